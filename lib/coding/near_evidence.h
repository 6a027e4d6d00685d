/*
 * Words near the evidence that another dimension has in a record: tw-tag-intent
 * counts a cue only there.
 */
#ifndef CODING_NEAR_EVIDENCE_H
#define CODING_NEAR_EVIDENCE_H

#include "coding/hits.h"
#include "io/record.h"

/* A piece of that evidence. */
struct nearby_item {
	struct str code;	/* path */
	uint32_t number;	/* equal paths have equal ones, from 0 */
	uint32_t first, last;	/* tokens */
};

struct nearby {
	struct nearby_item *item;
	size_t items;
	size_t cap;
	uint32_t codes;		/* different paths */
	struct hits_list sentence;	/* by token */
	struct hits_list marked;
	struct hits_list sum;	/* by token: near tokens before it; one more */
	struct json json;
	struct buf text;
	struct buf name;
	bool warned;
};

enum { NEARBY_ANY = -1 };	/* whichever path */

/*
 * Reads the evidence of a dimension in the record whose text is in match. A
 * record without the dimension is reported, once.
 */
void nearby_read(struct nearby *, const struct record *, const char *dimension,
    const struct match *);

/* Reads [from,to], two whole numbers, as "at" and "own" have them. */
bool nearby_pair(const struct json_node *, uint64_t v[2]);

/*
 * Marks in sum, as hits_touch() has it, the tokens near evidence of one path
 * (by number), or of any: in the same sentence, or with so many tokens between.
 */
void nearby_mark(struct nearby *, const struct match *, int64_t number,
    bool sentence, uint32_t tokens);

void nearby_free(struct nearby *);

#endif
