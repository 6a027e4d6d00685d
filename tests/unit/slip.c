/* Of all that one edit makes of words, which are slips of fingers. */
#include "match/slip.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures;

/* The keyboard as it lies: a key touches those half a key away in other rows. */
static bool
touch(char a, char b)
{
	static const char *const row[] = { "qwertyuiop", "asdfghjkl", "zxcvbnm" };
	int ra = -1, rb = -1, xa = 0, xb = 0;

	for (int r = 0; r < 3; r++) {
		const char *p = strchr(row[r], a), *q = strchr(row[r], b);

		/* In halves of a key: each row begins half a key further on. */
		if (p != NULL) {
			ra = r;
			xa = 2 * (int)(p - row[r]) + r;
		}
		if (q != NULL) {
			rb = r;
			xb = 2 * (int)(q - row[r]) + r;
		}
	}
	return a != b && (ra == rb ? abs(xa - xb) == 2 :
	    abs(ra - rb) == 1 && abs(xa - xb) == 1);
}

static void
expect(const struct slips *s, const char *typed, bool slip)
{
	bool found = slip_find(s, str_of(typed)) != SLIP_NONE;

	if (found == slip)
		return;
	failures++;
	printf("%s: %s\n", typed, found ? "taken for a slip" : "not found");
}

/* Tries all strings of a to z that one edit makes of a word. */
static void
each_edit(const char *word)
{
	struct slips s = { 0 };
	size_t n = strlen(word);
	char t[64];

	slip_add(&s, str_of(word));
	slip_ready(&s);
	for (size_t i = 0; i < n; i++) {
		bool twice = i > 0 && word[i] == word[i - 1];

		memcpy(t, word, i);
		strcpy(t + i, word + i + 1);
		if (n > SLIP_LEAST)
			expect(&s, t, i > 0 && i + 1 < n && (twice ||
			    word[i] == word[i + 1] ||
			    strchr("aeiou", word[i]) != NULL));
		for (char c = 'a'; c <= 'z'; c++) {
			strcpy(t, word);
			t[i] = c;
			if (c != word[i])
				expect(&s, t, (i > 0 && touch(c, word[i])) ||
				    strcmp(t, word) == 0);
		}
		strcpy(t, word);
		t[i] = word[i + 1];
		t[i + 1] = word[i];
		if (i + 1 < n && word[i] != word[i + 1] && i > 0)
			expect(&s, t, true);
	}
	for (size_t i = 0; i <= n; i++)
		for (char c = 'a'; c <= 'z'; c++) {
			memcpy(t, word, i);
			t[i] = c;
			strcpy(t + i + 1, word + i);
			expect(&s, t, (i > 0 && c == word[i - 1]) ||
			    (i < n && c == word[i]));
		}
	slip_free(&s);
}

/* Of two words that are meant, the first added. */
static void
first_of_two(void)
{
	struct slips s = { 0 };

	slip_add(&s, STR("berganti"));
	slip_add(&s, STR("beranti"));
	slip_add(&s, STR("berantai"));
	slip_ready(&s);
	if (slip_find(&s, STR("beranit")) != 1 ||
	    slip_find(&s, STR("berantii")) != 1 ||
	    slip_find(&s, STR("brantai")) != 2 ||
	    slip_find(&s, STR("brganti")) != 0) {
		failures++;
		puts("not the first of two words");
	}
	slip_free(&s);
}

int
main(void)
{
	static const char *const word[] = { "restoran", "kebanggaan", "saapii",
		"qwerty", "polemik", "aspalnya" };

	for (size_t i = 0; i < sizeof(word) / sizeof(*word); i++)
		each_edit(word[i]);
	first_of_two();
	if (slip_may(STR("macet")) || slip_may(STR("r3storan")) ||
	    slip_may(STR("Restoran")) ||
	    slip_may(STR("pasar-"))) {
		failures++;
		puts("words that have no slips");
	}
	return failures > 0;
}
