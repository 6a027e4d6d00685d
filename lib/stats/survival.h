/*
 * How long until an event, when not all are watched to their end: Kaplan and
 * Meier (1958) with Greenwood's variance; with a competing event Aalen and
 * Johansen (1978); clustered variances by the influence of each subject. Equal
 * to survfit() of R's package survival 3.5-3.
 */
#ifndef STATS_SURVIVAL_H
#define STATS_SURVIVAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SURVIVAL_TIME_MAX (((uint32_t)1 << 30) - 1)

enum survival_state {
	SURVIVAL_CENSORED,	/* watched until then, and nothing came */
	SURVIVAL_EVENT,
	SURVIVAL_COMPETING	/* what came makes the event impossible */
};

/* Subjects that are alike: n of them, which may be below 0 in `also`. */
struct survival_cell {
	uint32_t at;		/* survival_at() */
	uint32_t cluster;	/* any number below the clusters' */
	int32_t n;
};

/* Time, at most SURVIVAL_TIME_MAX, and state as one number. */
static inline uint32_t
survival_at(uint32_t time, enum survival_state state)
{
	return time << 2 | (uint32_t)state;
}

static inline uint32_t
survival_time(const struct survival_cell *c)
{
	return c->at >> 2;
}

static inline enum survival_state
survival_state(const struct survival_cell *c)
{
	return (enum survival_state)(c->at & 3);
}

/* Sorts cells by time, state and cluster, and joins those that are equal. */
size_t survival_sort(struct survival_cell *, size_t n);

/* What is known at a time at which some subject was last seen. */
struct survival_step {
	uint32_t time;
	int64_t at_risk;	/* before it ... */
	int64_t after;		/* ... and after it */
	int64_t events;
	double rest;		/* share of whom neither event has come */
	double share;		/* share of whom the event has come */
	double se;		/* standard error of ln(1 - share); NAN at 1 */
	double low;		/* of the share, at 95 %; NAN at 0 and 1, where */
	double high;		/* none can be given */
	double df;		/* of Student's t; INFINITY without clusters */
	int64_t hit;		/* clusters with an event until then; 0 without */
};

struct survival;

/*
 * The steps of cells in the order of survival_sort(), which must stay as they
 * are; also are cells that are added to them, sorted too (without clusters
 * only). clusters is how many there are; 0: each subject is one of its own and
 * the variance is Greenwood's, with a competing event that of the influences.
 */
struct survival *survival_open(const struct survival_cell *, size_t n,
    const struct survival_cell *also, size_t m, uint32_t clusters);

/* How many clusters have a subject; 0 without clusters. */
int64_t survival_clusters(const struct survival *);

/* The next step; false at the end. */
bool survival_next(struct survival *, struct survival_step *);

void survival_close(struct survival *);

/*
 * When the share reaches q, and its interval; {.q = q} before the first step.
 * What was not reached is UINT32_MAX.
 */
struct survival_quantile {
	double q;
	bool begun;
	uint32_t at;
	uint32_t low;	/* the first time that cannot be told from it ... */
	uint32_t high;	/* ... and the first at which it surely is reached */
};

void survival_quantile_see(struct survival_quantile *,
    const struct survival_step *);

#endif
