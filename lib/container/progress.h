/*
 * How far the values of a file have been read; for container/values and what is
 * beneath it.
 */
#ifndef CONTAINER_PROGRESS_H
#define CONTAINER_PROGRESS_H

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
	bool one_line;		/* no line ends in them */
	const char *const *lists;	/* see values_begin() */
	bool array;		/* inside an array that holds the values */
	struct buf head;	/* what its first value on this line begins with */
	bool object;		/* the array is a member of a long object */
	bool fresh;		/* only blanks on this line so far */
	bool expects;		/* a value: after [, a comma, or nothing */
	size_t indent;		/* blanks that this line begins with */
	struct buf literal;	/* a value of JavaScript, or loose, made JSON */
	bool tail;		/* the rest of the line may be of a cut value */
	bool prefixed;		/* values are preceded by something, line by line */
	bool events;		/* they are events that a server sends */
	size_t nuls;		/* NUL bytes before the value */
	uint64_t vain;		/* bytes read for values that were none */
};

enum { PROGRESS_LONG = 2 * 1024 * 1024 };	/* an object too long to be kept */

#endif
