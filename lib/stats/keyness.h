/*
 * How much more a term is at home in one set of posts than in another. Counts
 * are posts that have it, not its occurrences.
 */
#ifndef STATS_KEYNESS_H
#define STATS_KEYNESS_H

#include <stdint.h>

/*
 * The log-likelihood G2 of a posts among n1 against b among n2, in the form
 * with two cells (Dunning 1993; Rayson & Garside 2000). 0 when both shares are
 * the same or a set is empty.
 */
double keyness_ll(uint64_t a, uint64_t n1, uint64_t b, uint64_t n2);

/*
 * log2 of (a/n1)/(b/n2), a half in place of a count of 0; NaN when a set is
 * empty or both counts are 0.
 */
double keyness_log_ratio(uint64_t a, uint64_t n1, uint64_t b, uint64_t n2);

#endif
