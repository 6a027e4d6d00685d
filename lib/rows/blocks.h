/*
 * What was counted, group by group: a block is a group with its items, in the
 * order in which rows are printed, those without hits among them.
 */
#ifndef ROWS_BLOCKS_H
#define ROWS_BLOCKS_H

#include "base/str.h"
#include "count/counter.h"
#include "rows/axis.h"
#include "stats/interval.h"

struct block_item {
	uint32_t value;		/* of the item's dimension */
	uint32_t tuple;		/* TUPLES_NONE when it was never met */
	uint32_t rank;		/* in the order of its axis */
	struct str text;
	struct sums sums;
};

struct block {
	uint32_t tuple;		/* of the group; TUPLES_NONE: never met */
	const uint32_t *value;	/* of each dimension of the group */
	struct sums whole;
	struct block_item *item;
	size_t n;
	size_t k;		/* codes with rules, without -c items */
	struct interval_group together;	/* what all items say of their deff */
};

struct blocks;

/* The counter has been summed. blocks_close() frees. */
struct blocks *blocks_open(struct counter *);

/* The next block, valid until the next call; false after the last. */
bool blocks_next(struct blocks *, struct block *);

/* How many blocks there are, and the first again. */
size_t blocks_count(const struct blocks *);
void blocks_rewind(struct blocks *);

/* The values of one dimension, in order. */
const struct axis *blocks_axis(const struct blocks *, size_t dimension);

void blocks_close(struct blocks *);

#endif
