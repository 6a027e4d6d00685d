/*
 * Cases and bursts come one a row, and a row again when it changes: the last
 * one counts. Here they are added up by place.
 */
#ifndef MAP_CASEROWS_H
#define MAP_CASEROWS_H

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "io/record.h"
#include "map/measure.h"

/* Up to here a double holds every whole number: no row counts more. */
#define CASEROWS_MOST 9007199254740992.0

/* One case or burst, as it was last seen. */
struct caserows_one {
	uint32_t place;		/* number in places */
	bool counts;		/* false: a verdict took it out */
	bool open;
	bool burst;
	double n;		/* cases: 1; a burst: its posts */
	double people;
};

/* Of a place, its cases or its bursts together. */
struct caserows_sum {
	bool any;
	double n, open, people;
};

/* {0} is none. */
struct caserows {
	struct names ids;
	struct names places;
	struct caserows_one *one;	/* by number in ids */
	size_t cap;
	struct caserows_sum *sum;	/* by place: its cases, its bursts */
	double not_placed;	/* cases without a place, after the last row */
	size_t given;		/* what caserows_next() has given out */
	struct buf scratch;
};

/* Takes a row of tw-case, or of tw-burst; a burst of no place is passed over. */
void caserows_case(struct caserows *, const struct record *);
void caserows_burst(struct caserows *, const struct record *);

/*
 * When all rows are there: the sums of the next place, and which kind they are
 * of; false after the last. People are those of the case or burst with most,
 * for nobody knows who is in several. Texts go into the arena.
 */
bool caserows_next(struct caserows *, struct arena *, struct measures_row *,
    enum measures_kind *);

void caserows_free(struct caserows *);

#endif
