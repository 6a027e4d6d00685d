/*
 * A linear combination of shares of different wholes, such as an index of what
 * is said well less what is said badly, with the interval that posts of a day
 * being alike leave it.
 */
#ifndef STATS_LINEAR_H
#define STATS_LINEAR_H

#include "stats/sums.h"
#include "stats/tally.h"

/* The sum of factor x/m over the parts; cells stand in order of clusters. */
struct linear_part {
	double factor;
	const struct sums *sums;	/* of x in its whole; NULL: x is 0 */
	const struct sums *whole;	/* NULL: there is none */
	const struct tally_cell *x;	/* none without clusters */
	size_t xs;
	const struct tally_cell *m;	/* of the whole */
	size_t ms;
};

struct linear {
	double value;		/* NAN when a whole is not above 0 */
	double low;		/* NAN with less than two clusters, or when ... */
	double high;		/* ... all clusters say the same */
	double variance;
	int64_t k;		/* clusters of which some whole has a post */
	int64_t df;
};

/*
 * The combination: with z of a cluster the sum of factor (x - p m)/M over the
 * parts, the variance is K/(K - 1) times the sum of z squared (Cochran 1977,
 * linearised), and t has K - 1 degrees of freedom.
 */
struct linear linear_combine(const struct linear_part *, size_t n);

/*
 * The same when each post is a cluster of its own and belongs to one part: then
 * the sums say all.
 */
struct linear linear_of_posts(const struct linear_part *, size_t n);

#endif
