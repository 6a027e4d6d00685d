#include "json/json_marks.h"

#include <assert.h>
#include <string.h>

#include "json/json_run.h"

/* What any processor of this kind can do. */
static uint32_t *
list_blocks(uint32_t *out, const char *p, const char *end, uint32_t at)
{
	for (; p < end; p += JSON_MARKS_BLOCK, at += JSON_MARKS_BLOCK)
		for (uint64_t m = json_mask_64(p); m != 0; m &= m - 1)
			*out++ = at + (unsigned)__builtin_ctzll(m);
	return out;
}

#if defined(__x86_64__) && !defined(TW_PLAIN)
#include <immintrin.h>

/* Eight at a time, needed or not: how many there are is hard to foresee. */
__attribute__((__target__("avx2,bmi,popcnt"))) static uint32_t *
list_blocks_avx2(uint32_t *out, const char *p, const char *end, uint32_t at)
{
	const __m256i blank = _mm256_set1_epi8(' '),
	    quote = _mm256_set1_epi8('"'), slash = _mm256_set1_epi8('\\');

	for (; p < end; p += JSON_MARKS_BLOCK, at += JSON_MARKS_BLOCK) {
		uint64_t m = 0;
		uint32_t *next;

		for (unsigned i = 0; i < JSON_MARKS_BLOCK; i += 32) {
			__m256i v = _mm256_loadu_si256((const void *)(p + i));
			/* Signed: bytes of 0x80 and above are below 0x20 too. */
			__m256i is = _mm256_or_si256(_mm256_cmpgt_epi8(blank, v),
			    _mm256_or_si256(_mm256_cmpeq_epi8(v, quote),
			    _mm256_cmpeq_epi8(v, slash)));

			m |= (uint64_t)(uint32_t)_mm256_movemask_epi8(is) << i;
		}
		next = out + _mm_popcnt_u64(m);
		while (m != 0) {
			for (unsigned i = 0; i < 8; i++, m &= m - 1)
				out[i] = at + (uint32_t)_tzcnt_u64(m);
			out += 8;
		}
		out = next;
	}
	return out;
}

/* Their numbers in the block are drawn together, then made four bytes each. */
__attribute__((__target__("avx512bw,avx512vl,avx512vbmi2,popcnt")))
static uint32_t *
list_blocks_avx512(uint32_t *out, const char *p, const char *end, uint32_t at)
{
	static const uint8_t numbers[JSON_MARKS_BLOCK] = {
		0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
		16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
		32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
		48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63
	};
	const __m512i number = _mm512_loadu_si512(numbers);

	for (; p < end; p += JSON_MARKS_BLOCK, at += JSON_MARKS_BLOCK) {
		__m512i v = _mm512_loadu_si512(p);
		__mmask64 m = _mm512_cmplt_epi8_mask(v, _mm512_set1_epi8(' ')) |
		    _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('"')) |
		    _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('\\'));
		__m512i drawn = _mm512_maskz_compress_epi8(m, number);
		int n = (int)_mm_popcnt_u64(m);

		/* Mostly once, and so also where there is none. */
		for (int i = 0; ; ) {
			_mm512_storeu_si512(out + i, _mm512_add_epi32(
			    _mm512_set1_epi32((int)at), _mm512_cvtepu8_epi32(
			    _mm512_castsi512_si128(drawn))));
			if ((i += JSON_MARKS_STEP) >= n)
				break;
			drawn = _mm512_alignr_epi32(drawn, drawn, 4);
		}
		out += n;
	}
	return out;
}
#endif

const struct json_marks_way json_marks_ways[] = {
	{ "plain", list_blocks },
#if defined(__x86_64__) && !defined(TW_PLAIN)
	{ "AVX2", list_blocks_avx2 },
	{ "AVX-512", list_blocks_avx512 },
#endif
};

size_t json_marks_ways_n = 1;

/* Before main() begins, so that threads find it. */
__attribute__((constructor)) static void
choose_way(void)
{
#if defined(__x86_64__) && !defined(TW_PLAIN)
	__builtin_cpu_init();
	if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("bmi") ||
	    !__builtin_cpu_supports("popcnt"))
		return;
	json_marks_ways_n = 2;
	if (__builtin_cpu_supports("avx512bw") &&
	    __builtin_cpu_supports("avx512vl") &&
	    __builtin_cpu_supports("avx512vbmi2"))
		json_marks_ways_n = 3;
#endif
}

/* The list ends here, until more of the text is looked at. */
static void
end_list(struct json_marks *m, uint32_t *end)
{
	m->end = end;
	for (size_t i = 0; i < JSON_MARKS_FEW; i++)
		end[i] = m->n;
}

const uint32_t *
json_marks_begin(struct json_marks *m, const char *text, uint32_t n,
    size_t room)
{
	assert(n < JSON_MARKS_MOST);
	m->text = text;
	m->n = n;
	m->ahead = n + (room < JSON_MARKS_BLOCK ? (uint32_t)room :
	    JSON_MARKS_BLOCK - 1);
	m->done = 0;
	end_list(m, m->list);
	return m->list;
}

/* How many bytes are looked at next, in whole blocks; 0: there is none. */
static uint32_t
next_blocks(const struct json_marks *m)
{
	uint32_t n = m->n - m->done;

	if (m->done >= m->n)
		return 0;
	if (n > JSON_MARKS_STRETCH)
		return JSON_MARKS_STRETCH;
	/* The last one, too, where it is there. */
	n += JSON_MARKS_BLOCK - 1;
	n -= n % JSON_MARKS_BLOCK;
	return n <= m->ahead - m->done ? n : n - JSON_MARKS_BLOCK;
}

const uint32_t *
json_marks_more(struct json_marks *m, const uint32_t *left, const char *p)
{
	const struct json_marks_way *way =
	    &json_marks_ways[json_marks_ways_n - 1];
	size_t had = (size_t)(m->end - left);
	uint32_t *out = m->list + had, n;
	char last[JSON_MARKS_BLOCK];

	assert(had < JSON_MARKS_FEW);
	/* So many are there, whatever they are: that is no call. */
	memmove(m->list, left, JSON_MARKS_FEW * sizeof(*left));
	if (m->text + m->done < p)
		m->done = (uint32_t)(p - m->text);
	p = m->text + m->done;
	if ((n = next_blocks(m)) > 0) {
		out = way->list(out, p, p + n, m->done);
		m->done += n;
	} else if (m->done < m->n) {
		n = m->n - m->done;
		memset(last, ' ', sizeof(last));
		memcpy(last, p, n);
		out = way->list(out, last, last + JSON_MARKS_BLOCK, m->done);
		m->done += n;
	}
	end_list(m, out);
	return m->list;
}
