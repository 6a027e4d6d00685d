/*
 * Which posts are of one trouble: each post in turn joins the first open case
 * for which a reason holds, else opens one.
 */
#ifndef CASE_CASEWORK_H
#define CASE_CASEWORK_H

#include "case/incident.h"
#include "case/office.h"
#include "case/real.h"
#include "case/verdict.h"
#include "case/wording.h"
#include "io/expr.h"
#include "io/record.h"
#include "stream/clock.h"

enum { CASEWORK_YOUNG = 3600 };	/* seconds for which a case is new */

struct casework_options {
	const struct codebook *book;
	const struct office *office;	/* by code */
	const char *wanted;	/* -e; NULL: by stance */
	const char *verdicts;	/* a file; NULL: none */
	struct names *drawn;	/* ids of cases; NULL: none were drawn */
	size_t most;		/* open cases */
	uint64_t key;		/* of hashes */
	/* A case has changed; closing: for the last time. */
	void (*tell)(void *, uint32_t slot, bool closing);
	void *teller;
};

struct casework {
	struct casework_options set;
	struct str dimension;	/* of the book */
	struct keys names;	/* what is looked up in a record */
	struct expr *expr;
	struct incidents cases;
	struct sites sites;
	struct wording wording;
	struct verdicts *verdicts;
	bool *met;		/* by number of a verdict's id: of a case */
	size_t met_cap;
	struct names platforms;
	struct clock clock;
	struct real all;
	struct real *of_code;	/* by code */
	uint64_t grown;		/* cases before this one are not young */
	uint64_t untimed;	/* posts without a time */
	uint64_t twice;		/* posts that came more than once */
	struct names unknown;	/* codes that the book does not have */
	uint64_t unknown_posts;

	/* The record at hand. */
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

/* Before a record or row: reads new verdicts. */
void casework_look(struct casework *);

/*
 * Takes a post up: what comes back in ->slot are its cases, those with a
 * verdict first.
 */
void casework_post(struct casework *, const struct record *);

/* A row of tw-thread, which says who was answered. */
void casework_thread(struct casework *, const struct record *);

/* Time went by: cases whose first hour is over are told of. */
void casework_tick(struct casework *);

/* At the end: what is odd about the input is said. */
void casework_finish(struct casework *);
void casework_close(struct casework *);

#endif
