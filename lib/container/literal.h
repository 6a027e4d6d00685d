/*
 * Literals of JavaScript and of the shell of MongoDB that are no JSON: names
 * without quotes, strings in ' or `, commas before a closing bracket,
 * comments, ObjectId("...").
 */
#ifndef CONTAINER_LITERAL_H
#define CONTAINER_LITERAL_H

#include "base/buf.h"

enum literal_status {
	LITERAL_DONE,
	LITERAL_BAD,	/* no literal either */
	LITERAL_MORE	/* text ends before the literal does */
};

/*
 * Writes the literal that text begins with to out, as JSON if it is one; *used
 * is its bytes, or those that were read to see that it is none. What comes out
 * is still to be scanned.
 */
enum literal_status literal_json(struct buf *out, struct str text,
    size_t *used);

#endif
