/* How far names lie apart, and which is nearest. */
#include <stdio.h>
#include <stdlib.h>

#include "base/spell.h"

static int failed;

static size_t
plain(struct str a, struct str b)
{
	size_t d[12][12];

	for (size_t i = 0; i <= a.n; i++)
		for (size_t j = 0; j <= b.n; j++) {
			size_t best = i + j;

			if (i > 0 && j > 0)
				best = d[i - 1][j - 1] +
				    (a.p[i - 1] != b.p[j - 1]);
			if (i > 0 && d[i - 1][j] + 1 < best)
				best = d[i - 1][j] + 1;
			if (j > 0 && d[i][j - 1] + 1 < best)
				best = d[i][j - 1] + 1;
			if (i > 1 && j > 1 && a.p[i - 1] == b.p[j - 2] &&
			    a.p[i - 2] == b.p[j - 1] &&
			    d[i - 2][j - 2] + 1 < best)
				best = d[i - 2][j - 2] + 1;
			d[i][j] = best;
		}
	return d[a.n][b.n];
}

/* The bounded distance is the whole one wherever that is within bounds. */
static void
against_whole_table(void)
{
	char p[2][10];

	srand(1);
	for (int turn = 0; turn < 200000; turn++) {
		struct str s[2];
		size_t whole, max = (size_t)rand() % 5, got;

		for (int k = 0; k < 2; k++) {
			s[k] = (struct str){ p[k], (size_t)rand() % 10 };
			for (size_t i = 0; i < s[k].n; i++)
				p[k][i] = (char)('a' + rand() % 3);
		}
		whole = plain(s[0], s[1]);
		got = spell_distance(s[0], s[1], max);
		if (got == (whole > max ? max + 1 : whole))
			continue;
		printf("%zu, not %zu, at most %zu\n", got, whole, max);
		failed = 1;
		return;
	}
}

static void
too_far(struct str a, struct str b)
{
	if (spell_distance(a, b, 3) == 4)
		return;
	printf("%s and %s are near\n", a.p, b.p);
	failed = 1;
}

static void
nearest(struct str word, struct str want)
{
	struct spell s = spell_of(word);

	spell_try(&s, STR("title"));
	spell_try(&s, STR("threshold"));
	spell_try(&s, STR("yes"));
	if (str_eq(s.best, want))
		return;
	printf("another name is nearest\n");
	failed = 1;
}

int
main(void)
{
	against_whole_table();
	nearest(STR("treshold"), STR("threshold"));
	nearest(STR("TITEL"), STR("title"));
	nearest(STR("yse"), STR("yes"));
	nearest(STR("scope"), STR(""));
	/* No name is so long, whatever it is beside. */
	too_far(STR("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	    "aaaaaaaaaa"), STR("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	    "aaaaaaaaaaaaaaaaaaaaab"));
	too_far(STR("abc"), STR("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	    "aaaaaaaaaaaaaaaaaaaaaaa"));
	too_far(STR("abc"), STR("abcdefgh"));
	too_far(STR("abcdefgh"), STR("abc"));
	return failed;
}
