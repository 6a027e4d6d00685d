/*
 * Which bytes of a post's text are its author's own words: the member own of a
 * record, pairs of code points.
 */
#ifndef TEXT_STRETCHES_H
#define TEXT_STRETCHES_H

#include "base/str.h"
#include "json/json.h"

/* {0} is a text of quoted words alone; used again it keeps its memory. */
struct stretches {
	bool all;	/* every byte is; v and n say nothing */
	uint32_t *v;	/* from, to, from, to ... in bytes, rising */
	size_t n;	/* numbers in v */
	size_t cap;
	struct json json;	/* scratch */
};

/*
 * Reads own, the member of a record with this text (UTF-8): all of the text
 * when it is NULL or no list. Pairs that are empty, or begin before the last
 * one ends, are left out.
 */
void stretches_read(struct stretches *, const struct json_node *own,
    struct str text);

void stretches_free(struct stretches *);

#endif
