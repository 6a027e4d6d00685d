#include "text/blocks.h"

/* What any processor of this kind can do. */
static void
look(struct bits *out, const char *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		out[i] = bits_of_text(p + i * BLOCKS_BYTES);
}

#if defined(__x86_64__) && !defined(TW_PLAIN)
#include <immintrin.h>

#define WIDE __attribute__((__target__("avx2")))
#define WIDEST __attribute__((__target__("avx512bw")))

WIDE static inline __m256i
is_256(__m256i v, char c)
{
	return _mm256_cmpeq_epi8(v, _mm256_set1_epi8(c));
}

/* Whether each byte is one of n from first on, as bits_among() tells. */
WIDE static inline __m256i
among_256(__m256i v, char first, char n)
{
	v = _mm256_sub_epi8(v, _mm256_set1_epi8((char)(first + 0x80)));
	return _mm256_cmpgt_epi8(_mm256_set1_epi8((char)(n + 0x80)), v);
}

WIDE static inline uint64_t
mask_256(__m256i v)
{
	return (uint32_t)_mm256_movemask_epi8(v);
}

/* bits_of_16() of 32 bytes. */
WIDE static inline struct bits
bits_of_32(const char *p)
{
	const __m256i small = _mm256_set1_epi8(0x20);
	__m256i v = _mm256_loadu_si256((const void *)p);
	__m256i next = _mm256_loadu_si256((const void *)(p + 1));
	__m256i low = _mm256_or_si256(v, small);
	__m256i word = _mm256_or_si256(among_256(v, '0', 10),
	    among_256(low, 'a', 26));
	__m256i joint = _mm256_or_si256(among_256(v, '-', 3),
	    is_256(v, '\''));
	__m256i sign = _mm256_or_si256(is_256(low, '`'),
	    _mm256_or_si256(is_256(v, '#'), is_256(v, '*')));
	__m256i url = _mm256_and_si256(
	    _mm256_cmpeq_epi8(low, _mm256_or_si256(next, small)),
	    _mm256_or_si256(is_256(low, 'w'), is_256(low, '/')));

	return (struct bits){ mask_256(word), mask_256(joint),
	    mask_256(_mm256_or_si256(v, _mm256_or_si256(sign, url))),
	    mask_256(v) };
}

WIDE static void
look_256(struct bits *out, const char *p, size_t n)
{
	for (; n > 0; n--, p += BLOCKS_BYTES) {
		struct bits a = bits_of_32(p), b = bits_of_32(p + 32);

		*out++ = (struct bits){ a.word | b.word << 32,
		    a.joint | b.joint << 32, a.look | b.look << 32,
		    a.high | b.high << 32 };
	}
}

WIDEST static inline uint64_t
is_512(__m512i v, char c)
{
	return _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8(c));
}

WIDEST static inline uint64_t
among_512(__m512i v, char first, char n)
{
	return _mm512_cmplt_epu8_mask(_mm512_sub_epi8(v,
	    _mm512_set1_epi8(first)), _mm512_set1_epi8(n));
}

WIDEST static void
look_512(struct bits *out, const char *p, size_t n)
{
	const __m512i small = _mm512_set1_epi8(0x20);

	for (; n > 0; n--, p += BLOCKS_BYTES) {
		__m512i v = _mm512_loadu_si512(p);
		__m512i next = _mm512_loadu_si512(p + 1);
		__m512i low = _mm512_or_si512(v, small);
		uint64_t high = _mm512_movepi8_mask(v);
		uint64_t sign = is_512(low, '`') | is_512(v, '#') |
		    is_512(v, '*');
		uint64_t url = _mm512_cmpeq_epi8_mask(low,
		    _mm512_or_si512(next, small)) &
		    (is_512(low, 'w') | is_512(low, '/'));

		*out++ = (struct bits){
		    among_512(v, '0', 10) | among_512(low, 'a', 26),
		    among_512(v, '-', 3) | is_512(v, '\''),
		    high | sign | url, high };
	}
}
#endif

const struct blocks_way blocks_ways[] = {
	{ "plain", look },
#if defined(__x86_64__) && !defined(TW_PLAIN)
	{ "AVX2", look_256 },
	{ "AVX-512", look_512 },
#endif
};

size_t blocks_ways_n = 1;

/* Before main() begins, so that threads find it. */
__attribute__((constructor)) static void
choose_width(void)
{
#if defined(__x86_64__) && !defined(TW_PLAIN)
	__builtin_cpu_init();
	if (!__builtin_cpu_supports("avx2"))
		return;
	blocks_ways_n = 2;
	if (__builtin_cpu_supports("avx512bw"))
		blocks_ways_n = 3;
#endif
}
