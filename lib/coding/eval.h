/* Whether a rule holds in a text, and by which hits of its atoms. */
#ifndef CODING_EVAL_H
#define CODING_EVAL_H

#include "coding/facts.h"
#include "coding/hits.h"
#include "coding/proximity.h"

struct eval {
	struct hits hits;
	struct facts facts;
	struct proximity near;
};

/* Turns to the rules of a code: the others here are for these. */
static inline void
eval_code(struct eval *e, uint32_t code)
{
	hits_code(&e->hits, code);
}

/* Whether the rule holds, in the record or in one of its units. */
bool eval_rule(struct eval *, uint32_t rule);

/* The same for a rule of which what makes it worth a look was seen. */
static inline bool
eval_seen_rule(struct eval *e, uint32_t rule)
{
	return (e->hits.index->rule[rule].simple && e->hits.code.all &&
	    !e->hits.code.several) || eval_rule(e, rule);
}

/* Adds the hits by which a rule that holds does so: in no order, none twice. */
void eval_hits(struct eval *, uint32_t rule, struct hits_list *);

/*
 * Whether what names the code in this rule stands in its scope: of sides that
 * the rule joins the one of fewest atoms that rules of two codes at most have.
 */
bool eval_seen(struct eval *, uint32_t rule);

#endif
