/*
 * A record that passes through a filter is its input bytes. A program splices
 * its own members in before the closing brace, over their old values.
 */
#ifndef IO_RECORD_H
#define IO_RECORD_H

#include "base/buf.h"
#include "json/keys.h"

struct record {
	struct str line;	/* the bytes from { to } */
	const char *file;	/* for messages */
	size_t lineno;
	struct json json;	/* its members (depth 1) */
	struct str row;		/* READER_STREAM: a row's kind; p is NULL: a post */
	const struct keys *names;	/* what has been looked up in it ... */
	const struct json_node *found[KEYS_MAX];	/* ... as keys_get() */
	struct buf add;		/* ,"name":value ... to be spliced in */
	const struct json_node **drop;	/* members to be left out */
	size_t drops;
	size_t drop_cap;
	struct buf row_text;	/* what row points to, where it is escaped */
};

/* The member so named, the last of repeated ones; NULL when there is none. */
static inline const struct json_node *
record_get(const struct record *r, const char *name)
{
	return json_get(r->json.node, name);
}

/*
 * Whether a record whose member "own" this is (NULL: it has none) holds no
 * words of its author: own is [].
 */
bool record_none_own(const struct json_node *own);

/* Leaves the members so named out of what is written. */
void record_drop(struct record *, const char *name);

/* Writes the record with its changes and a line feed to stdout. */
void record_write(const struct record *);

/* Forgets the changes; reader_next() does it. */
void record_reset(struct record *);
void record_free(struct record *);

#endif
