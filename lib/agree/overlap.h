/* How many more posts must be coded twice for alpha to be known better. */
#ifndef AGREE_OVERLAP_H
#define AGREE_OVERLAP_H

#include "agree/patterns.h"

/*
 * About how many more posts of the rest (which the rules gave no code), coded
 * twice, would halve the interval of alpha in the archive; NAN when it is
 * narrow enough (below .2), when others are missing, or nothing was coded.
 */
double overlap_to_halve(const struct patterns *);

#endif
