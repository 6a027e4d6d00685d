/*
 * Who codes what: the first posts go to every coder, so that agreement can be
 * seen, the others to each in turn.
 */
#ifndef SAMPLE_DEAL_H
#define SAMPLE_DEAL_H

#include "base/str.h"

enum { DEAL_CODERS_MAX = 1000 };

struct deal {
	struct str *coder;	/* their names; none: one whom nobody named */
	size_t coders;
	size_t overlap;		/* posts that all of them code */
};

/*
 * Reads the names of --coders (NULL: none), which must be fit for names of
 * files. What is wrong ends the program.
 */
void deal_open(struct deal *, const char *names);

/*
 * Sets the overlap from the argument of --overlap, a number or "all"; NULL is a
 * tenth of the posts, 50 at least, all at most.
 */
void deal_overlap(struct deal *, const char *overlap, size_t posts);

/* Whether the coder has the post that is dealt out as number i, from 0. */
bool deal_has(const struct deal *, size_t i, size_t coder);

void deal_free(struct deal *);

#endif
