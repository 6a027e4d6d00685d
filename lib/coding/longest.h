/*
 * longest: yes in a book: of overlapping words of different codes only the
 * longest count.
 */
#ifndef CODING_LONGEST_H
#define CODING_LONGEST_H

#include "base/str.h"

/* Words that a code was found by. */
struct longest_item {
	uint32_t code;
	uint32_t hit;		/* for the caller */
	uint32_t first, last;	/* tokens */
	uint32_t length;	/* bytes */
	bool taken;		/* longer words of another code overlap them */
};

/*
 * Sets taken in n items of a text with so many tokens: the longest stand, and
 * what overlaps standing words of another code that are longer does not.
 * True when one is taken. The items keep their order.
 */
bool longest_take(struct longest_item *, size_t n, size_t tokens);

#endif
