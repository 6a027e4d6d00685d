/*
 * From the value of a decision to a probability: Platt (1999), as Lin, Lin &
 * Weng (2007) find it.
 */
#ifndef STATS_PLATT_H
#define STATS_PLATT_H

#include <stdbool.h>
#include <stddef.h>

/* The probability is 1/(1 + exp(a value + b)). */
struct platt {
	double a;
	double b;
};

/*
 * Of n decisions, where yes[i] says what was right and weight[i] how often the
 * decision was met (NULL: once each). The targets are smoothed: (yes + 1)/(yes
 * + 2) and 1/(no + 2). Newton's method with a line search, to a gradient of
 * 1e-14 for each decision or as near as real numbers allow.
 */
struct platt platt_fit(const double *value, const bool *yes,
    const double *weight, size_t n);

double platt_probability(struct platt, double value);

#endif
