/*
 * A multimap from numbers to numbers in two arrays, as the rows of a sparse
 * matrix are kept (CSR): the items of a key lie side by side. It is made once,
 * of pairs in any order, and does not change afterwards.
 */
#ifndef BASE_MULTIMAP_H
#define BASE_MULTIMAP_H

#include <stddef.h>
#include <stdint.h>

/* {0} is an empty one. */
struct multimap {
	uint32_t *first;	/* the items of key k are */
	uint32_t *item;		/* item[first[k] .. first[k + 1]] */
	uint32_t (*pair)[2];	/* before multimap_make(): key, item */
	size_t pairs;
	size_t cap;
};

/* Visits the items of a key. */
#define MULTIMAP_EACH(l, i, key)						\
	for (const uint32_t *i = (l)->item + (l)->first[key],		\
	    *i##_end = (l)->item + (l)->first[(key) + 1]; i < i##_end; i++)

/* Adds an item, while the lists are not made. */
void multimap_add(struct multimap *, uint32_t key, uint32_t item);

/*
 * Makes the lists of the keys 0 .. keys - 1; items stay in the order they came.
 * With a step, which is not 0, lists are filled up to one step, or several:
 * loops of one length run faster.
 */
void multimap_make(struct multimap *, uint32_t keys, uint32_t step,
    uint32_t filler);

void multimap_free(struct multimap *);

#endif
