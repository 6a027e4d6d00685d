/*
 * Maps that hold the newest N things, each under a number of 64 bits: a hash
 * table over one ring, in which they stand in the order they came. When it is
 * full, or whenever its owner says so, the oldest goes.
 */
#ifndef STREAM_RECENT_H
#define STREAM_RECENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct recent {
	size_t most;		/* items that it may hold */
	size_t stride;		/* bytes of one in the ring, with its key */
	size_t n;		/* items that it holds */
	char *ring;
	size_t cap;		/* places of the ring */
	size_t first;		/* place of the oldest */
	size_t used;		/* places from there on, with what was dropped */
	uint32_t *slot;		/* 0 is free, see recent.c */
	size_t slots;		/* 0 at first */
	unsigned place_bits;	/* of the number of a place + 1, in a slot */
};

/*
 * An empty one for at most so many items (1 to 2^30) of size bytes, which may
 * be 0. It takes memory as it fills: 8 more bytes an item, 6 to 12 for the
 * table, and where items are dropped or renewed a quarter more places. Keys are
 * hashes: 0 is taken for 1.
 */
void recent_open(struct recent *, size_t most, size_t size);

/*
 * What stands under the key, aligned as a uint64_t; NULL when nothing does.
 * Pointers last until the next call that changes the map.
 */
void *recent_get(const struct recent *, uint64_t key);

/*
 * The same, with room, zeroed and the newest, when nothing stood there. What
 * stood there keeps its place in the order. When the map is full the oldest
 * goes first: who wants to see it asks recent_oldest() while recent_full().
 */
void *recent_put(struct recent *, uint64_t key);

/* Makes what stands under the key the newest, and gives it; NULL: nothing. */
void *recent_renew(struct recent *, uint64_t key);

/* Takes away what stands under the key; false when nothing does. */
bool recent_drop(struct recent *, uint64_t key);

/*
 * This key will be asked for soon: its slot, or, when that was fetched a while
 * ago, its place in the ring comes nearer.
 */
void recent_fetch_slot(const struct recent *, uint64_t key);
void recent_fetch_place(const struct recent *, uint64_t key);

/* Whether the next new key pushes the oldest out. */
static inline bool
recent_full(const struct recent *r)
{
	return r->n == r->most;
}

/* The oldest, and its key; NULL when there is none. */
void *recent_oldest(const struct recent *, uint64_t *key);

/*
 * Visits all, the oldest first: *at is 0 before the first call. NULL at the
 * end. What is visited may be changed, not the map.
 */
void *recent_each(const struct recent *, size_t *at, uint64_t *key);

void recent_close(struct recent *);

#endif
