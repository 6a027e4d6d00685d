/*
 * Copies and versions of one post: which of them is the best so far, and where
 * in the spool it waits. Only posts that are cut, or that may come again in a
 * later version, are kept here, in 24 bytes each and room to grow.
 */
#ifndef GATE_VERSIONS_H
#define GATE_VERSIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { VERSIONS_KEY = 2 };	/* words that a post is known by */

struct versions_entry {
	uint64_t key;		/* 0: this place is free */
	uint64_t rank;		/* the greater is the better */
	uint32_t check;		/* what of the key has no room in it */
	uint32_t waits;		/* its number in the spool, or one of these */
};

#define VERSIONS_WRITTEN UINT32_MAX
#define VERSIONS_UNWANTED (UINT32_MAX - 1)
#define VERSIONS_MAX (UINT32_MAX - 2)	/* posts that can wait */

/* {0} is an empty one. */
struct versions {
	struct versions_entry *entry;
	size_t n;
	size_t cap;
	uint8_t *left;		/* bits by number in the spool: not the best */
	size_t left_cap;	/* bytes */
};

/* The entry under this key, until the next one is added; NULL: none. */
struct versions_entry *versions_find(const struct versions *,
    const uint64_t *key);

/* A new entry, which was not there before. */
struct versions_entry *versions_add(struct versions *, const uint64_t *key);

/* The one of this number in the spool is not to be written any more. */
void versions_leave(struct versions *, uint64_t number);

/* Whether it is so. */
bool versions_left(const struct versions *, uint64_t number);

void versions_free(struct versions *);

#endif
