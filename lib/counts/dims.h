/*
 * Which members of rows are their dimensions. tw-count writes them between
 * "row" and the members that every row has; programs that sort members, or
 * take rows through another form, write them anywhere.
 */
#ifndef COUNTS_DIMS_H
#define COUNTS_DIMS_H

#include "base/mem.h"
#include "io/record.h"

enum { DIMS_MAX = 64 };

/* What may be a dimension, as the first row says; {0} before it. */
struct dims {
	struct str name[DIMS_MAX];
	size_t n;
	size_t first;	/* those that stand where tw-count writes them */
	bool in_order;	/* all members of the first row stand so */
	bool items;	/* the rows are those of tw-align */
	bool corrected;	/* the first row is of tw-agree --correct */
};

/* What they are chosen by. */
struct dims_row {
	const struct str *value;	/* by name; p is NULL where it has none */
	struct str whole;		/* what n is divided by */
	struct str label;
};

/*
 * Takes the names of the first row; false when a later one has others, or when
 * there is none.
 */
bool dims_take(struct dims *, struct arena *, const struct record *);

/*
 * Chooses the dimensions when all n rows are read: at gets their places among
 * the names, the item last; their number comes back. They are those where
 * tw-count writes them, unless these do not tell the rows apart. In rows of
 * another order the item is the last one that can be it: items of a group are
 * divided by the same whole, and have a label each.
 */
size_t dims_choose(const struct dims *, const struct dims_row *, size_t n,
    size_t *at);

#endif
