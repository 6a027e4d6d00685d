/* Rows of what the rules of a book find beside codes given by hand. */
#ifndef GOLD_YIELD_ROWS_H
#define GOLD_YIELD_ROWS_H

#include "gold/yield.h"

/* Prints a row for each rule that was judged, in the order of the book. */
void yield_rows_rules(const struct yield *, const char *format);

/*
 * Prints how right each code was, and all together: in both halves and in all,
 * by post and by text. Near copies count as one in the intervals (Jeffreys).
 */
void yield_rows_measured(const struct yield *, const char *format);

#endif
