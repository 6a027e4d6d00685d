/* Maximal, medium, minimal: levels of attention, and the rule that gave them. */
#ifndef ROWS_LEVELS_H
#define ROWS_LEVELS_H

#include "base/buf.h"
#include "rows/blocks.h"
#include "show/table.h"

enum levels_kind {
	LEVELS_INTERVAL,	/* simultaneous interval against 1/k */
	LEVELS_EQUAL,		/* equal ranges of the shares */
	LEVELS_PARTS		/* equal numbers of items: terciles */
};

enum { LEVELS_MAX = 16 };

struct levels {
	enum levels_kind kind;
	struct str name[LEVELS_MAX];	/* the highest first */
	size_t n;

	/* Of the block at hand. */
	double cut[LEVELS_MAX];	/* the highest share of each but the first */
	double even;		/* 1/k */
	size_t k;
	bool decided;		/* the shares differ */
	struct buf rule;	/* in words */
	struct buf first;	/* that of the first block ... */
	bool differs;		/* ... and whether others had another */
};

/*
 * The argument of --levels: "maximal,medium,minimal", "equal:..." or
 * "terciles:..."; a mistake ends the program.
 */
void levels_open(struct levels *, const char *spec);

/* Sets the rule for a block. */
void levels_block(struct levels *, const struct block *);

/* A line under a table for eyes: the rule of all blocks so far in words. */
void levels_note(struct levels *, struct table *);

/*
 * The level of an item of that block: of one whose share cannot be told p is
 * NULL. The interval is the one that holds for all k items at once.
 */
struct str levels_of(const struct levels *, const struct block *,
    const struct block_item *, bool has_interval);

void levels_close(struct levels *);

#endif
