/*
 * What other files of a personal export know of the posts in tweets.js: whose
 * they are, and the whole of those that are cut there.
 */
#ifndef INTAKE_EXPORT_H
#define INTAKE_EXPORT_H

#include "base/buf.h"
#include "base/hash.h"
#include "json/json.h"
#include "post/post.h"

struct export_note;

/* {0} is an empty one. */
struct export {
	struct str handle;
	struct str id;
	struct str name;
	struct export_note *note;
	size_t notes;
	size_t cap;
	struct names second;	/* those in which notes were written */
	size_t *last;		/* by second: the last note, 1 is the first */
	size_t last_cap;
	struct arena bytes;
	struct json json;
	struct buf room;
};

/* Takes note of an element of account.js; false when it is none. */
bool export_account(struct export *, const struct json_node *element);

/* Takes note of an element of note-tweet.js; false when it is none. */
bool export_note(struct export *, const struct json_node *element);

/*
 * Fills in the author that the post lacks, and its text when a note of the
 * same second begins as it does.
 */
void export_fill(struct export *, struct post *);

void export_free(struct export *);

#endif
