/*
 * Below the first level: evidence that names a district without a part of it
 * is spread over all parts of it that any evidence names, and the rest of it.
 */
#ifndef PLACE_DEEPER_H
#define PLACE_DEEPER_H

#include "gazetteer/places.h"
#include "place/score.h"
#include "stats/pool.h"

/* An item that is pooled: a part of a district; child DISTRICTS_NONE: the rest. */
struct deeper_item {
	uint32_t district;
	uint32_t child;
};

/* {0} is empty; used again it keeps its memory. */
struct deeper {
	const struct gazetteer *g;
	struct deeper_item *item;
	size_t items;
	size_t item_cap;
	struct pool_part *part;
	size_t parts;
	size_t part_cap;
	struct pool_evidence *evidence;
	size_t evidence_cap;
	struct pooled pool;	/* items by number */
};

/* Whether two places have circles that touch. */
bool deeper_touch(const struct gazetteer_entry *,
    const struct gazetteer_entry *);

/*
 * Pools n pieces of evidence over the parts of districts. Places in one
 * district whose circles touch are one part, called like the smallest.
 */
void deeper_pool(struct deeper *, const struct gazetteer *,
    const struct scores *, const struct scored *const *, size_t n);

/*
 * The most probable part of a district, and its own p; DISTRICTS_NONE when no
 * evidence names one.
 */
uint32_t deeper_part(const struct deeper *, uint32_t district, double *p);

void deeper_free(struct deeper *);

#endif
