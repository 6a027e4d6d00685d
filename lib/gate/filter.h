/* Which posts are wanted: by time, author, kind, language, expression. */
#ifndef GATE_FILTER_H
#define GATE_FILTER_H

#include "base/buf.h"
#include "base/hash.h"
#include "gate/flow.h"
#include "jq/expr.h"
#include "post/post.h"

struct filter {
	bool has_since;
	bool has_until;
	int64_t since;		/* the first second inside */
	int64_t until;		/* the first second no longer inside */
	struct names authors;	/* in lower case, no @; none: all are wanted */
	struct names langs;	/* none: all */
	unsigned kinds;		/* bits by enum kind; 0: all */
	struct expr *expr;	/* NULL: none */
	uint64_t failed;	/* records on which it failed */
	struct buf lower;
};

/* Adds an author, with or without @, in any case. */
void filter_author(struct filter *, struct str handle);

/*
 * Why the post is not wanted: FLOW_NO_TIME to FLOW_OTHER_LANGUAGE, or
 * FLOW_WRITTEN when nothing speaks against it. The expression is asked with
 * the record, by filter_record(): where it fails, that is said, with the id.
 */
enum flow_part filter_post(struct filter *, const struct post *);
bool filter_record(struct filter *, struct str id, struct str record);

void filter_free(struct filter *);

#endif
