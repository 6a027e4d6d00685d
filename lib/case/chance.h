/* Which cases were drawn by chance, as tw-sample --design wrote it. */
#ifndef CASE_CHANCE_H
#define CASE_CHANCE_H

#include "base/hash.h"

/*
 * Adds the ids of the cases that a design drew. A file that is none, that drew
 * posts, or not all cases alike, ends the program: their share would not be
 * that of all.
 */
void chance_read(struct names *ids, const char *path);

#endif
