/* The codes of a book: their lines, their order, what belongs to each. */
#ifndef CODEBOOK_HIERARCHY_H
#define CODEBOOK_HIERARCHY_H

#include "codebook/load.h"

/* Reads the line at hand, which begins with *, and opens its code. */
void hierarchy_open(struct load *);

/*
 * When all files are read: codes become an outline (what lies below a code
 * follows it, also where another file opened it again), rules, texts and
 * values are sorted to their codes, settings of heads are handed down.
 */
void hierarchy_finish(struct load *);

#endif
