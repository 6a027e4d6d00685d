/* From the hits in a text to its codes: rules, weights, not:, longest:. */
#ifndef CODING_CODING_H
#define CODING_CODING_H

#include "coding/candidates.h"
#include "coding/eval.h"
#include "coding/longest.h"
#include "coding/result.h"

/* A hit by which a rule found its code. */
struct coding_found {
	uint32_t rule;
	uint32_t from, to;	/* of the hit, to sort by */
	uint32_t hit;
};

struct coding {
	const struct codebook *book;
	const struct index *index;
	struct match *match;
	struct eval eval;
	struct candidates candidates;
	bool longest;		/* some book asks for it */
	bool seen;		/* codes that were only nearly given, too */
	uint8_t worst;		/* verdict of which codes are listed */
	bool all;		/* hits of all codes that matched */
	/* of the text */
	const uint32_t *near;	/* sums as hits_touch() has them, or NULL */
	bool scoped[3];		/* there are words in this scope */
	struct result_code *code;	/* span, spans: in found */
	size_t codes;
	size_t code_cap;
	uint32_t *rule;		/* rules that matched */
	size_t rules;
	size_t rule_cap;
	struct coding_found *found;
	size_t founds;
	size_t found_cap;
	struct hits_list hits;	/* scratch */
	struct longest_item *item;
	size_t item_cap;
};

/* With seen and given as in struct tagger_options. */
void coding_open(struct coding *, const struct codebook *,
    const struct index *, struct match *, bool seen, bool given);

/*
 * Finds the codes of a text for which hits_begin() and candidates_make() were
 * called. With near, positive rules count only what is near.
 */
void coding_run(struct coding *);

void coding_close(struct coding *);

#endif
