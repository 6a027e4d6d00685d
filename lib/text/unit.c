#include "text/unit.h"

#include <string.h>

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
		switch (c) {
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

/* Numbers the sentences of ASCII. */
static void
ascii_sentences(const struct tokens *t, uint32_t *unit)
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

		if (start > stop) {
			number += i > 0;
			stop = bits_stop(start, end);
		}
		unit[i] = number;
	}
}

void
unit_number(const struct tokens *t, bool clause, uint32_t *unit)
{
	const char *begin = t->text.p, *end = begin + t->text.n;
	uint32_t number = 0;

	if (t->ascii && !clause) {
		ascii_sentences(t, unit);
		return;
	}
	for (size_t i = 0; i < t->n; i++) {
		const char *gap = begin + (i > 0 ? t->v[i - 1].end : 0);
		const char *next = begin + t->v[i].start;

		/* Most gaps are one blank. */
		if (i > 0 && !(next - gap == 1 && *gap == ' ') &&
		    clause_ends(gap, next, end, clause))
			number++;
		unit[i] = number;
	}
}
