/* What was found in a record: the spans of its text that have a code. */
#ifndef QDA_CODED_H
#define QDA_CODED_H

#include "base/buf.h"
#include "base/hash.h"
#include "codebook/codebook.h"
#include "io/record.h"
#include "json/json_scan.h"

#define CODED_RULES STR("tw rules")	/* who coded what names no coder */

/* A code given to a span of a post, in characters, the end not included. */
struct coded_span {
	size_t from, to;
	struct str code, coder;
};

/* {0} with book and dimension is one of no record. */
struct coded {
	const struct codebook *book;
	struct str dimension;
	struct coded_span *span;	/* by place, code, coder */
	size_t spans;
	size_t cap;
	bool looked;		/* it carries the dimension, codes or none */
	struct names unknown;	/* codes that are not in the book: left out */
	size_t unplaced;	/* codes without a place, so far: all of the post */
	struct arena arena;	/* of the record at hand */
	struct json json;
	struct buf room;
	struct buf key;
};

/*
 * Reads the spans of a record whose text has so many characters. They, and
 * what the next two give, last until the next call of this.
 */
void coded_read(struct coded *, const struct record *, size_t length);

/* A string, decoded; empty when v is none. */
struct str coded_string(struct coded *, const struct json_node *v);

/* A member in an object of the record (author, handle); NULL: none. */
const struct json_node *coded_inner(struct coded *, const struct record *,
    const char *object, const char *name);

/* The characters of a text. */
size_t coded_length(struct str);

void coded_free(struct coded *);

#endif
