/* Intervals of agreement as other programs make them, for comparison. */
#ifndef AGREE_RESAMPLE_H
#define AGREE_RESAMPLE_H

#include "validity/agreement.h"

/*
 * Replaces the ends of x: by the percentiles of draws of units (bootstrap of
 * them; 0: not), or by the jackknife over units with Student's t. Does nothing
 * when neither is asked for, or x is undefined.
 */
void resample_ends(const struct agreement_data *, enum agreement_kind,
    size_t bootstrap, bool jackknife, uint64_t seed, struct agreement *x);

#endif
