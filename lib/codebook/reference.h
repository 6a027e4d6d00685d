/* What <a/b> in rules refers to, and in which order codes can be decided. */
#ifndef CODEBOOK_REFERENCE_H
#define CODEBOOK_REFERENCE_H

#include "codebook/book.h"

/*
 * Gives each RULE_CODE node the number of its code and fills book->order. A
 * path that is none and a circle are errors of the book.
 */
void reference_resolve(struct codebook *);

#endif
