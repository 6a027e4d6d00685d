/*
 * Edits between words: known ones, the same as a plain table of all cells, and
 * what the index finds beside a search through all words.
 */
#include "text/edit.h"

#include <stdio.h>

#include "base/array.h"
#include "stats/random.h"

enum { LETTERS = 12, WORDS = 400 };

static int failures;

static void
expect(bool ok, const char *what, const char *a, const char *b)
{
	if (!ok) {
		failures++;
		printf("not ok: %s: %s %s\n", what, a, b);
	}
}

static const struct {
	const char *a, *b;
	unsigned most, edits;
} known[] = {
	{ "pastuer", "pasteur", 1, 1 },
	{ "pasteur", "pasteur", 1, 0 },
	{ "pastur", "pasteur", 1, 1 },
	{ "passteur", "pasteur", 1, 1 },
	{ "pastewr", "pasteur", 1, 1 },
	{ "cimbeleuit", "ciumbuleuit", 2, 2 },
	{ "ca", "abc", 2, 3 },		/* no letter is edited twice */
	{ "antapani", "arcamanik", 2, 3 },
	{ "", "ab", 2, 2 },
	{ "", "abc", 2, 3 },
	{ "\303\251coles", "ecoles", 1, 1 },	/* letters, not bytes */
};

/* The same by a whole table. */
static unsigned
plainly(struct str a, struct str b)
{
	static unsigned d[LETTERS + 1][LETTERS + 1];

	for (size_t i = 0; i <= a.n; i++)
		for (size_t j = 0; j <= b.n; j++) {
			unsigned least = (unsigned)(i + j);

			if (i > 0 && j > 0) {
				least = d[i - 1][j - 1] +
				    (a.p[i - 1] != b.p[j - 1]);
				if (d[i - 1][j] + 1 < least)
					least = d[i - 1][j] + 1;
				if (d[i][j - 1] + 1 < least)
					least = d[i][j - 1] + 1;
			}
			if (i > 1 && j > 1 && a.p[i - 1] == b.p[j - 2] &&
			    a.p[i - 2] == b.p[j - 1] &&
			    d[i - 2][j - 2] + 1 < least)
				least = d[i - 2][j - 2] + 1;
			d[i][j] = least;
		}
	return d[a.n][b.n];
}

static struct str
any_word(struct random *r, char *out)
{
	size_t n = 5 + (size_t)random_below(r, LETTERS - 4);

	out[0] = 'c';
	for (size_t i = 1; i < n; i++)
		out[i] = (char)('a' + random_below(r, 3));
	return (struct str){ out, n };
}

int
main(void)
{
	struct random r = random_stream(3, 0);
	struct edit_index x = { 0 }, none = { 0 }, one = { 0 };
	static char text[WORDS][LETTERS + 1], other[LETTERS + 1];
	struct str word[WORDS];
	struct edit_found f;
	unsigned missed = 0, there = 0;
	char large[400] = "";

	for (size_t i = 0; i < ARRAY_N(known); i++)
		expect(edit_distance(str_of(known[i].a), str_of(known[i].b),
		    known[i].most) == known[i].edits, "known", known[i].a,
		    known[i].b);
	for (size_t i = 0; i < WORDS; i++) {
		word[i] = any_word(&r, text[i]);
		expect(edit_add(&x, word[i]) == i, "number", text[i], "");
	}
	edit_ready(&x, word);
	for (unsigned k = 0; k < 3000; k++) {
		struct str w = any_word(&r, other);
		unsigned most = w.n >= 10 ? 2 : 1, best = most + 1;

		for (size_t i = 0; i < WORDS; i++) {
			unsigned d = plainly(w, word[i]);

			expect(edit_distance(w, word[i], most) ==
			    (d > most ? most + 1 : d), "plain", other,
			    text[i]);
			best = d < best ? d : best;
		}
		there += best <= most;
		if (edit_find(&x, w, most, &f))
			expect(plainly(w, word[f.word]) == f.edits &&
			    f.edits >= best, "found", other, text[f.word]);
		else
			missed += best <= most;
	}
	/* Words of three letters lie so close that some are not tried. */
	expect(there > 1000 && missed < there / 5, "missed", "", "");
	expect(!edit_find(&none, STR("pasteur"), 2, &f), "empty", "", "");
	memset(large, 'x', sizeof(large) - 1);
	word[0] = STR("pasteur");
	word[1] = str_of(large);
	word[2] = STR("sukajadi");
	for (size_t i = 0; i < 3; i++)
		edit_add(&one, word[i]);
	edit_ready(&one, word);
	expect(edit_find(&one, STR("pastuer"), 1, &f) && f.word == 0 &&
	    f.edits == 1, "swap", "", "");
	expect(!edit_find(&one, STR("gasteur"), 1, &f), "first letter", "",
	    "");
	expect(!edit_find(&one, STR("pustuer"), 1, &f), "two edits", "", "");
	expect(!edit_find(&one, str_of(large), 2, &f), "long", "", "");
	edit_free(&x);
	edit_free(&one);
	return failures > 0;
}
