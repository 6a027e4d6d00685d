/* What the times of a group say: shares, quantiles and their intervals. */
#ifndef THREAD_ESTIMATE_H
#define THREAD_ESTIMATE_H

#include "base/buf.h"
#include "stats/survival.h"
#include "thread/waits.h"

enum { ESTIMATE_LIMITS_MAX = 16 };

/* The share answered within so many seconds; NAN where nobody knows. */
struct estimate_limit {
	uint32_t within;
	double share;
	double low;
	double high;
};

/* {0} before the first estimate_make(); limits are set by the caller. */
struct estimate {
	double share;		/* answered within times->within */
	double low;
	double high;
	double loose;		/* the same when weak ties count */
	struct survival_quantile half;
	struct survival_quantile quarter;
	struct estimate_limit limit[ESTIMATE_LIMITS_MAX];
	size_t limits;
	int64_t k;		/* clusters; 0 without */
	double df;		/* of the share's interval */
	struct buf why;		/* reasons joined by "; ": empty when all is well */
};

/*
 * Estimates from the times of a group that has questions. clusters is what they
 * are called ("days"), NULL when each question is one of its own.
 */
void estimate_make(struct estimate *, struct waits *, uint32_t group,
    const char *clusters);

void estimate_free(struct estimate *);

#endif
