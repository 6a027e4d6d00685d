/*
 * Shares as hand coding says, not as the rules do: of each code in each group,
 * with intervals, and the rules' own share beside them.
 */
#ifndef GOLD_SHARES_H
#define GOLD_SHARES_H

#include "gold/gold.h"
#include "stats/sums.h"
#include "validity/corrected.h"
#include "validity/through.h"

/* Fewer hand-coded posts than this tell nothing of a group. */
enum { SHARES_LEAST = 10 };

/* A code in a group. */
struct shares_item {
	struct gold_sums gold;
	struct corrected c;
	struct through total;	/* posts with the code */
	struct through share;	/* of the archive */
	struct imputed sums;
	struct sums naive;	/* as the rules have it */
	struct corrected_period period;
	double rate[CORRECTED_CLASSES];
	double low;		/* the share, were all disputed no, */
	double high;		/* and were they all yes */
	double raw;		/* --steady: before it was cut; NAN */
	double explained;	/* see corrected_explained() */
	const char *why;	/* there is no share; NULL: there is */
	char *made;		/* a reason made for this item; free() it */
};

struct shares {
	const struct gold *g;
	bool mentions;		/* shares of mentions; else of records */
	bool steady;		/* groups by pooled sensitivity and specificity */
	size_t codes;		/* g->codes of them: by code means by these */
	size_t groups;
	struct shares_item *all;	/* by code, over all groups: steady */
	struct shares_item *item;	/* by code, of the group at hand */
	struct gold_sums *sums;	/* by code, then group */
	double *steady_p;	/* by code: of the test of steady; NAN */
};

void shares_open(struct shares *, const struct gold *, bool mentions,
    bool steady);

/* Fills in the items of a group. */
void shares_group(struct shares *, uint32_t group);

void shares_close(struct shares *);

#endif
