/* Rows of kind count: n, share and interval of every item. */
#ifndef ROWS_ROWS_H
#define ROWS_ROWS_H

#include "count/counter.h"
#include "rows/blocks.h"

/* Prints them in a format of -o. */
void rows_print(struct counter *, struct blocks *, const char *format);

#endif
