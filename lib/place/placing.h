/*
 * Where a post is about: all that speaks for it made one answer over districts
 * (stats/pool), and what is remembered of it.
 */
#ifndef PLACE_PLACING_H
#define PLACE_PLACING_H

#include "base/buf.h"
#include "gazetteer/places.h"
#include "io/record.h"
#include "json/json_scan.h"
#include "json/keys.h"
#include "place/sources.h"

enum { PLACING_RANKED_MAX = 5 };

struct placing_options {
	const char *precision;	/* a level, "entry", NULL: the first level */
	double sure;		/* p from which a post is placed */
	const char *near;	/* a dimension, or NULL */
	unsigned use;		/* a bit for each enum sources_by */
	const char *boundaries;	/* GeoJSON, or NULL */
	const char *officials;	/* whose posts do not teach; or NULL */
	const char *state;	/* or NULL */
	size_t posts, users;	/* remembered */
};

struct placing_candidate {
	uint32_t district;
	uint32_t child;		/* DISTRICTS_NONE: none is sure enough */
	double p;
	enum sources_by by;
};

/* What is found of a post; lasts until the next one. */
struct placing_result {
	struct placing_candidate ranked[PLACING_RANKED_MAX];
	size_t n;
	size_t placed[2];	/* the candidates that the post is placed in: */
	size_t places;		/* none, one, or the two ends of a segment */
	const struct source_evidence **evidence;	/* the surest first */
	size_t evidences;
};

/* The members that the result takes the place of. */
enum placing_also { PLACING_CODES, PLACING_RANKED, PLACING_EVIDENCE,
	PLACING_NEAR, PLACING_ALSO_N };
extern const char *const placing_also_name[PLACING_ALSO_N];

struct placing;

/* The gazetteer must outlive it. Options that make no sense end with 2. */
struct placing *placing_open(const struct gazetteer *,
    const struct placing_options *);

/* The members that are looked up: for reader_find(). */
const struct keys *placing_members(const struct placing *);

/* What a record, looked up so, has of the members to be written is left out. */
void placing_drop(struct record *);

/* Places a post that was looked up so, and remembers it. */
const struct placing_result *placing_record(struct placing *,
    const struct record *);

/*
 * The two halves of that, for posts that are read ahead of their turn: the kinds
 * of evidence that count for this one, for sources_read(); and, what that found
 * being here, in the turn of the post.
 */
unsigned placing_use(const struct placing *, const struct record *);
struct sources *placing_to_read(struct placing *);
const struct placing_result *placing_place(struct placing *);

/*
 * What the program adds to the last post is in add. One that had come
 * before the run was stopped gets what it got then, should that be known; the
 * state is written now and then.
 */
void placing_settle(struct placing *, struct buf *add);

/* What speaks for the last post. */
const struct sources *placing_sources(const struct placing *);

/* Writes the state, says what was out of order, and frees. */
void placing_close(struct placing *);

#endif
