#include "text/unit.h"

#include "text/bits.h"
#include "text/fold.h"

/* Whether a sentence or clause ends in the signs from byte p on. */
static bool
clause_ends(const char *p, const char *gap_end, const char *end, bool clause)
{
	unsigned n;

	for (; p < gap_end; p += n) {
		uint32_t c = fold_decode(p, end, &n), after;
		unsigned m;

		if (fold_class(c) == FOLD_LINE)
			return true;
		switch (fold_plain(c)) {
		case '.': case '!': case '?': case 0x2026: case 0x203c:
		case 0x2049: case 0xff01: case 0xff1f:
			if (p + n == end)
				return true;
			after = fold_decode(p + n, end, &m);
			if (fold_class(after) == FOLD_SPACE ||
			    fold_class(after) == FOLD_LINE)
				return true;
			break;
		case 0x3002:	/* no blank follows it */
			return true;
		case ',': case ';': case ':': case '(': case ')':
		case 0x2013: case 0x2014:
			if (clause)
				return true;
		}
	}
	return false;
}

/* Whether what stands at p begins as a name does, or is a figure. */
static bool
begins_name(const struct tokens *t, size_t i, bool *figure)
{
	const char *p = t->text.p + t->v[i].start;
	unsigned n;
	uint32_t c = fold_decode(p, t->text.p + t->text.n, &n);

	*figure = fold_class(c) == FOLD_DIGIT;
	return fold_upper(c);
}

/*
 * Whether token i - 1 is an abbreviation whose point token i follows: Jl. Dago,
 * No. 5, H. Juanda. Which words are, and before what, the lexicon says.
 */
static bool
is_abbreviated(const struct tokens *t, const struct lexicon *lex, size_t i)
{
	const struct token *word = &t->v[i - 1];
	const char *point = t->text.p + word->end;
	bool figure, name;

	if (!lexicon_abbreviates(lex) || word->kind != TOKEN_WORD ||
	    *point != '.' || point + 1 == t->text.p + t->v[i].start)
		return false;
	name = begins_name(t, i, &figure);
	return lexicon_is_abbreviation(lex, token_str(t, i - 1), name, figure);
}

/* Numbers the sentences of ASCII. */
static void
ascii_sentences(const struct tokens *t, const struct lexicon *lex,
    uint32_t *unit)
{
	const char *begin = t->text.p, *end = begin + t->text.n;
	const char *stop = bits_stop(begin, end);
	uint32_t number = 0;

	if (stop == end && t->n > 0) {
		memset(unit, 0, t->n * sizeof(*unit));
		return;
	}
	for (size_t i = 0; i < t->n; i++) {
		const char *start = begin + t->v[i].start;

		if (start > stop && i > 0 &&
		    stop == begin + t->v[i - 1].end &&
		    is_abbreviated(t, lex, i))
			stop = bits_stop(stop + 1, end);
		if (start > stop) {
			number += i > 0;
			stop = bits_stop(start, end);
		}
		unit[i] = number;
	}
}

void
unit_number(const struct tokens *t, bool clause, const struct lexicon *lex,
    uint32_t *unit)
{
	const char *begin = t->text.p, *end = begin + t->text.n;
	uint32_t number = 0;

	if (t->ascii && !clause) {
		ascii_sentences(t, lex, unit);
		return;
	}
	for (size_t i = 0; i < t->n; i++) {
		const char *gap = begin + (i > 0 ? t->v[i - 1].end : 0);
		const char *next = begin + t->v[i].start;

		if (i > 0 && *gap == '.' && is_abbreviated(t, lex, i))
			gap++;
		/* Most gaps are one blank. */
		if (i > 0 && !(next - gap == 1 && *gap == ' ') &&
		    clause_ends(gap, next, end, clause))
			number++;
		unit[i] = number;
	}
}
