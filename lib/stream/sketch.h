/*
 * Space-Saving (Metwally, Agrawal and El Abbadi 2005): the keys that are used
 * most, in a fixed number of counters. A key that has none takes over that of
 * the smallest count, of equal ones the longest unseen, and begins with that
 * count as its error. Of N uses in all, a key with more than N / counters is
 * held for certain, and count - error <= its uses <= count.
 */
#ifndef STREAM_SKETCH_H
#define STREAM_SKETCH_H

#include "base/buf.h"

#define SKETCH_NONE UINT32_MAX

struct sketch_counter {
	struct buf key;
	uint64_t count;
	uint64_t error;
	uint64_t seen;	/* the number of the use that was its last */
	uint32_t place;	/* in the heap */
	bool pinned;	/* no other key takes it over */
};

struct sketch {
	struct sketch_counter *counter;
	uint32_t n;	/* of them in use */
	uint32_t most;
	uint64_t uses;
	uint32_t *heap;	/* the first is taken over next */
	uint32_t *slot;	/* open addressing: counter + 1, 0 is free */
	uint32_t mask;
};

/* With so many counters, at least one; sketch_free() frees. */
void sketch_open(struct sketch *, uint32_t counters);

/*
 * Counts a use of the key and gives its counter. *taken: the counter was
 * another key's, or nobody's, before. SKETCH_NONE when all are pinned.
 */
uint32_t sketch_add(struct sketch *, struct str key, bool *taken);

/* The counter of a key; SKETCH_NONE when it has none. */
uint32_t sketch_find(const struct sketch *, struct str key);

/* A pinned counter is not taken over. */
void sketch_pin(struct sketch *, uint32_t counter, bool pinned);

/*
 * A counter as it was in an earlier run, in a sketch that lacks its key; gives
 * its number, SKETCH_NONE when there is no room or the key is there.
 */
uint32_t sketch_restore(struct sketch *, struct str key, uint64_t count,
    uint64_t error, uint64_t seen);

/* The key of a counter in use. */
struct str sketch_key(const struct sketch *, uint32_t counter);

void sketch_free(struct sketch *);

#endif
