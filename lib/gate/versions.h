/*
 * Copies and versions of one post: which of them is the best so far, and where
 * in the spool it waits. Only posts that are cut, or that may come again in a
 * later version, are kept here; a place takes 32 bytes.
 */
#ifndef GATE_VERSIONS_H
#define GATE_VERSIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { VERSIONS_KEY = 2 };	/* words that a post is known by */

struct versions_entry {
	uint64_t key[VERSIONS_KEY];
	uint64_t rank;		/* the greater is the better */
	uint64_t waits;		/* its number in the spool, or one of these */
};

#define VERSIONS_WRITTEN UINT64_MAX
#define VERSIONS_UNWANTED (UINT64_MAX - 1)

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
