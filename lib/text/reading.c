#include "text/reading.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "text/fold.h"
#include "text/points.h"

enum {
	RUNS_MAX = 4,	/* drawn-out letters of a word tried as one and as two */
	BASE_MIN = 4,	/* letters that are left without a clitic */
	NAMED_MIN = 3,	/* of a word that the book must name */
	DOUBLED_MIN = 3	/* letters before a figure that doubles them */
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
	const char *end;
	unsigned runs = 0, n;

	if (s.n == 0)		/* and s.p may be NULL */
		return 0;
	end = s.p + s.n;
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
	size_t at = out->n;
	struct buf folded = { 0 };

	fold_add(out, s);
	if (!may_be_drawn_out(str_skip(buf_str(out), at)))
		return;
	buf_adds(&folded, str_skip(buf_str(out), at));
	out->n = at;
	add_squeezed(out, buf_str(&folded), 3, 0);
	buf_free(&folded);
}

/* Makes what was appended after byte at a reading, unless it is one. */
static void
keep_reading(struct readings *r, size_t at, bool clitic, bool named)
{
	struct str s = str_skip(buf_str(&r->bytes), at);

	for (size_t i = 0; i < r->n; i++)
		if (str_eq(reading_str(r, i), s)) {
			r->v[i].clitic = r->v[i].clitic && clitic;
			r->v[i].named = r->v[i].named && named;
			r->bytes.n = at;
			return;
		}
	r->v = mem_grow(r->v, &r->cap, r->n + 1, sizeof(*r->v));
	r->v[r->n++] = (struct reading){ (uint32_t)at, (uint32_t)s.n, clitic,
	    named, str_chr(s, ' ') != SIZE_MAX };
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
			keep_reading(r, at, r->v[i].clitic, r->v[i].named);
		}
	}
}

/* Adds reading i cut to its first n bytes. */
static void
add_cut(struct readings *r, size_t i, size_t n, bool clitic, bool named)
{
	size_t at = r->bytes.n;

	buf_reserve(&r->bytes, n);
	buf_adds(&r->bytes, str_sub(reading_str(r, i), 0, n));
	keep_reading(r, at, clitic, named || r->v[i].named);
}

/* Whether s, not empty, ends with a clitic: most end in another letter. */
static inline bool
ends_with(struct str s, struct str clitic)
{
	return clitic.n > 0 && s.p[s.n - 1] == clitic.p[clitic.n - 1] &&
	    str_ends(s, clitic);
}

/*
 * What a reading that ends with a clitic is without it is a reading, unless
 * the lexicon keeps it: true when that is so, or when it was cut.
 */
static bool
cut_clitic(struct readings *r, const struct lexicon *lex, size_t i,
    struct str clitic, bool named)
{
	struct str s = reading_str(r, i);
	size_t letters;

	if (lexicon_keeps(lex, s))
		return true;
	letters = points_count(str_sub(s, 0, s.n - clitic.n));
	if (letters < NAMED_MIN)
		return false;
	add_cut(r, i, s.n - clitic.n, true, named || letters < BASE_MIN);
	return true;
}

static void
add_without_clitics(struct readings *r, const struct lexicon *lex,
    unsigned how)
{
	size_t to = r->n, endings;
	const struct str *ending = lexicon_endings(lex, &endings);

	for (size_t i = 0; i < to; i++) {
		struct str s = reading_str(r, i);
		bool done = s.n == 0 || r->v[i].several;

		for (size_t k = 0; (how & READING_CLITICS) != 0 && !done &&
		    k < ARRAY_N(clitics_id); k++)
			done = ends_with(s, clitics_id[k]) &&
			    cut_clitic(r, lex, i, clitics_id[k], false);
		for (size_t k = 0; !done && k < endings; k++)
			done = ends_with(s, ending[k]) &&
			    cut_clitic(r, lex, i, ending[k], true);
	}
	add_variants(r, lex, to, r->n);
}

/* The letters before a figure 2 that ends s; 0 when it is another word. */
static size_t
doubled(struct str s)
{
	const char *end = s.p + s.n;
	unsigned n;

	if (s.n == 0 || *--end != '2')
		return 0;
	for (const char *p = s.p; p < end; p += n)
		if (fold_class(fold_decode(p, end, &n)) != FOLD_LETTER)
			return 0;
	return points_count(str_sub(s, 0, s.n - 1)) >= DOUBLED_MIN ? s.n - 1 :
	    0;
}

/* jalan2 is jalan, warga2nya is warga. */
static void
add_doubled(struct readings *r, const struct lexicon *lex)
{
	size_t to = r->n, endings;
	const struct str *ending = lexicon_endings(lex, &endings);

	if (str_chr(buf_str(&r->bytes), '2') == SIZE_MAX)
		return;
	for (size_t i = 0; i < to; i++) {
		struct str s = reading_str(r, i);
		size_t n = doubled(s);

		if (r->v[i].several || str_chr(s, '2') == SIZE_MAX ||
		    lexicon_keeps(lex, s))
			continue;
		if (n > 0)
			add_cut(r, i, n, false, false);
		for (size_t k = 0; n == 0 && k < ARRAY_N(clitics_id) + endings;
		    k++) {
			struct str clitic = k < ARRAY_N(clitics_id) ?
			    clitics_id[k] : ending[k - ARRAY_N(clitics_id)];

			if (!str_ends(s, clitic))
				continue;
			n = doubled(str_sub(s, 0, s.n - clitic.n));
			if (n > 0)
				add_cut(r, i, n, true, false);
		}
	}
	add_variants(r, lex, to, r->n);
}

void
reading_find(struct readings *r, const struct lexicon *lex, unsigned how,
    struct str word)
{
	unsigned runs = 0;

	r->n = 0;
	buf_clear(&r->bytes);
	buf_clear(&r->folded);
	fold_add(&r->folded, word);
	if (r->folded.n > READING_BYTES_MAX) {
		buf_adds(&r->bytes, buf_str(&r->folded));
		keep_reading(r, 0, false, false);
		return;
	}
	if (may_be_drawn_out(buf_str(&r->folded)))
		runs = add_squeezed(&r->bytes, buf_str(&r->folded), 3, 0);
	else
		buf_adds(&r->bytes, buf_str(&r->folded));
	keep_reading(r, 0, false, false);
	runs = runs > RUNS_MAX ? RUNS_MAX : runs;
	for (unsigned twice = 0; runs > 0 && twice < 1u << runs; twice++) {
		size_t at = r->bytes.n;

		add_squeezed(&r->bytes, buf_str(&r->folded), 0, twice);
		keep_reading(r, at, false, false);
	}
	add_variants(r, lex, 0, r->n);
	if ((how & READING_DOUBLED) != 0)
		add_doubled(r, lex);
	add_without_clitics(r, lex, how);
}

void
reading_free(struct readings *r)
{
	free(r->v);
	buf_free(&r->bytes);
	buf_free(&r->folded);
	*r = (struct readings){ 0 };
}
