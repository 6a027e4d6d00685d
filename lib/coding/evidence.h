/* The evidence that a tagger has left in a record, read back. */
#ifndef CODING_EVIDENCE_H
#define CODING_EVIDENCE_H

#include "base/buf.h"
#include "io/record.h"
#include "json/json.h"

struct evidence {
	struct str code;
	struct str words;
	struct str scope;	/* empty: not said */
	uint64_t rule;		/* line of the book, or of the gazetteer; 0: it
				 * is of a model */
	struct str book;	/* where there are several; else empty */
	bool placed;		/* false: found elsewhere, as in a link */
	size_t from;		/* bytes of the record's text, when placed */
	size_t to;
};

/*
 * The member of a record that holds its evidence of a dimension, NULL when it
 * has none. name is for scratch, and holds the member's name afterwards.
 */
const struct json_node *evidence_member(const struct record *,
    struct str dimension, struct buf *name);

/*
 * The entries of such a member, to be visited with JSON_EACH; NULL when it is
 * no list.
 */
const struct json_node *evidence_entries(struct json *,
    const struct json_node *member);

/*
 * The code of an entry, appended to texts when it is escaped; its p is NULL
 * when the entry has none.
 */
struct str evidence_code(const struct json_node *entry, struct buf *texts);

/*
 * Where an entry stands, in code points of the text. False when it does not
 * say: what is found in a link has no place.
 */
bool evidence_place(const struct json_node *entry, uint64_t place[2]);

/* {0} is an empty one; used again it keeps its memory. */
struct evidence_list {
	struct evidence *v;
	size_t n;
	size_t cap;
	struct str text;	/* of the record, decoded */
	struct str id;
	struct buf decoded;
	struct json json;
	struct buf name;
};

enum evidence_status {
	EVIDENCE_READ,
	EVIDENCE_NONE,		/* the record carries none of the dimension */
	EVIDENCE_BROKEN		/* it is not what a tagger writes, or is not of
				 * this text: *why */
};

/*
 * Reads the evidence of a dimension; of places only names in the text that the
 * gazetteer has. What comes back lasts until the record or
 * the list changes.
 */
enum evidence_status evidence_read(struct evidence_list *,
    const struct record *, struct str dimension, const char **why);

/*
 * The dimension of which the record carries evidence, decoded after what
 * scratch holds or a range of the record; n is how many there are, the last
 * one comes back.
 */
struct str evidence_dimension(const struct record *, struct buf *scratch,
    size_t *n);

void evidence_free(struct evidence_list *);

#endif
