/*
 * A page of a terminal as a grid of cells, whatever it will be shown on: drawn
 * by show/screen, or printed as text.
 */
#ifndef SHOW_CANVAS_H
#define SHOW_CANVAS_H

#include "base/buf.h"

/* Nothing is said by colour alone. */
enum canvas_style {
	CANVAS_PLAIN,
	CANVAS_BOLD,
	CANVAS_DIM,
	CANVAS_ALARM,
	CANVAS_WARN,
	CANVAS_GOOD,
	CANVAS_CHOSEN,
	CANVAS_STYLES
};

enum { CANVAS_BYTES = 24 };

struct canvas_one {
	char text[CANVAS_BYTES];	/* a grapheme cluster; longer ones are U+FFFD */
	uint8_t n;		/* its bytes; 0: the right half of a wide one */
	uint8_t columns;	/* 1 or 2 */
	uint8_t style;
};

/* {0} has none; canvas_free() frees. */
struct canvas {
	size_t columns;
	size_t rows;
	struct canvas_one *one;	/* row by row */
	size_t cap;
	bool ascii;	/* only these letters can be shown */
};

/* All blank, of this size. */
void canvas_open(struct canvas *, size_t columns, size_t rows);

/*
 * Puts s at a place, in at most so many columns, the end cut with an ellipsis.
 * Gives the columns that it took. What steers terminals is made visible; what
 * lies outside the grid is left out.
 */
size_t canvas_put(struct canvas *, size_t row, size_t column, size_t most,
    struct str s, enum canvas_style);

/* The same, so that it ends where the columns do. */
void canvas_put_right(struct canvas *, size_t row, size_t column, size_t most,
    struct str s, enum canvas_style);

/* Fills columns of a row with one letter; and gives them one style. */
void canvas_rule(struct canvas *, size_t row, size_t column, size_t columns,
    struct str letter);
void canvas_mark(struct canvas *, size_t row, size_t column, size_t columns,
    enum canvas_style);

/* Appends the grid as lines of text without blanks, or blank lines, at ends. */
void canvas_write(const struct canvas *, struct buf *);

void canvas_free(struct canvas *);

#endif
