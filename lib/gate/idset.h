/*
 * Ids that have been seen, exactly: numbers take 8 bytes, others a keyed hash
 * of 128 bits, with the free room at most 32 bytes an id.
 */
#ifndef GATE_IDSET_H
#define GATE_IDSET_H

#include "base/hash.h"
#include "base/str.h"

enum {
	IDSET_PARTS = 64,
	IDSET_PLATFORMS = 64	/* ids on further ones take 16 bytes */
};

/* One part of a set, by the first bits of the hash; it grows by itself. */
struct idset_part {
	uint64_t *slot;
	size_t n;
	size_t cap;
};

/* Values of one width: 1 or 2 words. */
struct idset_table {
	struct idset_part part[IDSET_PARTS];
};

/* {0} is an empty one. */
struct idset {
	struct names platforms;
	uint32_t platform;	/* the last one that was asked for */
	struct idset_table *numbers[IDSET_PLATFORMS];	/* by platform, or NULL */
	struct idset_table hashes;
	uint64_t key[2];
};

/* An id as a set keeps it. */
struct idset_value {
	struct idset_table *table;	/* where it belongs */
	uint64_t hash;
	uint64_t word[2];
	size_t words;
};

/*
 * The id that something has on a platform, for idset_add_value(). What that
 * will look at is fetched meanwhile: a set is larger than what a processor
 * keeps at hand.
 */
struct idset_value idset_value(struct idset *, struct str platform,
    struct str id);

/*
 * A keyed hash of 128 bits, two words that are not both 0, which this set
 * gives to an id on a platform.
 */
void idset_key(struct idset *, struct str platform, struct str id,
    uint64_t *word);

/* Adds it; false when it was there. */
bool idset_add_value(const struct idset_value *);

/* Both in one. */
bool idset_add(struct idset *, struct str platform, struct str id);

/* Whether it is there. */
bool idset_has(struct idset *, struct str platform, struct str id);

void idset_free(struct idset *);

#endif
