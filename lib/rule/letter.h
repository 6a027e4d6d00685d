/* What a character of a codebook is: white space, part of a word, an emoji. */
#ifndef RULE_LETTER_H
#define RULE_LETTER_H

#include "base/str.h"
#include "text/fold.h"

/* The first character of s, which is valid UTF-8 and not empty; *n its bytes. */
static inline uint32_t
letter_first(struct str s, size_t *n)
{
	unsigned used;
	uint32_t c = fold_decode(s.p, s.p + s.n, &used);

	*n = used;
	return c;
}

/* Letters, marks and digits, and the joiners that stand inside words. */
static inline bool
letter_in_word(uint32_t c)
{
	enum fold_class k = fold_class(c);

	return k == FOLD_LETTER || k == FOLD_DIGIT || k == FOLD_MARK;
}

/* letter_space() of what is not ASCII. */
size_t letter_space_far(struct str s);

/* Bytes of the white-space character at the beginning of s; 0 for none. */
static inline size_t
letter_space(struct str s)
{
	if (s.n == 0)
		return 0;
	if ((unsigned char)s.p[0] >= 0x80)
		return letter_space_far(s);
	return s.p[0] == ' ' || (s.p[0] >= '\t' && s.p[0] <= '\r');
}

/* Whether s begins with a letter, a mark or a digit. */
bool letter_begins(struct str s);

/* Bytes of the emoji (a grapheme cluster) that s begins with; 0 for none. */
size_t letter_emoji(struct str s);

/* Hyphens and apostrophes, and the full stop: what may join a word's parts. */
bool letter_joins(uint32_t c);

#endif
