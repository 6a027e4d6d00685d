/*
 * The lines of a codebook: cut, continued ones joined, every byte's place in
 * the file kept for messages.
 */
#ifndef RULE_LINE_H
#define RULE_LINE_H

#include "base/mem.h"
#include "base/str.h"
#include "rule/fault.h"

/* A line with its continuations may be this long, in bytes and lines. */
enum { LINE_BYTES_MAX = 1 << 20, LINE_PIECES_MAX = 10000 };

/* A piece of a line that stands on one line of the file. */
struct line_piece {
	size_t from;		/* byte of the joined text at which it begins */
	size_t number;		/* the line of the file */
	size_t skipped;		/* bytes of source before it */
	struct str source;
};

struct line {
	struct str text;	/* joined, without blanks at either end */
	size_t number;		/* its first line in the file */
	struct line_piece *piece;
	size_t pieces;
	size_t cap;
	const char *file;
};

/*
 * Takes the next line that is neither blank nor a comment off *rest, counting
 * in *number (0 at first). Text is kept in the arena where it had to be
 * joined, else it is a range of the file. False at the end. What is wrong
 * with the line (too long, nothing after a \) is reported; it is left out.
 */
bool line_next(struct line *, struct str *rest, size_t *number,
    struct arena *, struct faults *);

/* The place of the byte at of the joined text. */
struct place line_place(const struct line *, size_t at);

/*
 * A place that moves forward through a line, so that each byte is counted
 * once; {0} stands before its beginning.
 */
struct line_cursor {
	size_t byte;
	size_t piece;
	size_t column;	/* of byte, in characters from 1 */
};

/* Moves to a byte of the joined text that is not after the cursor. */
void line_move(const struct line *, struct line_cursor *, size_t byte);

void line_free(struct line *);

#endif
