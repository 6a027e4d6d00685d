/*
 * Shares and how far they can be believed. alpha is the error allowed at both
 * ends together: 0.05 for an interval of 95 %, 0.05/k for k intervals that are
 * to hold at once (Bonferroni).
 */
#ifndef STATS_INTERVAL_H
#define STATS_INTERVAL_H

#include "stats/sums.h"

#define INTERVAL_ALPHA 0.05

/* With fewer clusters than this in which it occurs a share says so. */
enum { INTERVAL_FEW = 10 };

/* Both ends are NaN when there is none: then why says so in words. */
struct interval {
	double low;
	double high;
	const char *why;	/* static text; NULL when all is well */
};

/* Wilson (1927): x of n. n need not be whole, so it may be an effective one. */
struct interval interval_wilson(double x, double n, double alpha);

/* x1/n1 - x2/n2 of independent samples: Newcombe (1998), method 10. */
struct interval interval_newcombe(double x1, double n1, double x2, double n2,
    double alpha);

/* x/m; NaN when m is not above 0. */
double interval_share(const struct sums *);

/*
 * The variance of x/m between clusters, linearised (Cochran 1977): NaN with
 * fewer than two clusters or nothing to divide by.
 */
double interval_variance(const struct sums *);

/* The variance over that of simple random mentions, p(1-p)/m; NaN at 0 and 1. */
double interval_deff(const struct sums *);

/*
 * deff*: the design effect of all items of a group together, at least 1; 1 too
 * when no item can say.
 */
double interval_deff_all(const struct sums *item, size_t n);

/* Degrees of freedom: min(hit, miss) - 1, at least 1. */
double interval_df(const struct sums *);

/*
 * The interval around x/m: on the logit scale with Student's t (without any
 * width when the share is the same in all clusters); around 0 and 1 Wilson's
 * with m/deff_all.
 */
struct interval interval_clustered(const struct sums *, double deff_all,
    double alpha);

/*
 * Around a paired difference: x counts, per cluster, how many more had the
 * one than the other, m what both are divided by.
 */
struct interval interval_paired(const struct sums *, double alpha);

#endif
