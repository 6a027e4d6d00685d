/*
 * The records of an archive as numbers: how many posts of each day, and each
 * group, the rules gave a code, nearly gave it, or neither; and which of these
 * the hand-coded posts are.
 */
#ifndef GOLD_CENSUS_H
#define GOLD_CENSUS_H

#include "base/buf.h"
#include "base/hash.h"
#include "base/str.h"
#include "dimension/cluster.h"
#include "handcode/codings.h"
#include "json/json_scan.h"
#include "validity/corrected.h"

enum { CENSUS_UNSEEN = CORRECTED_CLASSES };

struct census_options {
	const char *by;		/* of -b; NULL: no groups */
	const char *cluster;	/* of --cluster */
	const char *scope;	/* of --scope; NULL: the book's */
};

/* The posts of one cluster in one group. */
struct census_cell {
	uint32_t group;
	uint32_t cluster;
	uint64_t posts;
	uint64_t none;	/* of them without anything to code */
};

struct census_count {
	uint32_t hit;
	uint32_t near;
};

/* A hand-coded post in a group; it may be in several. */
struct census_place {
	uint32_t post;
	uint32_t group;
};

struct census {
	struct codings *codings;
	struct dimension *by;	/* NULL: there is one group */
	struct cluster cluster;
	struct moment moment;
	bool own;		/* posts without own words have nothing to code */
	struct names keys;
	struct census_cell *cell;
	size_t cells;
	size_t cell_cap;
	struct census_count **count;	/* by code, then cell */
	size_t *count_n;
	uint8_t **class;	/* by code, then post of the codings */
	size_t codes;		/* of these arrays */
	bool *seen;		/* by post */
	uint32_t posts;
	struct census_place *place;
	size_t places;
	size_t place_cap;
	uint64_t records;
	uint64_t untagged;
	uint64_t none_own;
	uint64_t hit_posts;	/* with a code or more */
	bool near_seen;
	struct names strangers;
	uint16_t *hits;		/* of the record: its codes ... */
	uint16_t *nears;	/* ... and those it nearly has */
	size_t hits_n;
	size_t nears_n;
	struct json json;
	struct buf text;
};

/*
 * Reads the records; the codings are settled. What is wrong with the options,
 * or no record with the dimension, ends the program.
 */
void census_read(struct census *, struct codings *, char **paths,
    const struct census_options *);

/* How many groups there are, and the name of each (of the only one: empty). */
size_t census_groups(const struct census *);
struct str census_group(const struct census *, uint32_t group);

/* What the rules made of a hand-coded post; CENSUS_UNSEEN: not in the records. */
unsigned census_class(const struct census *, uint32_t post, uint16_t code);

/* How many posts of the cell the rules gave the code, or nearly. */
struct census_count census_count(const struct census *, uint16_t code,
    size_t cell);

void census_free(struct census *);

#endif
