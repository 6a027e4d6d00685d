/* Questions of tw-thread: how many were answered, and how soon. */
#ifndef SCENE_ANSWERED_H
#define SCENE_ANSWERED_H

#include "base/hash.h"

enum { ANSWERED_MOST = 65536 };

struct answered_one {
	int64_t asked;
	int64_t seconds;	/* to the answer; -1: none yet */
	int64_t until;		/* watched so long, when it is not open */
	bool open;
};

/* {0} has none. */
struct answered {
	struct names ids;
	struct answered_one *one;	/* by number of its id */
	size_t cap;
};

/* What became of a question, now or again. */
void answered_take(struct answered *, struct str id,
    const struct answered_one *);

/*
 * The share answered within limit seconds and when half were, by Kaplan and
 * Meier, with intervals over days; NAN where they cannot be given.
 */
struct answered_found {
	size_t n;
	double share, low, high;
	double half, half_low, half_high;	/* seconds */
};

struct answered_found answered_find(const struct answered *, int64_t now, int64_t limit);

void answered_free(struct answered *);

#endif
