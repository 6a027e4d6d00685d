/* The values of a dimension in the order in which a chart shows them. */
#ifndef PICTURE_ORDER_H
#define PICTURE_ORDER_H

#include "base/hash.h"
#include "counts/counts.h"
#include "picture/panels.h"

struct order {
	struct names value;	/* by number, in this order */
	struct str *label;	/* of each, as long as the chart */
};

/* What stands for a value that a row does not have. */
struct str order_or_dash(struct str);

/* Rows of this dimension alone, from --margin; NULL without any. */
const struct counts *order_margin(const struct panels *, struct str dimension);

/* Whether both dimensions have a margin, and that of the first came last. */
bool order_is_turned(const struct panels *, bool *both);

/*
 * The values of a dimension, with those of its margin that no row has. Unless
 * as they come, the most first, those as many as they come.
 */
void order_of(struct order *, struct panels *, size_t dimension, bool as_come);

void order_free(struct order *);

/*
 * The rows of a group in this order, as numbers of rows->row: n of them,
 * as long as the chart.
 */
size_t *order_rows(struct panels *, size_t group, enum panels_sort, size_t *n);

/* Whether the values are times, hours or weekdays, whose order means something. */
bool order_is_given(const struct panels *, size_t dimension);

#endif
