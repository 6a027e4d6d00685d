/*
 * Hashing, and interned strings: a hash table with open addressing numbers
 * names in the order they came. Hashes are seeded at random in each run: no
 * order that is printed may come from them.
 */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include "base/mem.h"
#include "base/str.h"

#define NAMES_NONE UINT32_MAX

/* A hash of s under this run's seed. */
uint64_t hash_str(struct str s);

/* A hash of s under a given seed: the same in every run. */
uint64_t hash_seeded(struct str s, uint64_t seed);

/* The same, but never 0, which then is none. */
uint64_t hash_key(struct str s, uint64_t seed);

/* A hash of one number under this run's seed. */
uint64_t hash_u64(uint64_t v);

/* A set of names, each with a number 0, 1, 2 ...; {0} is an empty one. */
struct names {
	struct str *key;	/* the names by number */
	uint32_t n;
	size_t key_cap;
	uint32_t *slot;		/* open addressing: number + 1, 0 is free */
	uint32_t mask;
	struct arena bytes;
};

/* The number of s, which is added (copied) when it is new. */
uint32_t names_add(struct names *, struct str s);

/* The number of s, NAMES_NONE when it is not there. */
uint32_t names_find(const struct names *, struct str s);

void names_free(struct names *);

#endif
