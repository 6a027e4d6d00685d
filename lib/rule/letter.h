/* What a character of a codebook is: white space, part of a word, an emoji. */
#ifndef RULE_LETTER_H
#define RULE_LETTER_H

#include "base/str.h"

/* The first character of s, which is valid UTF-8 and not empty; *n its bytes. */
uint32_t letter_first(struct str s, size_t *n);

/* Letters, marks and digits, and the joiners that stand inside words. */
bool letter_in_word(uint32_t c);

/* Bytes of the white-space character at the beginning of s; 0 for none. */
size_t letter_space(struct str s);

/* Whether s begins with a letter, a mark or a digit. */
bool letter_begins(struct str s);

/* Bytes of the emoji (a grapheme cluster) that s begins with; 0 for none. */
size_t letter_emoji(struct str s);

/* Hyphens and apostrophes, and the full stop: what may join a word's parts. */
bool letter_joins(uint32_t c);

#endif
