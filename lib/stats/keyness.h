/*
 * How much more a term is at home in one set of posts than in another. Counts
 * are posts that have it, not its occurrences.
 */
#ifndef STATS_KEYNESS_H
#define STATS_KEYNESS_H

#include <stddef.h>
#include <stdint.h>

/*
 * The log-likelihood G2 of a posts among n1 against b among n2, in the form
 * with two cells (Dunning 1993; Rayson & Garside 2000). 0 when both shares are
 * the same or a set is empty.
 */
double keyness_ll(uint64_t a, uint64_t n1, uint64_t b, uint64_t n2);

/*
 * The same in the form with four cells, those without the term too (Dunning
 * 1993), which quanteda calls lr.
 */
double keyness_ll4(uint64_t a, uint64_t n1, uint64_t b, uint64_t n2);

/*
 * log2 of (a/n1)/(b/n2), a half in place of a count of 0; NaN when a set is
 * empty or both counts are 0.
 */
double keyness_log_ratio(uint64_t a, uint64_t n1, uint64_t b, uint64_t n2);

/*
 * The log ratio that can be believed (Evert 2022): the end nearer to 0 of its
 * exact interval, which holds for k terms at once; 0 when the interval holds
 * 0. NaN as for the log ratio.
 */
double keyness_lrc(uint64_t a, uint64_t n1, uint64_t b, uint64_t n2, size_t k);

#endif
