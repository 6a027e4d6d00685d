#include "base/spell.h"

#include "base/ascii.h"

enum { LONGEST = 64 };

static size_t
min(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* a and b without the beginning and the end that they share. */
static void
strip(struct str *a, struct str *b)
{
	while (a->n > 0 && b->n > 0 &&
	    ascii_to_lower(a->p[0]) == ascii_to_lower(b->p[0])) {
		*a = str_skip(*a, 1);
		*b = str_skip(*b, 1);
	}
	while (a->n > 0 && b->n > 0 &&
	    ascii_to_lower(a->p[a->n - 1]) == ascii_to_lower(b->p[b->n - 1])) {
		a->n--;
		b->n--;
	}
}

size_t
spell_distance(struct str a, struct str b, size_t max)
{
	size_t row[3][LONGEST + 1];
	size_t *last = row[0], *now = row[1], *spare = row[2];

	if (a.n > LONGEST || b.n > LONGEST ||
	    (a.n > b.n ? a.n - b.n : b.n - a.n) > max)
		return max + 1;
	strip(&a, &b);
	for (size_t i = 0; i < 3; i++)
		for (size_t j = 0; j <= b.n; j++)
			row[i][j] = i == 1 && j <= max ? j : max + 1;
	/* Only cells within max of the diagonal can come out at max or less. */
	for (size_t i = 1; i <= a.n; i++) {
		size_t *old = spare, least = i;
		size_t from = i > max ? i - max : 1, to = min(b.n, i + max);

		/* old is the row of i - 2, last of i - 1. */
		spare = last;
		last = now;
		now = old;
		old = spare;
		now[from - 1] = from == 1 ? i : max + 1;
		if (to < b.n)
			now[to + 1] = max + 1;
		for (size_t j = from; j <= to; j++) {
			char x = ascii_to_lower(a.p[i - 1]);
			char y = ascii_to_lower(b.p[j - 1]);

			now[j] = min(last[j - 1] + (x != y),
			    1 + min(last[j], now[j - 1]));
			if (i > 1 && j > 1 && x == ascii_to_lower(b.p[j - 2]) &&
			    y == ascii_to_lower(a.p[i - 2]))
				now[j] = min(now[j], old[j - 2] + 1);
			least = min(least, now[j]);
		}
		if (least > max)
			return max + 1;
	}
	return now[b.n] > max ? max + 1 : now[b.n];
}

struct spell
spell_of(struct str word)
{
	size_t near = word.n <= 3 ? 1 : word.n <= 8 ? 2 : 3;

	return (struct spell){ .word = word, .distance = near + 1 };
}

void
spell_try(struct spell *s, struct str known)
{
	size_t d = s->distance == 0 ? SIZE_MAX :
	    spell_distance(s->word, known, s->distance - 1);

	if (d < s->distance) {
		s->distance = d;
		s->best = known;
	}
}
