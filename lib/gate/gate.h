/* Which posts are written, and how: the last step of each of them. */
#ifndef GATE_GATE_H
#define GATE_GATE_H

#include "base/buf.h"
#include "gate/batch.h"
#include "gate/filter.h"
#include "gate/flow.h"
#include "gate/idset.h"
#include "gate/pseudonym.h"
#include "gate/spool.h"
#include "gate/versions.h"
#include "post/post.h"

struct gate {
	/* What the program asks for. */
	struct zone *zone;		/* NULL: times are written in UTC */
	struct filter filter;
	struct idset left_out;		/* --deleted: ids, whatever platform */
	struct pseudonym *pseudonyms;	/* NULL: names stay */
	uint64_t part, parts;		/* --part; 0: all of them */
	bool keep_duplicates;
	bool non_public;		/* posts that not everybody may read */
	bool dehydrate;			/* only ids are written */
	bool apply_deletes;		/* posts that are deleted later go */
	struct flow_asked asked;	/* to be written with the flow */
	bool stream;			/* nothing of this file waits: stdin */

	/* What it has seen. */
	struct idset seen;
	struct idset_value next;	/* the id of the post that comes */
	struct idset deletes;
	struct versions versions;		/* of posts that come cut, or edited */
	struct versions_entry *copy;	/* of the post that comes; NULL */
	struct spool *spool;		/* what waits for those, or for deletes */
	uint64_t spooled;		/* how many are in it */
	struct buf out;
	struct batch *batch;		/* posts are kept there; NULL: they pass */
	bool gathers;			/* the turn of a batch has come, */
	struct str lines;		/* and these of it are to be written */
};

/* The id of a post that will come to the gate is known. */
void gate_expect(struct gate *, const struct post *);

/*
 * Writes the post, or waits with it, or does neither: counts it under what
 * became of it. Cut posts, and such as may come in a later version, wait: of a
 * post that comes more than once the latest and whole one is written, where it
 * comes when it is sure to be the best, else when all is read.
 */
void gate_post(struct gate *, struct post *, struct flow *);

/* A post that is not to be kept: its author has deleted it. */
void gate_delete(struct gate *, struct str platform, struct str id);

/* A row that is no post and stays where it is, unless only ids are written. */
void gate_row(struct gate *, struct str row);

/*
 * What posts ahead of their turn go through, in a thread of its own: a gate that
 * asks for the same. Where its batch is set, what comes is kept there.
 */
void gate_share(struct gate *copy, const struct gate *);
void gate_unshare(struct gate *copy);

/*
 * The turn of a batch has come; its lines begin after so many of the file.
 */
void gate_settle(struct gate *, const struct batch *, size_t line,
    struct flow *);

/* Writes what has waited; counts those that were deleted meanwhile. */
void gate_flush(struct gate *, struct flow *);

void gate_free(struct gate *);

#endif
