/* Numbers of likes and the like, as tables and pages write them. */
#ifndef COLUMNS_FIGURE_H
#define COLUMNS_FIGURE_H

#include "base/str.h"

/*
 * A whole number: 1234, 1,234, 1.234, 12.0, 6.1K, 1,2 rb, 3 jt, 1,234K, which
 * is 1234000 as 1.234 rb is. rounded says that a unit stands for digits that are
 * not stated. False when it is none.
 */
bool figure_read(struct str s, uint64_t *v, bool *rounded);

#endif
