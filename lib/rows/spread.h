/*
 * How much more the counts of a table scatter than independent mentions would,
 * because those of one cluster are alike: the divisor of Rao and Scott's
 * first-order correction (1981).
 */
#ifndef ROWS_SPREAD_H
#define ROWS_SPREAD_H

#include "count/counter.h"

struct spread;

/*
 * Of the groups with these tuples. NULL when there is nothing to tell it from:
 * no clusters were kept, or fewer than two of them.
 */
struct spread *spread_open(const struct counter *, const uint32_t *group,
    size_t groups);

/*
 * For the item with these tuples in the groups (TUPLES_NONE where it was not
 * met): the sum over the groups of the variance of its count around what it
 * is expected to be, over the variance of as many independent mentions,
 * m p (1 - p). Divided by groups - 1 it is the mean design effect.
 */
double spread_item(struct spread *, const uint32_t *item);

void spread_close(struct spread *);

#endif
