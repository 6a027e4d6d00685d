/*
 * Shares, and how good a rule is, from posts that were coded by hand: the
 * rates of the rule's classes in the sample, applied to the whole archive
 * (post-stratification; Rogan and Gladen 1978 say the same where Se and Sp
 * carry the sample's weights). Every interval is that of stats/through.
 */
#ifndef VALIDITY_CORRECTED_H
#define VALIDITY_CORRECTED_H

#include <stddef.h>

#include "stats/interval.h"
#include "validity/weighted.h"

/* The classes of a code, in this order; fewer when some are joined or empty. */
enum {
	CORRECTED_HIT,
	CORRECTED_NEAR,
	CORRECTED_REST,
	CORRECTED_CLASSES,
	CORRECTED_MOST	/* with the posts that have nothing to code */
};

/* The classes that are there. */
struct corrected {
	struct gold_class class[CORRECTED_MOST];
	size_t n;
	size_t hits;	/* so many of them, the first, are the rule's: 0 or 1 */
	size_t at[CORRECTED_CLASSES];	/* where hit, near and rest are among
					 * them; CORRECTED_MOST: nowhere */
	double all;	/* posts that shares are divided by */
};

/*
 * From sums over the coded posts and numbers of posts, by class; none: posts
 * in which there is nothing to code, a class coded whole without a yes. near
 * without a coded post is joined to rest, a class without posts is left out. A
 * reason comes back when a class cannot be judged, else NULL.
 */
const char *corrected_open(struct corrected *, const struct weighted *,
    const double *posts, double none);

/* The rate of hit, near or rest; 0 where there are no such posts. */
double corrected_rate(const struct corrected *, size_t class);

/* The number of posts with the code, and its limits. */
struct through corrected_total(const struct corrected *, double alpha);

/* The same over all posts: the share of the archive. */
struct through corrected_share(const struct corrected *, double alpha);

enum corrected_quality {
	CORRECTED_PRECISION,
	CORRECTED_RECALL,
	CORRECTED_SPECIFICITY,
	CORRECTED_F1,
	CORRECTED_QUALITIES
};

/* How good the rule is; value is NAN for a ratio of 0 and 0. */
struct through corrected_quality(const struct corrected *,
    enum corrected_quality, double alpha);

/*
 * The share of this total among all of a group's: others, their sum with the
 * fall and the rise of it.
 */
struct through corrected_mentions(struct through total, struct through others);

/* The sum of totals; its fall and rise are roots of sums of squares. */
struct through corrected_sum(const struct through *, size_t n, size_t but);

/*
 * Reals over clusters, as the member "sums" of a corrected row has them: x,
 * imputed posts (or mentions) of the code, m what they are divided by.
 */
struct imputed {
	double k;	/* clusters with m above 0 */
	double hit;	/* clusters in which the rule found the code */
	double m;
	double x;
	double mm;
	double xm;
	double xx;
};

/* One more cluster; a cluster without anything to divide by adds nothing. */
void imputed_add(struct imputed *, double x, double m, bool hit);

/* The part b of what tells posts apart that the classes explain (0 to 1). */
double corrected_explained(const struct corrected *);

/* The design effect of days, and the interval of the share with it. */
struct corrected_period {
	double deff;	/* NAN with fewer than two clusters */
	double variance;	/* of the imputed share, linearised */
	double df;
	double n;	/* effective number of posts */
	struct interval days;
	struct interval whole;	/* days and hand coding together */
};

/*
 * share: the archive's, with its limits at the same alpha; b as above. Where
 * days do not tell (fewer than two), whole is NaN and says why.
 */
struct corrected_period corrected_period(const struct imputed *,
    struct through share, double b, double alpha);

/* Sensitivity and specificity of a rule, applied to another set of posts. */
struct corrected_steady {
	double raw;	/* may be below 0 or above 1 */
	double noise;	/* what posts of this number add to its variance */
	struct through share;	/* cut to 0..1 */
};

/* hits of posts in a month, under the pooled sensitivity and specificity. */
struct corrected_steady corrected_steady(const struct corrected *, double hits,
    double posts, double alpha);

/* What was coded of one month: posts and those with the code, by class. */
struct corrected_month {
	double posts;
	double hits;
	double n[CORRECTED_CLASSES];
	double yes[CORRECTED_CLASSES];
};

struct corrected_test {
	double x2;
	double df;
	double p;
	size_t cells;
};

/* Whether the rule's errors are alike in all months (it is never proven). */
struct corrected_test corrected_steady_test(const struct corrected *,
    const struct corrected_month *, size_t months);

#endif
