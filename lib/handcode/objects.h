/*
 * Codings in JSON: records with a tagged dimension, and the exports of
 * doccano, Label Studio and Prodigy.
 */
#ifndef HANDCODE_OBJECTS_H
#define HANDCODE_OBJECTS_H

#include "base/buf.h"
#include "handcode/marks.h"
#include "json/json.h"

struct objects {
	struct inbox *in;
	struct marks marks;	/* records whose evidence names coders */
	struct buf scratch;
	struct buf id;
	struct buf made;	/* the name of a coder */
	size_t records;		/* that came, */
	size_t untagged;	/* and those without the dimension, */
	size_t undrawn;		/* and those that are not of the sample */
	size_t cancelled;	/* annotations that their coder took back */
	bool merged;		/* several coders in one file, without names */
};

/* Begins a file. */
void objects_begin(struct objects *, struct inbox *);

/* Takes a value; line is where it stands. A form that is not known is refused. */
void objects_take(struct objects *, const struct json_node *, size_t line);

/* Says what was left out of the file, and frees. */
void objects_end(struct objects *);

#endif
