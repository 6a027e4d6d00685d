/*
 * The posts of open cases, found by id, by their words, and by author within a
 * case; each lookup and change is a few steps, whatever was posted.
 */
#ifndef CASE_MEMBERS_H
#define CASE_MEMBERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define MEMBERS_NONE UINT32_MAX

/* By what a post is found. */
enum members_by {
	MEMBERS_ID,	/* platform and id; in each case that it belongs to */
	MEMBERS_WORDS,	/* own words and code: the newest post with them */
	MEMBERS_AUTHOR,	/* author and case: the first post */
	MEMBERS_BYS
};

/* A post in a case; one that is in two cases is there twice. */
struct member {
	uint64_t key[MEMBERS_BYS];	/* hashes; 0: not found by this */
	uint32_t slot;		/* of its case */
	uint32_t next;		/* the post before it in the case */
	uint32_t chain[MEMBERS_BYS];
};

/* {0} is an empty one. */
struct members {
	struct member *v;
	size_t cap;
	uint32_t n;		/* places that were ever used */
	uint32_t used;		/* of these, in use */
	uint32_t free;		/* a list of the others, by next, + 1 */
	uint32_t *head;		/* of chains; numbers + 1 */
	uint32_t mask;
};

/*
 * The first post with this key, MEMBERS_NONE when there is none, and the one
 * after a post that was found. Key 0 is of no post.
 */
uint32_t members_find(const struct members *, enum members_by, uint64_t key);
uint32_t members_next(const struct members *, enum members_by, uint32_t);

/*
 * Adds a post to a case, `next` being the one before it there. Of posts with
 * the same words and code only the newest is found by them.
 */
uint32_t members_add(struct members *, const uint64_t key[MEMBERS_BYS],
    uint32_t slot, uint32_t next);

/* Takes away a post and those before it in its case. */
void members_drop(struct members *, uint32_t last);

void members_free(struct members *);

#endif
