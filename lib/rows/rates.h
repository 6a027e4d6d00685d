/* How much time and how many authors what was counted is spread over. */
#ifndef ROWS_RATES_H
#define ROWS_RATES_H

#include "count/counter.h"
#include "rows/blocks.h"

struct rates {
	int64_t first;	/* the window: -s to -u, else the first active day ... */
	int64_t last;	/* ... to the last; after first when there is none */
};

struct rate {
	uint64_t days;		/* of the window, those without posts too */
	uint64_t active_days;	/* with at least one post */
	uint64_t authors;
};

/* Finds the window. */
void rates_open(struct rates *, const struct counter *);

/*
 * What the item of a block is spread over: its own part of time when the item
 * or the group is one (a month), else all of the window.
 */
struct rate rates_of(const struct rates *, const struct counter *,
    const struct block *, const struct block_item *);

#endif
