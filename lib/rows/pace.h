/*
 * Rows of kind rate: posts per day in each part of time, with an interval from
 * the differences between its days.
 */
#ifndef ROWS_PACE_H
#define ROWS_PACE_H

#include "count/counter.h"
#include "rows/blocks.h"

/* Whether there are any: the item is a part of time other than a day. */
bool pace_is_of(const struct counter *);

/*
 * Prints them. All parts of time of a group are taken at once (Bonferroni);
 * days without posts count. Without clusters that are days, and in parts of
 * fewer than two days, there is no interval. Where pace_is_of() says that
 * there are no such rows the program ends.
 */
void pace_print(struct counter *, struct blocks *, const char *format);

#endif
