/*
 * Tuples of values as a trie: a node is a tuple, its parent the same tuple
 * without its last value. A hash table finds the child of a node by its value.
 * Node 0 is the empty tuple.
 */
#ifndef COUNT_TUPLES_H
#define COUNT_TUPLES_H

#include <stddef.h>
#include <stdint.h>

#define TUPLES_NONE UINT32_MAX

struct tuple {
	uint32_t up;
	uint32_t value;
};

struct tuples {
	struct tuple *node;
	uint32_t n;
	size_t cap;
	uint32_t *slot;	/* open addressing: node, 0 is free */
	uint32_t mask;
};

/* Makes the empty tuple; tuples_free() frees. */
void tuples_open(struct tuples *);

/* The node of the tuple up with value after it, which is made when new. */
uint32_t tuples_add(struct tuples *, uint32_t up, uint32_t value);

/* The same; TUPLES_NONE when it is not there or up is TUPLES_NONE. */
uint32_t tuples_find(const struct tuples *, uint32_t up, uint32_t value);

/* How many values the tuple has. */
size_t tuples_length(const struct tuples *, uint32_t node);

/* Its values, the first of length first. */
void tuples_values(const struct tuples *, uint32_t node, size_t length,
    uint32_t *value);

void tuples_free(struct tuples *);

#endif
