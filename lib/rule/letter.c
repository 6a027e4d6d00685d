#include "rule/letter.h"

#include "text/fold.h"

bool
letter_begins(struct str s)
{
	size_t n;

	return s.n > 0 && letter_in_word(letter_first(s, &n));
}

size_t
letter_space_far(struct str s)
{
	size_t n;
	enum fold_class k = fold_class(letter_first(s, &n));

	return k == FOLD_SPACE || k == FOLD_LINE ? n : 0;
}

size_t
letter_emoji(struct str s)
{
	struct str cap = str_skip(s, 1);
	size_t n;
	uint32_t c;

	if (s.n == 0)
		return 0;
	c = letter_first(s, &n);
	if (c >= 0x80)
		return fold_class(c) == FOLD_PICTURE ? fold_cluster(s) : 0;
	/* A digit, # or * with a keycap around it. */
	if (memchr("0123456789#*", (int)c, 12) == NULL)
		return 0;
	if (str_starts(cap, STR("\xef\xb8\x8f")))
		cap = str_skip(cap, 3);
	return str_starts(cap, STR("\xe2\x83\xa3")) ?
	    (size_t)(cap.p - s.p) + 3 : 0;
}

bool
letter_joins(uint32_t c)
{
	return c == '-' || c == '\'' || c == '.' || c == 0x2019 ||
	    c == 0x2010 || c == 0x2011;
}
