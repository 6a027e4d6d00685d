/*
 * How many different values each of several owners has, exactly: a hash set of
 * pairs.
 */
#ifndef COUNT_DISTINCT_H
#define COUNT_DISTINCT_H

#include <stddef.h>
#include <stdint.h>

/* {0} is an empty one. */
struct distinct {
	uint64_t *slot;	/* owner and value, as one number + 1; 0 is free */
	size_t used;
	size_t mask;
	uint64_t *count;	/* by owner */
	size_t owners;	/* it has room for */
};

/* Adds a value to an owner's; both are any numbers below 2^32 - 1. */
void distinct_add(struct distinct *, uint32_t owner, uint32_t value);

/* How many values the owner has. */
uint64_t distinct_count(const struct distinct *, uint32_t owner);

/*
 * Every pair, by owner, then value: owner << 32 | value, *n of them. They are
 * free(3)d by the caller.
 */
uint64_t *distinct_pairs(const struct distinct *, size_t *n);

void distinct_free(struct distinct *);

#endif
