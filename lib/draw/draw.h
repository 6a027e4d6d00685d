/* Draws posts in one pass over the records. */
#ifndef DRAW_DRAW_H
#define DRAW_DRAW_H

#include "base/buf.h"
#include "draw/copies.h"
#include "draw/earlier.h"
#include "draw/pool.h"
#include "io/record.h"

struct draw {
	const struct request *request;
	struct pool pool;
	struct copies copies;	/* with --once-per */
	struct earlier pilot;	/* what it found, by code asked for and class: */
	uint64_t *judged;	/* codings ... */
	uint64_t *yes;		/* ... that gave the code */
	uint64_t twice;		/* records that came before */
	struct buf twice_id;	/* the id of the first of them */
	bool cases;		/* rows of tw-case are drawn, not posts */
	size_t limit;		/* bytes of posts, before fewer are kept */

	/* When all are read. */
	uint32_t *order;	/* cells, as strata_order() has them */
	struct kept_post **post;	/* the drawn ones, in coding order */
	size_t posts;
	uint64_t asked;		/* sum of n over cells */

	struct buf id;
	struct buf platform;
	struct buf text;
};

void draw_open(struct draw *, const struct request *);

/* Takes a record into account in which cells.names were looked up. */
void draw_add(struct draw *, const struct record *);

/* Keeps a post that was taken into account elsewhere: pool_keep(). */
void draw_keep(struct draw *, const struct kept_post *);

/*
 * When all records are read: decides how many of each cell are drawn, draws
 * them, and puts them in the order in which they are coded.
 */
void draw_finish(struct draw *);

void draw_close(struct draw *);

#endif
