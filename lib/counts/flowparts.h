/*
 * The flow of the data read back, as tw-normalize --flow wrote it: what was
 * read and what became of it, and what was asked for.
 */
#ifndef COUNTS_FLOWPARTS_H
#define COUNTS_FLOWPARTS_H

#include "base/buf.h"
#include "base/mem.h"
#include "json/json.h"

struct flowparts_part {
	struct str name;	/* duplicate, outside_window, ... written */
	uint64_t n;
};

/* {0} is not known. */
struct flowparts {
	bool known;
	uint64_t read;
	uint64_t written;
	uint64_t synthetic;	/* of those written, made by a program */
	struct flowparts_part *part;	/* in the order of the file */
	size_t parts;
	struct str *author;	/* who was asked for, with the @; may be none */
	size_t authors;
	struct str since;	/* what was asked for; n 0: nothing */
	struct str until;
	struct str zone;
	struct arena texts;
};

/* Whether an object is a flow. */
bool flowparts_is(const struct json_node *);

/* Reads it, the object with its members down to two brackets. */
void flowparts_read(struct flowparts *, const struct json_node *);

/* Whether all posts, or some, were made by a program. */
bool flowparts_all_synthetic(const struct flowparts *);
bool flowparts_some_synthetic(const struct flowparts *);

/* Whether the parts add up to what was read; *sum is what they add up to. */
bool flowparts_adds_up(const struct flowparts *, uint64_t *sum);

void flowparts_free(struct flowparts *);

#endif
