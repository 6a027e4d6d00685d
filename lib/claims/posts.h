/* What tagged posts have to do with claims: how many have a code. */
#ifndef CLAIMS_POSTS_H
#define CLAIMS_POSTS_H

#include "base/mem.h"
#include "claims/claims.h"

enum { POSTS_IDS = 20 };	/* ids that are kept of each */

struct posts_match {
	uint32_t claim;
	struct str code;	/* and those below it */
	uint64_t n;		/* posts that have it */
	struct str id[POSTS_IDS];	/* the first of them */
	size_t ids;
};

struct posts {
	struct posts_match *match;
	size_t n;
	uint64_t records;
	struct arena bytes;
};

/* Adds what claim=code says; a claim that is not there ends the program. */
void posts_match(struct posts *, const struct claims *, const char *match);

/*
 * Counts the records of a file; the codes are in the member so named. Records
 * that were not tagged end the program.
 */
void posts_read(struct posts *, const char *path, const char *dimension);

void posts_free(struct posts *);

#endif
