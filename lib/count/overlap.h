/*
 * Posts, not mentions: how many have at least one item, and one of two items
 * without the other, by cluster.
 */
#ifndef COUNT_OVERLAP_H
#define COUNT_OVERLAP_H

#include "base/mem.h"
#include "count/tuples.h"
#include "dimension/dimension.h"
#include "stats/sums.h"
#include "stats/tally.h"

/* {0} counts nothing. */
struct overlap {
	struct tally *tally;
	bool single;		/* every post is a cluster of its own */
	bool pairs;
	uint32_t posts;		/* series: all that carry the dimension ... */
	uint32_t any;		/* ... and those with an item */
	struct tuples items;	/* an item, or two, the lower number first */
	uint32_t *series;	/* by tuple */
	size_t series_cap;
};

/*
 * With clusters, posts of one are alike; with pairs, items are told apart, too.
 * overlap_close() frees.
 */
void overlap_open(struct overlap *, bool clusters, bool pairs);

/* Counts a post of this cluster, with the items that the dimension has read. */
void overlap_add(struct overlap *, uint32_t cluster, const struct dimension *);

/* Sums up; call it once, before what follows. */
void overlap_sum(struct overlap *);

/* Posts with an item, of those that carry the dimension. */
const struct sums *overlap_any(const struct overlap *);

/* Posts with an item, and with both of two. */
int64_t overlap_count(const struct overlap *, uint32_t item);
int64_t overlap_both(const struct overlap *, uint32_t a, uint32_t b);

/* Posts that have item a and not b, of those that carry the dimension. */
struct sums overlap_without(const struct overlap *, uint32_t a, uint32_t b);

void overlap_close(struct overlap *);

#endif
