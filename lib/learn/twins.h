/*
 * Which posts are near copies of each other: 70 % of the runs of three words of
 * one stand in the other. They, and what is joined by hand, form groups.
 */
#ifndef LEARN_TWINS_H
#define LEARN_TWINS_H

#include <stddef.h>
#include <stdint.h>

/* {0} has no posts. */
struct twins {
	uint64_t *shingle;	/* of all posts, each post's rising and once */
	size_t shingles;
	size_t shingle_cap;
	size_t *first;		/* by post: its own are first[i] .. first[i+1] */
	uint32_t *group;	/* by post: the way to the smallest of its group */
	size_t n;
	size_t cap;
	size_t group_cap;
};

/* Adds the next post, 0, 1, 2 ..., of these n words, which are hashes. */
void twins_add(struct twins *, const uint64_t *word, size_t n);

/* Puts two posts, and all that are grouped with them, into one group. */
void twins_join(struct twins *, uint32_t a, uint32_t b);

/* Finds the near copies, when all posts are there. */
void twins_find(struct twins *);

/* The smallest number of a post of the group of this one. */
uint32_t twins_of(struct twins *, uint32_t post);

void twins_free(struct twins *);

#endif
