/* Rows of kind count: n, share and interval of every item. */
#ifndef COUNT_ROWS_H
#define COUNT_ROWS_H

#include "count/blocks.h"

/* Prints them in a format of -o. */
void rows_print(struct counter *, struct blocks *, const char *format);

#endif
