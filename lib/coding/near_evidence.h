/*
 * Words near the evidence that another dimension has in a record: tw-tag-intent
 * counts a cue only there.
 */
#ifndef CODING_NEAR_EVIDENCE_H
#define CODING_NEAR_EVIDENCE_H

#include "base/buf.h"
#include "coding/hits.h"
#include "coding/result.h"
#include "io/record.h"
#include "json/json.h"
#include "match/match.h"

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
	struct result_pair *pair;	/* of near_evidence_pairs() */
	size_t pairs;
	size_t pair_cap;
	struct json json;
	struct buf text;
	struct buf name;
	bool warned;
};

/* How near is near: in the same sentence, or so many tokens between. */
struct near_evidence_reach {
	bool sentence;
	uint32_t tokens;
};

enum { NEAR_EVIDENCE_ANY = -1 };	/* whichever path */

/*
 * Reads the evidence of a dimension in the record whose text is in match. A
 * record without the dimension is reported, once.
 */
void near_evidence_read(struct near_evidence *, const struct record *,
    const char *dimension, const struct match *);

/*
 * Marks in sum, as hits_touch() has it, the tokens near evidence of one path
 * (by number), or of any.
 */
void near_evidence_mark(struct near_evidence *, const struct match *,
    struct near_evidence_reach, int64_t number);

/*
 * Finds, for each path of the evidence, the codes given near it: in pair, by
 * the order of the evidence, then of the codes. It marks sum anew.
 */
void near_evidence_pairs(struct near_evidence *, const struct match *,
    struct near_evidence_reach, const struct result *);

void near_evidence_free(struct near_evidence *);

#endif
