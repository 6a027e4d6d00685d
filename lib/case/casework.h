/*
 * What is known of all cases while posts go by, and the post at hand. Posts are
 * taken up by case/taking.
 */
#ifndef CASE_CASEWORK_H
#define CASE_CASEWORK_H

#include "base/buf.h"
#include "base/hash.h"
#include "base/str.h"
#include "case/office.h"
#include "case/real.h"
#include "case/verdicts.h"
#include "codebook/book.h"
#include "incident/incident.h"
#include "incident/saying.h"
#include "io/record.h"
#include "jq/expr.h"
#include "json/json_scan.h"
#include "json/keys.h"
#include "stream/clock.h"

enum { CASEWORK_YOUNG = 3600 };	/* seconds for which a case is new */

/* What is looked up in a record; the codes come after these. */
enum casework_member {
	CASEWORK_ID, CASEWORK_PLATFORM, CASEWORK_CREATED_AT, CASEWORK_AUTHOR,
	CASEWORK_TEXT, CASEWORK_OWN, CASEWORK_REPLY_TO, CASEWORK_REPOST_OF,
	CASEWORK_QUOTE_OF, CASEWORK_STANCE, CASEWORK_PLACE, CASEWORK_RANKED,
	CASEWORK_EVIDENCE, CASEWORK_TOPIC
};

struct casework_options {
	const struct codebook *book;
	const struct office *office;	/* by code */
	struct str dimension;	/* the member that has the codes */
	const char *wanted;	/* -e; NULL: by stance */
	const char *verdicts;	/* a file; NULL: none */
	struct names *drawn;	/* ids of cases; NULL: none were drawn */
	size_t most;		/* open cases */
	bool through;		/* records are passed on */
	/* A case has changed; closing: for the last time. */
	void (*tell)(void *, uint32_t slot, bool closing);
	void *teller;
};

struct casework {
	struct casework_options set;
	struct keys names;	/* what is looked up in a record */
	struct expr *expr;
	struct incidents cases;
	struct sites sites;
	struct saying saying;
	struct verdicts *verdicts;
	bool *met;		/* by number of a verdict's id: of a case */
	size_t met_cap;
	struct names platforms;
	struct clock clock;
	struct real all;
	struct real *of_code;	/* by code */
	uint64_t grown;		/* cases before this one are not young */
	uint64_t posts;
	bool coded;	/* some post had the dimension */
	uint64_t untimed;	/* posts without a time */
	uint64_t twice;		/* posts that came more than once */
	struct names unknown;	/* codes that the book does not have */
	uint64_t unknown_posts;

	uint64_t key;		/* of hashes */

	/* The record at hand. */
	bool changed;		/* its cases have changed by it */
	uint32_t *slot;		/* its cases ... */
	size_t slots, slot_cap;
	size_t opened;		/* ... of which it opened so many */
	uint32_t *tied;		/* cases of the posts that it answers, quotes */
	size_t ties, tied_cap;
	uint32_t *code;		/* its codes */
	size_t codes, code_cap;
	struct json json;
	struct buf text;
	struct buf id;
};

void casework_open(struct casework *, const struct casework_options *);

/* The members of a record that are needed: for reader_find(). */
const struct keys *casework_members(const struct casework *);

/* The hash of a post's id on a platform, by number; 0 when there is none. */
uint64_t casework_id_key(const struct casework *, uint16_t platform,
    struct str id);

/* Who a post is, as far as it says. */
struct casework_post_id {
	struct str platform, id;
	bool dated;
	int64_t t;
	int32_t offset;
};

/* The text is a range of the record, or of text. */
void casework_identify(const struct record *, struct buf *text,
    struct casework_post_id *);

void casework_close(struct casework *);

#endif
