/* Rows of kind pair: items that stand in the same posts. */
#ifndef ROWS_PAIRS_H
#define ROWS_PAIRS_H

#include "count/counter.h"
#include "rows/blocks.h"

/* Prints them in a format of -o. */
void pairs_print(struct counter *, struct blocks *, const char *format);

#endif
