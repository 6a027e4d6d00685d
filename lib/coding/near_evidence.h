/*
 * Words near the evidence that another dimension has in a record: tw-tag-intent
 * counts a cue only there.
 */
#ifndef CODING_NEAR_EVIDENCE_H
#define CODING_NEAR_EVIDENCE_H

#include "coding/hits.h"
#include "io/record.h"

/* A piece of that evidence. */
struct near_evidence_item {
	struct str code;	/* path */
	uint32_t number;	/* equal paths have equal ones, from 0 */
	uint32_t first, last;	/* tokens */
};

struct near_evidence {
	struct near_evidence_item *item;
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

enum { NEAR_EVIDENCE_ANY = -1 };	/* whichever path */

/*
 * Reads the evidence of a dimension in the record whose text is in match. A
 * record without the dimension is reported, once.
 */
void near_evidence_read(struct near_evidence *, const struct record *, const char *dimension,
    const struct match *);

/* Reads [from,to], two whole numbers, as "at" and "own" have them. */
bool json_pair(const struct json_node *, uint64_t v[2]);

/*
 * Marks in sum, as hits_touch() has it, the tokens near evidence of one path
 * (by number), or of any: in the same sentence, or with so many tokens between.
 */
void near_evidence_mark(struct near_evidence *, const struct match *, int64_t number,
    bool sentence, uint32_t tokens);

void near_evidence_free(struct near_evidence *);

#endif
