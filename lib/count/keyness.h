/* Rows of kind keyness: what the posts of --versus have more of than the rest. */
#ifndef COUNT_KEYNESS_H
#define COUNT_KEYNESS_H

#include "count/blocks.h"

/* Prints them in a format of -o. */
void keyness_print(struct counter *, struct blocks *, const char *format);

#endif
