/* How far text runs on without anything that JSON strings treat apart. */
#ifndef IO_JSON_RUN_H
#define IO_JSON_RUN_H

#if defined(__SSE2__) && !defined(JSON_PLAIN)
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__) && !defined(JSON_PLAIN)
#include <arm_neon.h>
#endif

/*
 * The first byte from p on that is not plain inside a string: a quote, a
 * backslash, a control character, or a byte of 0x80 and above.
 */
static inline const char *
json_run_plain(const char *p, const char *end)
{
	for (; p < end; p++) {
		unsigned char c = (unsigned char)*p;

		if (c < 0x20 || c >= 0x80 || c == '"' || c == '\\')
			break;
	}
	return p;
}

#if defined(__SSE2__) && !defined(JSON_PLAIN)
/* Bits of the 16 bytes at p that are not plain inside a string. */
static inline unsigned
json_mask(const char *p)
{
	__m128i v = _mm_loadu_si128((const void *)p);
	/* Signed: bytes of 0x80 and above are below 0x20 too. */
	__m128i m = _mm_or_si128(_mm_cmplt_epi8(v, _mm_set1_epi8(0x20)),
	    _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')),
	    _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))));

	return (unsigned)_mm_movemask_epi8(m);
}

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

/*
 * Goes over bytes that stand in a string as they are, those of 0x80 and above
 * too: up to the first that does not, or near to the end.
 */
static inline const char *
json_run_quoted(const char *p, const char *end)
{
	for (; end - p >= 16; p += 16) {
		__m128i v = _mm_loadu_si128((const void *)p);
		__m128i m = _mm_or_si128(_mm_cmpeq_epi8(v,
		    _mm_min_epu8(v, _mm_set1_epi8(0x1f))),
		    _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')),
		    _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))));
		unsigned mask = (unsigned)_mm_movemask_epi8(m);

		if (mask != 0)
			return p + __builtin_ctz(mask);
	}
	return p;
}

/*
 * The closing quote of a string that goes on at p, when it is among the next
 * 16 bytes and all before it is plain; else NULL.
 */
static inline const char *
json_short(const char *p, const char *end)
{
	unsigned mask;

	if (end - p < 16)
		return NULL;
	mask = json_mask(p);
	if (mask == 0)
		return NULL;
	p += __builtin_ctz(mask);
	return *p == '"' ? p : NULL;
}
#elif defined(__ARM_NEON) && defined(__aarch64__) && !defined(JSON_PLAIN)
static inline const char *
json_run(const char *p, const char *end)
{
	for (; end - p >= 16; p += 16) {
		int8x16_t v = vld1q_s8((const void *)p);
		uint8x16_t m = vorrq_u8(vcltq_s8(v, vdupq_n_s8(0x20)),
		    vorrq_u8(vceqq_s8(v, vdupq_n_s8('"')),
		    vceqq_s8(v, vdupq_n_s8('\\'))));
		/* Four bits of the mask for each byte. */
		uint64_t mask = vget_lane_u64(vreinterpret_u64_u8(
		    vshrn_n_u16(vreinterpretq_u16_u8(m), 4)), 0);

		if (mask != 0)
			return p + __builtin_ctzll(mask) / 4;
	}
	return json_run_plain(p, end);
}
#else
#define json_run json_run_plain
#endif

#if !defined(__SSE2__) || defined(JSON_PLAIN)
static inline const char *
json_run_quoted(const char *p, const char *end)
{
	(void)end;
	return p;
}

static inline const char *
json_short(const char *p, const char *end)
{
	p = json_run(p, end);
	return p < end && *p == '"' ? p : NULL;
}
#endif

#endif
