/*
 * Rows about all posts that carry a dimension: those with any item, and the
 * two commonest items held against each other.
 */
#ifndef ROWS_OVERALL_H
#define ROWS_OVERALL_H

#include "count/counter.h"
#include "rows/blocks.h"

/* A row of kind coded. */
void overall_print_coded(struct counter *, const char *format);

/*
 * A row of kind difference: the share of posts with the commonest item less
 * that with the next, paired; none where fewer than two items have posts.
 * Items that are equally common stand in the order of their rows.
 */
void overall_print_difference(struct counter *, struct blocks *,
    const char *format);

#endif
