/* Limits of one rate that was measured on a sample. */
#ifndef STATS_JEFFREYS_H
#define STATS_JEFFREYS_H

#include "stats/interval.h"

/*
 * Jeffreys' limits of the rate yes/n (Brown, Cai and DasGupta 2001): quantiles
 * of beta(yes + 1/2, n - yes + 1/2); of no yes the lower end is 0, of nothing
 * else the upper end is 1. Both numbers may be effective ones, not whole; n
 * below 1 counts as 1 with the same rate. NaN with a reason when n is not
 * above 0 or yes is not between 0 and n.
 */
struct interval jeffreys_limits(double yes, double n, double alpha);

#endif
