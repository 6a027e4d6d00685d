/*
 * What became of all that was read: everything is counted once, under the
 * first reason that fits, so that the parts add up.
 */
#ifndef GATE_FLOW_H
#define GATE_FLOW_H

#include "base/buf.h"
#include "base/hash.h"
#include "gate/trouble.h"
#include "io/output.h"
#include "post/post.h"

enum flow_part {
	FLOW_BLANK,		/* a line with nothing in it */
	FLOW_BROKEN,		/* no value, or a row that is none */
	FLOW_NOTICE,		/* a message about posts */
	FLOW_NO_POST,		/* a value that is something else */
	FLOW_NOT_PUBLIC,
	FLOW_DELETED,
	FLOW_DUPLICATE,
	FLOW_NO_TIME,
	FLOW_OUTSIDE_WINDOW,
	FLOW_OTHER_AUTHOR,
	FLOW_OTHER_KIND,
	FLOW_OTHER_LANGUAGE,
	FLOW_EXPRESSION,
	FLOW_WRITTEN,
	FLOW_PARTS
};

/* Things counted by name, in the order in which they came. */
struct flow_names {
	struct names name;
	uint64_t *n;
	size_t cap;
};

/* {0} is an empty one. */
struct flow {
	uint64_t part[FLOW_PARTS];
	struct flow_names notices;
	struct flow_names no_posts;
	uint64_t repaired[POST_REPAIRS];	/* of the posts written ... */
	uint64_t synthetic;	/* ... and those whose via is synthetic */
	struct trouble trouble[TROUBLES];	/* of all posts */
};

/* What was asked for, as it was written; NULL where it was not. */
struct flow_asked {
	const struct names *authors;	/* in lower case, no @ */
	const char *since;
	const char *until;
	const char *zone;
};

void flow_count(struct flow_names *, struct str name, uint64_t n);

/* Adds the counts of one file to those of the run, and empties them. */
void flow_merge(struct flow *run, struct flow *file);

/* Adds those of further lines of a file, before which there are so many. */
void flow_add(struct flow *file, const struct flow *more, size_t lines);

/* "162 delete, 1 limit" */
void flow_list(struct buf *out, const struct flow_names *);

/* Appends the flow as an object of JSON on one line. */
void flow_json(struct buf *out, const struct flow *, const struct flow_asked *);

/* Writes the flow into a file, which ends with it. */
void flow_save(const struct flow *, const struct flow_asked *, struct output *);

/*
 * Where posts came in and none was wanted, an option may be mistyped: says by
 * what they were left out. On so many the expression failed: that is said
 * elsewhere.
 */
void flow_say_none_written(const struct flow *, uint64_t failed);

void flow_free(struct flow *);

#endif
