/*
 * How far text runs on without anything that JSON strings treat apart, and
 * copies of text that tell whether there is such a thing in it.
 */
#ifndef JSON_JSON_RUN_H
#define JSON_JSON_RUN_H

#if defined(__SSE2__) && !defined(TW_PLAIN)
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__) && !defined(TW_PLAIN)
#include <arm_neon.h>
#endif

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/*
 * Whether a byte is plain inside a string: no quote, no backslash, no control
 * character, not 0x80 or above.
 */
static inline bool
json_plain(unsigned char c)
{
	return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
}

/* The first byte from p on that is not plain; end when all are. */
static inline const char *
json_run_plain(const char *p, const char *end)
{
	while (p < end && json_plain((unsigned char)*p))
		p++;
	return p;
}

#if defined(__SSE2__) && !defined(TW_PLAIN)
/* Which of the 16 bytes at p are not plain: a bit for each, the first lowest. */
static inline unsigned
json_mask(const char *p)
{
	__m128i v = _mm_loadu_si128((const void *)p);
	/* Signed: bytes of 0x80 and above are below 0x20 too. */
	__m128i m = _mm_or_si128(_mm_cmpgt_epi8(_mm_set1_epi8(0x20), v),
	    _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')),
	    _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))));

	return (unsigned)_mm_movemask_epi8(m);
}

/* Which of 16 bytes cannot stand in a string as they are. */
static inline __m128i
json_escaped_16(__m128i v)
{
	return _mm_or_si128(_mm_cmpeq_epi8(v,
	    _mm_min_epu8(v, _mm_set1_epi8(0x1f))),
	    _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')),
	    _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))));
}

/*
 * Goes over bytes that stand in a string as they are, those of 0x80 and above
 * too: up to the first that does not, or near to the end.
 */
static inline const char *
json_run_quoted(const char *p, const char *end)
{
	for (; end - p >= 16; p += 16) {
		unsigned mask = (unsigned)_mm_movemask_epi8(json_escaped_16(
		    _mm_loadu_si128((const void *)p)));

		if (mask != 0)
			return p + __builtin_ctz(mask);
	}
	return p;
}

/* As json_copy(), of 16 bytes or more. */
static inline bool
json_copy_long(char *out, const char *p, size_t n)
{
	__m128i v, any = _mm_setzero_si128();

	for (size_t i = 0; i < n - 16; i += 16) {
		v = _mm_loadu_si128((const void *)(p + i));
		_mm_storeu_si128((void *)(out + i), v);
		any = _mm_or_si128(any, json_escaped_16(v));
	}
	v = _mm_loadu_si128((const void *)(p + n - 16));
	_mm_storeu_si128((void *)(out + n - 16), v);
	any = _mm_or_si128(any, json_escaped_16(v));
	return _mm_movemask_epi8(any) == 0;
}
#elif defined(__ARM_NEON) && defined(__aarch64__) && !defined(TW_PLAIN)
static inline unsigned
json_mask(const char *p)
{
	static const uint8_t bits[16] = { 1, 2, 4, 8, 16, 32, 64, 128,
	    1, 2, 4, 8, 16, 32, 64, 128 };
	int8x16_t v = vld1q_s8((const void *)p);
	uint8x16_t m = vorrq_u8(vcltq_s8(v, vdupq_n_s8(0x20)),
	    vorrq_u8(vceqq_s8(v, vdupq_n_s8('"')),
	    vceqq_s8(v, vdupq_n_s8('\\'))));

	m = vandq_u8(m, vld1q_u8(bits));
	return vaddv_u8(vget_low_u8(m)) | (unsigned)vaddv_u8(vget_high_u8(m)) << 8;
}
#else
static inline unsigned
json_mask(const char *p)
{
	unsigned mask = 0;

	for (unsigned i = 0; i < 16; i++)
		mask |= (unsigned)!json_plain((unsigned char)p[i]) << i;
	return mask;
}
#endif

/* Whether one of eight bytes cannot stand in a string as it is. */
static inline bool
json_escaped_8(uint64_t v)
{
	const uint64_t ones = 0x0101010101010101, high = 0x8080808080808080;
	uint64_t quote = v ^ ones * '"', slash = v ^ ones * '\\';

	/* A byte below n borrows from its top bit when n is taken from it. */
	return (((v - ones * 0x20) & ~v) | ((quote - ones) & ~quote) |
	    ((slash - ones) & ~slash)) & high;
}

/* The same of twice eight bytes. */
static inline bool
json_escaped_two(uint64_t v, uint64_t w)
{
#if defined(__SSE2__) && !defined(TW_PLAIN)
	return _mm_movemask_epi8(json_escaped_16(_mm_set_epi64x((long long)w,
	    (long long)v))) != 0;
#else
	return json_escaped_8(v) || json_escaped_8(w);
#endif
}

#if !defined(__SSE2__) || defined(TW_PLAIN)
static inline const char *
json_run_quoted(const char *p, const char *end)
{
	(void)end;
	return p;
}

static inline bool
json_copy_long(char *out, const char *p, size_t n)
{
	bool any = false;
	uint64_t v;

	for (size_t i = 0; i < n - 8; i += 8) {
		memcpy(&v, p + i, 8);
		memcpy(out + i, &v, 8);
		any |= json_escaped_8(v);
	}
	memcpy(&v, p + n - 8, 8);
	memcpy(out + n - 8, &v, 8);
	return !any && !json_escaped_8(v);
}
#endif

/*
 * Copies n bytes; whether all of them can stand in a string as they are. Those
 * of short ones are taken twice where two words overlap.
 */
static inline bool
json_copy(char *out, const char *p, size_t n)
{
	uint64_t v, w = 0;
	uint32_t a, b;

	if (n >= 16)
		return json_copy_long(out, p, n);
	if (n >= 8) {
		memcpy(&v, p, 8);
		memcpy(&w, p + n - 8, 8);
		memcpy(out, &v, 8);
		memcpy(out + n - 8, &w, 8);
		return !json_escaped_two(v, w);
	}
	if (n >= 4) {
		memcpy(&a, p, 4);
		memcpy(&b, p + n - 4, 4);
		memcpy(out, &a, 4);
		memcpy(out + n - 4, &b, 4);
		return !json_escaped_8(a | (uint64_t)b << 32);
	}
	for (size_t i = 0; i < n; i++) {
		out[i] = p[i];
		w |= json_escaped_8(0x2020202020202000 | (unsigned char)p[i]);
	}
	return w == 0;
}

/* As json_run_plain(), in larger steps. */
static inline const char *
json_run(const char *p, const char *end)
{
	for (; end - p >= 16; p += 16) {
		unsigned mask = json_mask(p);

		if (mask != 0)
			return p + __builtin_ctz(mask);
	}
	return json_run_plain(p, end);
}

/* As json_mask(), of 64 bytes. */
static inline uint64_t
json_mask_64(const char *p)
{
	return json_mask(p) | (uint64_t)json_mask(p + 16) << 16 |
	    (uint64_t)json_mask(p + 32) << 32 |
	    (uint64_t)json_mask(p + 48) << 48;
}

#endif
