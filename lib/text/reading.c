#include "text/reading.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "text/fold.h"

enum {
	RUNS_MAX = 4,	/* drawn-out letters of a word tried as one and as two */
	BASE_MIN = 4	/* letters that are left without a clitic */
};

static const struct str clitics_id[] = { STR_INIT("nya"), STR_INIT("ku"),
	STR_INIT("mu"), STR_INIT("lah"), STR_INIT("kah"), STR_INIT("pun") };

/*
 * Appends folded text with its runs of three or more of a letter as `triple`
 * of it, or, when that is 0, as two where the bit of the run in twice is set,
 * else as one. Gives the number of such runs.
 */
static unsigned
add_squeezed(struct buf *out, struct str s, size_t triple, unsigned twice)
{
	const char *end = s.p + s.n;
	unsigned runs = 0, n;

	buf_reserve(out, s.n);
	for (const char *p = s.p; p < end; ) {
		uint32_t c = fold_decode(p, end, &n);
		const char *q = p + n;
		size_t length = 1, keep;

		while (end - q >= (ptrdiff_t)n && memcmp(p, q, n) == 0) {
			q += n;
			length++;
		}
		keep = length;
		if (length >= 3 && fold_class(c) == FOLD_LETTER) {
			keep = triple > 0 ? triple :
			    runs < RUNS_MAX && (twice >> runs & 1) != 0 ? 2 : 1;
			runs++;
		}
		buf_add(out, p, keep * n);
		p = q;
	}
	return runs;
}

/* Whether somewhere a byte stands three times or a letter is not ASCII. */
static bool
may_be_drawn_out(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] >= 0x80 || (i >= 2 &&
		    s.p[i] == s.p[i - 1] && s.p[i] == s.p[i - 2]))
			return true;
	return false;
}

void
reading_fold(struct buf *out, struct str s)
{
	struct buf folded = { 0 };

	fold_add(&folded, s);
	add_squeezed(out, buf_str(&folded), 3, 0);
	buf_free(&folded);
}

/* Makes what was appended after byte at a reading, unless it is one. */
static void
keep_reading(struct readings *r, size_t at, bool clitic)
{
	struct str s = str_skip(buf_str(&r->bytes), at);

	for (size_t i = 0; i < r->n; i++)
		if (str_eq(reading_str(r, i), s)) {
			r->v[i].clitic = r->v[i].clitic && clitic;
			r->bytes.n = at;
			return;
		}
	r->v = mem_grow(r->v, &r->cap, r->n + 1, sizeof(*r->v));
	r->v[r->n++] = (struct reading){ (uint32_t)at, (uint32_t)s.n, clitic,
	    str_chr(s, ' ') != SIZE_MAX };
}

/* Adds the variants of the readings from..to. */
static void
add_variants(struct readings *r, const struct lexicon *lex, size_t from,
    size_t to)
{
	for (size_t i = from; i < to; i++) {
		size_t n;
		const struct str *of = lexicon_readings(lex, reading_str(r, i),
		    &n);

		for (size_t k = 0; k < n; k++) {
			size_t at = r->bytes.n;

			buf_adds(&r->bytes, of[k]);
			keep_reading(r, at, r->v[i].clitic);
		}
	}
}

/* The length of s without its clitic; s.n when it has none. */
static size_t
without_clitic(const struct lexicon *lex, struct str s)
{
	for (size_t i = 0; i < ARRAY_N(clitics_id); i++) {
		struct str clitic = clitics_id[i];

		if (str_ends(s, clitic) && fold_length(str_sub(s, 0,
		    s.n - clitic.n)) >= BASE_MIN)
			return lexicon_keeps(lex, s) ? s.n : s.n - clitic.n;
	}
	return s.n;
}

static void
add_without_clitics(struct readings *r, const struct lexicon *lex)
{
	size_t to = r->n;

	for (size_t i = 0; i < to; i++) {
		struct str s = reading_str(r, i);
		size_t n = without_clitic(lex, s), at = r->bytes.n;

		if (n == s.n || r->v[i].several)
			continue;
		buf_reserve(&r->bytes, n);
		buf_adds(&r->bytes, str_sub(reading_str(r, i), 0, n));
		keep_reading(r, at, true);
	}
	add_variants(r, lex, to, r->n);
}

void
reading_find(struct readings *r, const struct lexicon *lex, bool clitics,
    struct str word)
{
	unsigned runs = 0;

	r->n = 0;
	buf_clear(&r->bytes);
	buf_clear(&r->folded);
	fold_add(&r->folded, word);
	if (r->folded.n > READING_BYTES_MAX) {
		buf_adds(&r->bytes, buf_str(&r->folded));
		keep_reading(r, 0, false);
		return;
	}
	if (may_be_drawn_out(buf_str(&r->folded)))
		runs = add_squeezed(&r->bytes, buf_str(&r->folded), 3, 0);
	else
		buf_adds(&r->bytes, buf_str(&r->folded));
	keep_reading(r, 0, false);
	runs = runs > RUNS_MAX ? RUNS_MAX : runs;
	for (unsigned twice = 0; runs > 0 && twice < 1u << runs; twice++) {
		size_t at = r->bytes.n;

		add_squeezed(&r->bytes, buf_str(&r->folded), 0, twice);
		keep_reading(r, at, false);
	}
	add_variants(r, lex, 0, r->n);
	if (clitics)
		add_without_clitics(r, lex);
}

void
reading_free(struct readings *r)
{
	free(r->v);
	buf_free(&r->bytes);
	buf_free(&r->folded);
	*r = (struct readings){ 0 };
}
