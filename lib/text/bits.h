/*
 * What the bytes of a text are, 64 at a time: a bit each, the first one lowest.
 * The text has zeros after it that may be read. SSE2 and NEON give the answers
 * that the plain path gives.
 */
#ifndef TEXT_BITS_H
#define TEXT_BITS_H

#include "text/class.h"

#if defined(__SSE2__) && !defined(TW_PLAIN)
#include <emmintrin.h>
#define BITS_VECTOR __m128i
#elif defined(__ARM_NEON) && defined(__aarch64__) && !defined(TW_PLAIN)
#include <arm_neon.h>
#define BITS_VECTOR uint8x16_t
#endif

struct bits {
	uint64_t word;		/* letters and digits */
	uint64_t joint;		/* signs that may join words: - ' . / */
	uint64_t look;		/* # @ * `, beyond ASCII, ww and // of URLs */
	uint64_t high;		/* not 0: one is beyond ASCII */
};

/* What the 64 bytes at p are to tokens when bytes have these classes. */
static inline struct bits
bits_plain(const char *p, const uint8_t *class)
{
	struct bits b = { 0, 0, 0, 0 };

	for (int i = 0; i < 64; i++) {
		uint64_t is = class_of(class, p + i);
		char c = p[i] | 0x20;
		bool url = (c == 'w' || c == '/') && c == (p[i + 1] | 0x20);
		bool grave = p[i] == '`';	/* a joint that is looked at */

		b.word |= (is & CLASS_WORD) << i;
		b.joint |= ((is / CLASS_JOINT & 1) & !grave) << i;
		b.look |= ((is / CLASS_OTHER & 1) | url | grave) << i;
		b.high |= is >> 7;
	}
	return b;
}

#ifdef BITS_VECTOR
#ifdef __SSE2__
static inline BITS_VECTOR
bits_load(const char *p)
{
	return _mm_loadu_si128((const void *)p);
}

static inline BITS_VECTOR
bits_or(BITS_VECTOR a, BITS_VECTOR b)
{
	return _mm_or_si128(a, b);
}

static inline BITS_VECTOR
bits_and(BITS_VECTOR a, BITS_VECTOR b)
{
	return _mm_and_si128(a, b);
}

static inline BITS_VECTOR
bits_lower(BITS_VECTOR v)
{
	return _mm_or_si128(v, _mm_set1_epi8(0x20));
}

static inline BITS_VECTOR
bits_is(BITS_VECTOR v, char c)
{
	return _mm_cmpeq_epi8(v, _mm_set1_epi8(c));
}

static inline BITS_VECTOR
bits_same(BITS_VECTOR a, BITS_VECTOR b)
{
	return _mm_cmpeq_epi8(a, b);
}

/* Whether each byte is one of n from first on. */
static inline BITS_VECTOR
bits_among(BITS_VECTOR v, char first, char n)
{
	/* Comparisons are signed: the first one becomes the lowest number. */
	v = _mm_sub_epi8(v, _mm_set1_epi8((char)(first + 0x80)));
	return _mm_cmplt_epi8(v, _mm_set1_epi8((char)(n + 0x80)));
}

/* Whether each byte is beyond ASCII: its highest bit, which alone counts. */
static inline BITS_VECTOR
bits_high(BITS_VECTOR v)
{
	return v;
}

/* The highest bit of each byte. */
static inline uint64_t
bits_mask(BITS_VECTOR v)
{
	return (unsigned)_mm_movemask_epi8(v);
}
#else
static inline BITS_VECTOR
bits_load(const char *p)
{
	return vld1q_u8((const void *)p);
}

static inline BITS_VECTOR
bits_or(BITS_VECTOR a, BITS_VECTOR b)
{
	return vorrq_u8(a, b);
}

static inline BITS_VECTOR
bits_and(BITS_VECTOR a, BITS_VECTOR b)
{
	return vandq_u8(a, b);
}

static inline BITS_VECTOR
bits_lower(BITS_VECTOR v)
{
	return vorrq_u8(v, vdupq_n_u8(0x20));
}

static inline BITS_VECTOR
bits_is(BITS_VECTOR v, char c)
{
	return vceqq_u8(v, vdupq_n_u8((uint8_t)c));
}

static inline BITS_VECTOR
bits_same(BITS_VECTOR a, BITS_VECTOR b)
{
	return vceqq_u8(a, b);
}

static inline BITS_VECTOR
bits_among(BITS_VECTOR v, char first, char n)
{
	return vcltq_u8(vsubq_u8(v, vdupq_n_u8((uint8_t)first)),
	    vdupq_n_u8((uint8_t)n));
}

static inline BITS_VECTOR
bits_high(BITS_VECTOR v)
{
	return vcgeq_u8(v, vdupq_n_u8(0x80));
}

static inline uint64_t
bits_mask(BITS_VECTOR v)
{
	static const uint8_t place[16] = { 1, 2, 4, 8, 16, 32, 64, 128, 1, 2,
	    4, 8, 16, 32, 64, 128 };

	v = vandq_u8(v, vld1q_u8(place));
	/* Adding neighbours three times puts eight bytes into one. */
	v = vpaddq_u8(v, v);
	v = vpaddq_u8(v, v);
	v = vpaddq_u8(v, v);
	return vgetq_lane_u16(vreinterpretq_u16_u8(v), 0);
}
#endif

/* What the 16 bytes at p of a text are; the one after them is read, too. */
static inline struct bits
bits_of_16(const char *p)
{
	BITS_VECTOR v = bits_load(p), next = bits_load(p + 1);
	BITS_VECTOR low = bits_lower(v), high = bits_high(v);
	BITS_VECTOR word = bits_or(bits_among(v, '0', 10),
	    bits_among(low, 'a', 26));
	BITS_VECTOR joint = bits_or(bits_among(v, '-', 3), bits_is(v, '\''));
	/* @ and ` are the same but for the bit that makes letters small. */
	BITS_VECTOR sign = bits_or(bits_is(low, '`'),
	    bits_or(bits_is(v, '#'), bits_is(v, '*')));
	BITS_VECTOR url = bits_and(bits_same(low, bits_lower(next)),
	    bits_or(bits_is(low, 'w'), bits_is(low, '/')));

	return (struct bits){ bits_mask(word), bits_mask(joint),
	    bits_mask(bits_or(high, bits_or(sign, url))), bits_mask(high) };
}

/* What the 64 bytes at p of a text are to tokens. */
static inline struct bits
bits_of_text(const char *p)
{
	struct bits a = bits_of_16(p), b = bits_of_16(p + 16);
	struct bits c = bits_of_16(p + 32), d = bits_of_16(p + 48);

	return (struct bits){
	    a.word | b.word << 16 | c.word << 32 | d.word << 48,
	    a.joint | b.joint << 16 | c.joint << 32 | d.joint << 48,
	    a.look | b.look << 16 | c.look << 32 | d.look << 48,
	    a.high | b.high | c.high | d.high };
}

/* The same in a bare word of a codebook, where * and ? are letters. */
static inline struct bits
bits_of_pattern(const char *p)
{
	struct bits b = bits_of_text(p);

	for (int i = 0; i < 64; i += 16) {
		BITS_VECTOR v = bits_load(p + i);
		uint64_t star = bits_mask(bits_is(v, '*'));

		b.word |= (star | bits_mask(bits_is(v, '?'))) << i;
		b.look &= ~(star << i);
	}
	return b;
}

/* The first line break, or . ! ? before white space, in ASCII; or its end. */
static inline const char *
bits_stop(const char *p, const char *end)
{
	for (; p < end; p += 16) {
		BITS_VECTOR v = bits_load(p), next = bits_load(p + 1);
		BITS_VECTOR sign = bits_or(bits_is(v, '.'),
		    bits_or(bits_is(v, '!'), bits_is(v, '?')));
		BITS_VECTOR blank = bits_or(bits_is(next, ' '),
		    bits_is(next, '\t'));
		/* After a sign the line break itself will do. */
		uint64_t stop = bits_mask(bits_or(bits_and(sign, blank),
		    bits_among(v, '\n', 4)));

		if (stop != 0)
			return p + __builtin_ctzll(stop);
	}
	return end;
}
#else
#define bits_of_text(p) bits_plain((p), class_of_text())
#define bits_of_pattern(p) bits_plain((p), class_of_pattern())

static inline const char *
bits_stop(const char *p, const char *end)
{
	for (; p < end; p++)
		if ((*p >= '\n' && *p <= '\r') || ((p[1] == ' ' ||
		    p[1] == '\t') && (*p == '.' || *p == '!' || *p == '?')))
			break;
	return p;
}
#endif

#endif
