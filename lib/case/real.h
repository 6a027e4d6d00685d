/* How many cases are real: of those with a verdict, and of all. */
#ifndef CASE_REAL_H
#define CASE_REAL_H

#include "io/verdict.h"
#include "stats/interval.h"

/* {0} is of no case. */
struct real {
	uint64_t cases;
	uint64_t of[VERDICT_KINDS];
	uint64_t drawn;		/* of these, drawn by chance ... */
	uint64_t drawn_of[VERDICT_KINDS];	/* ... with this verdict */
};

/* A share with its ends (Wilson 1927); NaN when nothing was verified. */
struct real_share {
	uint64_t verified;	/* real, false, duplicate and done; not unclear */
	uint64_t real;		/* real and done */
	double share, low, high;
};

/* Of the cases that have a verdict: they were not drawn by chance. */
struct real_share real_share(const struct real *);

/* Of those drawn by chance that have one: this holds for all cases. */
struct real_share real_drawn(const struct real *);

#endif
