/*
 * A record that passes through a filter is its input bytes. A program splices
 * its own members in before the closing brace, over their old values.
 */
#ifndef IO_RECORD_H
#define IO_RECORD_H

#include "base/buf.h"
#include "json/json.h"
#include "json/keys.h"

struct record {
	struct str line;	/* the bytes from { to } */
	const char *file;	/* for messages */
	size_t lineno;
	struct json json;	/* its members, and theirs where these are wanted */
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

/* So many names are looked up at once at most: the reader needs others, too. */
enum { RECORD_WANTED_MAX = KEYS_MAX - 3 };

/*
 * Adds a name to those that reader_find() is to look up, once; where there are
 * too many, record_known() seeks it by itself.
 */
void record_want(struct keys *, struct str name);

/*
 * The member of a known name, as json_find_known() gives it, but without a look
 * at the others where the reader has looked it up: by keys_share()d names.
 */
static inline const struct json_node *
record_known(const struct record *r, const struct json_known *k)
{
	uint8_t of = r->names != NULL ? r->names->of[k->number] : KEYS_ASK;

	return of > 0 && of != KEYS_ASK ? r->found[of - 1] :
	    json_find_known(r->json.node, k);
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
