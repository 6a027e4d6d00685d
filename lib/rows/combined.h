/* Rows of kind index: what --combine makes of shares within groups. */
#ifndef ROWS_COMBINED_H
#define ROWS_COMBINED_H

#include "count/counter.h"
#include "rows/blocks.h"

void combined_print(struct counter *, struct blocks *, const char *format);

#endif
