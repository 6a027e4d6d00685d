/*
 * The posts of which some will be drawn: of each cell those with the lowest
 * keys. Memory does not grow with the archive.
 */
#ifndef DRAW_POOL_H
#define DRAW_POOL_H

#include "draw/kept.h"
#include "draw/strata.h"

struct pool_cell {
	uint64_t N;		/* posts that came */
	uint64_t n;		/* that are drawn, once this is decided */
	double p;		/* the chance of each of them to be drawn */
	uint64_t bound;		/* posts with higher numbers than this were
				 * not all kept, here or by a part */
	struct kept_post **heap;	/* the kept ones, the highest first */
	size_t kept;
	size_t cap;		/* that may be kept */
	size_t room;
};

struct pool {
	const struct request *request;
	struct strata strata;
	struct pool_cell *cell;	/* by number */
	size_t cell_cap;
	uint32_t cell_n;
	struct kept kept;
	uint64_t posts;		/* that may be drawn, kept or not */
	double *rate;		/* by code asked for and class: expected */
};

void pool_open(struct pool *, const struct request *);

/* The cell with this number, made when it is new. */
struct pool_cell *pool_cell(struct pool *, uint32_t number);

/*
 * Keeps a post in those of its cells that may draw it. What it is made of is
 * copied.
 */
void pool_keep(struct pool *, const struct kept_post *);

/* Keeps no more than cap posts of a cell, now and later. */
void pool_cap(struct pool *, struct pool_cell *, size_t cap);

/* Puts the kept posts of a cell in order, the lowest first; none can be kept. */
void pool_sort(struct pool_cell *);

void pool_close(struct pool *);

#endif
