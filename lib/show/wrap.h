/* Text in lines of so many columns, for terminals. */
#ifndef SHOW_WRAP_H
#define SHOW_WRAP_H

#include "base/buf.h"
#include "base/str.h"

struct wrap_line {
	size_t n;	/* bytes of it */
	size_t next;	/* where the next one begins */
	bool torn;	/* it ends within a word */
};

/*
 * What of s goes into a line: it ends at a blank, else after a - or /, or
 * beside a wide letter, else where it is full.
 */
struct wrap_line wrap_line(struct str s, size_t columns);

/*
 * Writes what of *rest goes into a cell of so many columns, the blanks before
 * it when right is true, and leaves what follows in *rest. A word that does not
 * fit is cut, with an ellipsis.
 */
void wrap_piece(struct buf *, struct str *rest, size_t columns, bool right);

#endif
