/*
 * How many posts of each cell to draw: a total separated among cells, or as few
 * as an interval of a given width needs (Neyman 1934; Zou and Donner 2008).
 */
#ifndef DRAW_ALLOCATE_H
#define DRAW_ALLOCATE_H

#include "base/str.h"

enum allocate_how {
	ALLOCATE_EQUAL,
	ALLOCATE_PROPORTIONAL,	/* to the posts of a cell */
	ALLOCATE_OPTIMAL	/* to N sqrt(g(1 - g)) */
};

/* A cell, or a class of posts: all that matters of it here. */
struct allocate_cell {
	uint64_t N;	/* posts that it has */
	double rate;	/* of them that have the code, as far as is guessed */
	uint64_t n;	/* that are to be drawn */
};

/*
 * Sets n of the cells so that they sum to total. No cell gets fewer than least
 * (all its posts, when it has fewer), so the sum may be more; none gets more
 * than it has, so it may be less.
 */
void allocate_total(struct allocate_cell *, size_t cells, uint64_t total,
    enum allocate_how, uint64_t least);

/*
 * The width that the interval of 95 % around sum N rate / sum N is expected to
 * have when n of each cell are coded; cells without posts do not count.
 */
double allocate_width(const struct allocate_cell *, size_t cells);

/*
 * Sets n of the cells to the smallest optimal allocation, on a grid that grows
 * by a fiftieth, that is expected to be no wider than width; to all posts when
 * none smaller is.
 */
void allocate_plan(struct allocate_cell *, size_t cells, double width,
    uint64_t least);

#endif
