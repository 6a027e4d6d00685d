/*
 * The table of groups by items: what independence lets expect in each cell,
 * a test for every item over the groups, and one of the whole table.
 */
#ifndef ROWS_CROSSTAB_H
#define ROWS_CROSSTAB_H

#include "count/counter.h"
#include "rows/blocks.h"

struct crosstab {
	double all;	/* of the groups' wholes */
	bool below;	/* numbers below 0 were summed: nothing can be expected */
	double *item;	/* by value: over all groups */
};

struct crosstab_cell {
	double expected;
	double residual;	/* adjusted, in standard errors */
};

/* Adds up; the blocks are at their beginning before and after. */
void crosstab_open(struct crosstab *, struct counter *, struct blocks *);

struct crosstab_cell crosstab_cell(const struct crosstab *,
    const struct block *, const struct block_item *);

void crosstab_close(struct crosstab *);

/* Prints rows of kind test, one an item, and of kind whole. */
void crosstab_print_tests(struct counter *, struct blocks *,
    const char *format);
void crosstab_print_whole(struct counter *, struct blocks *,
    const char *format);

#endif
