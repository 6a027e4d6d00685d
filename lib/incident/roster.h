/*
 * The posts of open cases, found by id, by their words, and by author within a
 * case; each lookup and change is a few steps, whatever was posted.
 */
#ifndef INCIDENT_ROSTER_H
#define INCIDENT_ROSTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ROSTER_NONE UINT32_MAX

/* By what a post is found. */
enum roster_by {
	ROSTER_ID,	/* platform and id; in each case that it belongs to */
	ROSTER_WORDS,	/* own words and code: the newest post with them */
	ROSTER_AUTHOR,	/* author and case: the first post */
	ROSTER_BYS
};

/* A post in a case; one that is in two cases is there twice. */
struct roster_post {
	uint64_t key[ROSTER_BYS];	/* hashes; 0: not found by this */
	uint32_t slot;		/* of its case */
	uint32_t next;		/* the post before it in the case */
	uint32_t chain[ROSTER_BYS];
};

/* {0} is an empty one. */
struct roster {
	struct roster_post *v;
	size_t cap;
	uint32_t n;		/* places that were ever used */
	uint32_t used;		/* of these, in use */
	uint32_t spare;		/* a list of the others, by next, + 1 */
	uint32_t *head;		/* of chains; numbers + 1 */
	uint32_t mask;
};

/*
 * The first post with this key, ROSTER_NONE when there is none, and the one
 * after a post that was found. Key 0 is of no post.
 */
uint32_t roster_find(const struct roster *, enum roster_by, uint64_t key);
uint32_t roster_next(const struct roster *, enum roster_by, uint32_t);

/*
 * Adds a post to a case, `next` being the one before it there. Of posts with
 * the same words and code only the newest is found by them.
 */
uint32_t roster_add(struct roster *, const uint64_t key[ROSTER_BYS],
    uint32_t slot, uint32_t next);

/* Takes away a post and those before it in its case. */
void roster_drop(struct roster *, uint32_t last);

void roster_free(struct roster *);

#endif
