/* Rows of kind keyness: what the posts of --versus have more of than the rest. */
#ifndef ROWS_VERSUS_H
#define ROWS_VERSUS_H

#include "count/counter.h"
#include "rows/blocks.h"

/* Prints them in a format of -o. */
void versus_print(struct counter *, struct blocks *, const char *format);

#endif
