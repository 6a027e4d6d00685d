/*
 * Shares and how far they can be believed. alpha is the error allowed at both
 * ends together: 0.05 for an interval of 95 %, 0.05/k for k intervals that are
 * to hold at once (Bonferroni).
 */
#ifndef STATS_INTERVAL_H
#define STATS_INTERVAL_H

#include "stats/sums.h"

#define INTERVAL_ALPHA 0.05

enum {
	INTERVAL_FEW = 10,	/* with a hit on fewer clusters a share says so */
	INTERVAL_TOO_FEW = 5	/* and with fewer effective mentions */
};

/* Both ends are NaN when there is none: then why says so in words. */
struct interval {
	double low;
	double high;
	double effective;	/* so many independent mentions say as much */
	const char *why;	/* static text; NULL when all is well */
};

/* Wilson (1927): x of n. n need not be whole, so it may be an effective one. */
struct interval interval_wilson(double x, double n, double alpha);

/*
 * Jeffreys (Brown, Cai & DasGupta 2001): the share p of n, which need not be
 * whole. The ends are quantiles of beta(pn + 1/2, (1-p)n + 1/2); the low end
 * of 0 is 0, the high end of 1 is 1.
 */
struct interval interval_jeffreys(double p, double n, double alpha);

/* x1/n1 - x2/n2 of independent samples: Newcombe (1998), method 10. */
struct interval interval_newcombe(double x1, double n1, double x2, double n2,
    double alpha);

/* x/m; NaN when m is not above 0 or numbers below 0 went into it. */
double interval_share(const struct sums *);

/*
 * The variance of x/m between clusters, linearised (Cochran 1977): NaN with
 * fewer than two clusters or nothing to divide by.
 */
double interval_variance(const struct sums *);

/* The variance over that of simple random mentions, p(1-p)/m; NaN at 0 and 1. */
double interval_deff(const struct sums *);

/* What the items of a group say together of their design effects. */
struct interval_group {
	double deff;	/* D: all, drawn towards what clusters of their size
			 * have at a correlation of 1/20 */
	double all;	/* deff*: found over simple variance, at least 1; 1 too
			 * when no item can say */
	double known;	/* u: the part of deff that all gives, 0 to 1 */
	double items;	/* q: so many items of one size it is known from */
};

/*
 * The group of these n items, which are divided by the same whole. The order
 * of the items moves the last bits: give them in the order of their names.
 */
struct interval_group interval_group(const struct sums *item, size_t n);

/*
 * The interval around x/m of an item of the group: Jeffreys' with the
 * effective number of mentions, m over the item's design effect (Korn &
 * Graubard 1998), which is drawn towards the group's the more the fewer
 * clusters have a hit (or, where these are fewer, none), and over (t/z)^2,
 * because it is estimated.
 */
struct interval interval_clustered(const struct sums *,
    const struct interval_group *, double alpha);

/*
 * The interval around the share of several items of the group together, when
 * nothing is known of them but this share of the whole that the sums of any
 * item name: as interval_clustered(), with the group's design effect.
 */
struct interval interval_pooled(double share, const struct sums *,
    const struct interval_group *, double alpha);

/*
 * Around the mean of n numbers, none below 0, of which these are the sum and
 * the sum of squares: Student's t, its low end cut at 0.
 */
struct interval interval_mean(double sum, double squares, double n,
    double alpha);

/*
 * Around a paired difference, gained less lost, both of the same m: each with
 * its interval as an item of a group of two, squared and added (Newcombe
 * 1998).
 */
struct interval interval_paired(const struct sums *gained,
    const struct sums *lost, double alpha);

#endif
