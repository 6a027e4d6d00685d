/*
 * Copies and versions of one post: which of them is the best so far, and where
 * in the spool it waits. Only posts that are cut, or that may come again in a
 * later version, are kept here; a place takes 32 bytes.
 */
#ifndef GATE_COPIES_H
#define GATE_COPIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { COPIES_KEY = 2 };	/* words that a post is known by */

struct copies_entry {
	uint64_t key[COPIES_KEY];
	uint64_t rank;		/* the greater is the better */
	uint64_t waits;		/* its number in the spool, or one of these */
};

#define COPIES_WRITTEN UINT64_MAX
#define COPIES_UNWANTED (UINT64_MAX - 1)

/* {0} is an empty one. */
struct copies {
	struct copies_entry *entry;
	size_t n;
	size_t cap;
	uint8_t *left;		/* bits by number in the spool: not the best */
	size_t left_cap;	/* bytes */
};

/* The entry under this key, until the next one is added; NULL: none. */
struct copies_entry *copies_find(const struct copies *,
    const uint64_t *key);

/* A new entry, which was not there before. */
struct copies_entry *copies_add(struct copies *, const uint64_t *key);

/* The one of this number in the spool is not to be written any more. */
void copies_leave(struct copies *, uint64_t number);

/* Whether it is so. */
bool copies_left(const struct copies *, uint64_t number);

void copies_free(struct copies *);

#endif
