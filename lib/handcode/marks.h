/*
 * Codings as marks in documents, which tell who made them: records whose
 * evidence names coders, as tw-normalize --codings writes them of a project of
 * REFI-QDA. Who marked something in a document has looked at all of it.
 */
#ifndef HANDCODE_MARKS_H
#define HANDCODE_MARKS_H

#include "base/buf.h"
#include "base/hash.h"
#include "handcode/inbox.h"
#include "json/json.h"

/* A turn or post, and the document that it is of. */
struct marks_place {
	uint32_t post;
	uint32_t document;
	uint32_t row;
};

/* {0} is one of no records. */
struct marks {
	bool found;		/* some evidence names its coder */
	size_t first;		/* entries there were before the file */
	struct marks_place *place;
	size_t n;
	size_t cap;
	struct names documents;
	struct names looked;	/* document and coder, as two numbers */
	struct buf scratch;
};

/* Begins a file. */
void marks_begin(struct marks *, const struct inbox *);

/*
 * Takes a record of this post: true when it, or one before it, has evidence
 * that names coders; then its codings are added here and nowhere else.
 */
bool marks_take(struct marks *, struct inbox *, const struct json_node *record,
    uint32_t post, size_t line);

/* The file is done: those who looked and marked nothing said no. */
void marks_end(struct marks *, struct inbox *);

#endif
