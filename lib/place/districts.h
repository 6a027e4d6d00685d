/*
 * The districts that posts are placed in, numbered: the areas of the first
 * level and the places outside; and how the entries of a gazetteer lie in them.
 */
#ifndef PLACE_DISTRICTS_H
#define PLACE_DISTRICTS_H

#include "base/buf.h"
#include "gazetteer/gazetteer.h"

#define DISTRICTS_NONE UINT32_MAX

enum { DISTRICTS_MAX = UINT16_MAX - 1 };	/* districts; memory keeps 16 bits */

/* How much of an entry lies in a district, or in a child of it. */
struct districts_share {
	uint32_t district;
	uint32_t child;		/* entry below it that is asked for, DISTRICTS_NONE */
	double share;
};

struct districts {
	const struct gazetteer *g;
	uint32_t *entry;	/* by district: the entry that it is */
	uint32_t n;
	uint32_t *district;	/* by entry: its number, DISTRICTS_NONE: none */
	struct districts_share *share;
	uint32_t *first;	/* by entry: share[first[e] .. first[e + 1]] */
	int depth;		/* level of children; -1: none are asked for */
	bool entries;		/* the entries themselves are asked for */
};

/*
 * precision is the name of a level, or "entry": what is asked for below the
 * first level. Anything else, or more districts than DISTRICTS_MAX, ends the
 * program with 2.
 */
void districts_open(struct districts *, const struct gazetteer *,
    const char *precision);

/* Appends the path of a district, or of a child of it, to out. */
void districts_path(const struct districts *, struct buf *out, uint32_t district,
    uint32_t child);

void districts_close(struct districts *);

#endif
