/*
 * The interval of anything that is computed from rates which were measured
 * apart: a share, a recall, an F1, a disagreement.
 */
#ifndef VALIDITY_THROUGH_H
#define VALIDITY_THROUGH_H

#include <stddef.h>

/* Rates that one quantity may be computed from. */
enum { THROUGH_MAX = 8 };

/* What was found in one class of posts. */
struct through_rate {
	double rate;
	double low;	/* Jeffreys' limits of it */
	double high;
	double f;	/* the part of its variance that is left when so much of
			 * the class was looked at: 1 - n/N */
};

struct through {
	double value;
	double low;
	double high;
};

/*
 * g at the rates, and its limits: each rate in turn is moved to rate +
 * sqrt(f) (limit - rate), the squares of the falls of g are added up for the
 * lower end and those of the rises for the upper end, noise, a variance times
 * z^2, is added to both, and the roots are taken off and on (square-and-add:
 * Zou and Donner 2008). n is at most THROUGH_MAX.
 */
struct through through_limits(double (*g)(const double *rate, void *), void *arg,
    const struct through_rate *, size_t n, double noise);

#endif
