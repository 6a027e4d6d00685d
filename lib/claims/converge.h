/* How far sources converge, claim by claim and source by source. */
#ifndef CLAIMS_CONVERGE_H
#define CLAIMS_CONVERGE_H

#include "claims/claims.h"

/* Of a claim. */
struct converge_claim {
	uint32_t stances[STANCES];	/* how many sources have each */
	uint32_t speak;		/* sources that are not silent */
	uint64_t pairs;		/* pairs of these ... */
	double agree;		/* ... that agree, half ones as halves */
	const char *verdict;	/* "convergent", "divergent", "single", "silent" */
};

struct converge_claim converge_claim(const struct claims *, uint32_t claim);

/* Of a source beside the others: claims it speaks to, pairs with others. */
struct converge_source {
	uint32_t claims;
	uint64_t pairs;
	double agree;
};

struct converge_source converge_source(const struct claims *, uint32_t source);

/* Of two sources, over the claims of which both speak. */
struct converge_pair {
	uint32_t n;
	double agree;
	double alpha;		/* Krippendorff's, with the disagreement of two
				 * stances for delta; NaN when undefined: */
	const char *why;
};

struct converge_pair converge_pair(const struct claims *, uint32_t a,
    uint32_t b);

#endif
