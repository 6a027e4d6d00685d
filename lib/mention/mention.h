/*
 * Names of places as a text mentions them: which, after which words, how
 * surely a place is meant. Listed ones are forms of the gazetteer; unlisted
 * ones are names after a type word that no form is.
 */
#ifndef MENTION_MENTION_H
#define MENTION_MENTION_H

#include "base/str.h"
#include "mention/lexis.h"
#include "mention/spots.h"

struct mention {
	uint32_t text;		/* as lexis numbers it; LEXIS_NONE: unlisted */
	uint32_t first, last;	/* tokens of the name */
	uint32_t from, to;	/* bytes, with a type word */
	uint32_t name;		/* byte where the name begins */
	unsigned edits;
	uint64_t kinds;		/* of the type word, 0: there is none */
	bool is_short;		/* and it is an abbreviation */
	bool at;		/* a place word stands before it */
	bool toward;		/* it is where one goes */
	bool leaving;		/* where one comes from */
	bool segment;		/* the other end of one that begins at the
				 * mention before */
	bool other;		/* a place near it is meant: dago baru */
	bool handle;		/* @kel_dago */
	double null;		/* unlisted: that no place is meant */
};

/* {0} is an empty one; used again it keeps its memory. */
struct mentions {
	struct mention *v;	/* as they stand in the text */
	size_t n;
	size_t cap;
	bool *used;		/* by token: a type word of a mention */
	size_t used_cap;
	struct spots spots;
};

/* Adds one. */
struct mention *mention_add(struct mentions *);

void mention_free(struct mentions *);

#endif
