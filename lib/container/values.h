/*
 * JSON values out of a file, whatever lies around them: lines, arrays (an
 * element at a time), values printed over many lines or written one behind
 * the other, assignments of JavaScript. What is no value is reported with
 * file and line and left out, and reading goes on behind it.
 */
#ifndef CONTAINER_VALUES_H
#define CONTAINER_VALUES_H

#include "base/buf.h"
#include "container/feed.h"
#include "json/json.h"

struct values {
	struct feed *feed;
	struct json json;
	struct buf assigned;	/* what the value is assigned to, else empty */
	size_t line;		/* of the value given out */
	bool mended;		/* it held bytes that were not UTF-8 */
	size_t blank;		/* blank lines so far */
	size_t broken;		/* values left out so far */
	size_t used;		/* bytes of the value given out */
	const char *const *lists;	/* see values_begin() */
	bool array;		/* inside an array that holds the values */
	bool object;		/* the array is a member of a long object */
	bool fresh;		/* only blanks on this line so far */
	size_t indent;		/* blanks that this line begins with */
	struct buf literal;	/* a value of JavaScript, or loose, made JSON */
	bool tail;		/* the rest of the line may be of a cut value */
	size_t nuls;		/* NUL bytes before the value */
	uint64_t vain;		/* bytes read for values that were none */
};

/*
 * Begins to read values from a feed; v is zeroed or has been used before.
 * lists names members (NULL behind the last; may be NULL) that make an object
 * long: when such an object is too long to be kept, the elements of the list
 * are given out as if it stood alone.
 */
void values_begin(struct values *, struct feed *, const char *const *lists);

/* The next value with all that is in it, until the next call; NULL: none. */
const struct json_node *values_next(struct values *);

void values_free(struct values *);

#endif
