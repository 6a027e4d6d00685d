/*
 * Posts that were read ahead of their turn: their records are written already,
 * and whether they are wanted is decided when the turn comes.
 */
#ifndef GATE_BATCH_H
#define GATE_BATCH_H

#include "base/buf.h"
#include "gate/flow.h"
#include "post/post.h"

enum batch_kind {
	BATCH_POST,
	BATCH_DELETE,	/* its author has deleted the post of this id */
	BATCH_ROW	/* a row that is no post, which goes out as it is */
};

/* What the gate has to know of a post. */
struct batch_entry {
	enum batch_kind kind;
	struct str platform;
	struct str id;
	struct str first_id;	/* of its first version, or its own */
	size_t line;
	uint64_t rank;		/* among copies of one post the greater counts */
	bool improves;		/* a better copy may come */
	bool cut;
	bool open;		/* everybody may read it */
	bool finished;
	bool nameless;		/* its id says nothing about identity */
	unsigned marks;	/* of what is counted when it is written */
	/* When it is the one that counts: */
	enum flow_part part;	/* what becomes of it */
	bool extra;		/* pseudonyms made it lose its extra */
	struct str shown;	/* what messages call it */
	struct str record;	/* with a line feed */
};

struct batch_kept;

/* {0} is an empty one. */
struct batch {
	struct buf bytes;	/* the records, one after the other */
	struct buf texts;	/* what else is to be known of them */
	struct batch_kept *kept;
	size_t n;
	size_t cap;
};

/*
 * Adds a post or the like. Its record stands at the end of the bytes already,
 * from byte `at` of them on.
 */
void batch_add(struct batch *, const struct batch_entry *, size_t at);

/* The i-th of them, from 0; until the batch is changed. */
struct batch_entry batch_get(const struct batch *, size_t i);

/* Empties it; the room stays. */
void batch_clear(struct batch *);

void batch_free(struct batch *);

#endif
