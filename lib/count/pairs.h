/* Rows of kind pair: items that stand in the same posts. */
#ifndef COUNT_PAIRS_H
#define COUNT_PAIRS_H

#include "count/blocks.h"

/* Prints them in a format of -o. */
void pairs_print(struct counter *, struct blocks *, const char *format);

#endif
