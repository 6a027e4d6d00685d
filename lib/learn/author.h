/* Who wrote a post, as a number: for counting different authors. */
#ifndef LEARN_AUTHOR_H
#define LEARN_AUTHOR_H

#include "io/record.h"

/*
 * A hash of its author's id, else handle, else name, the same in every run; 0
 * when the record has none of them.
 */
uint64_t author_of(const struct record *);

#endif
