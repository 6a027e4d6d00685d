/*
 * The rules worth a look in a record: those that may hold in it. They are put
 * on an agenda, as rule engines call it, a bit set that is then read in order.
 */
#ifndef CODING_CANDIDATES_H
#define CODING_CANDIDATES_H

#include "codebook/book.h"
#include "coding/hits.h"
#include "coding/trigger.h"
#include "match/index.h"

/*
 * A way in which a rule may hold (trigger.h), as it is looked at: small, as
 * there are many. Sides of higher numbers are not asked for.
 */
struct candidates_way {
	uint16_t word;		/* of the bits by place: the rule's */
	uint8_t bit;		/* in it */
	uint8_t stretch;	/* that the word is in */
	uint16_t side[TRIGGER_ASKED];
};

/* A way in which a not: line may hold. */
struct candidates_not {
	uint32_t rule;
	uint16_t side[TRIGGER_ASKED];
};

/* A rule, its code, and what it weighs. */
struct candidates_rule {
	int64_t weight;
	uint32_t rule;
	uint32_t code;
};

/*
 * Rules have places: what <...> needs comes first, rules of a code follow each
 * other. A record's are bits, so that they come out in order, each once.
 */
struct candidates {
	const struct codebook *book;
	struct trigger trigger;
	/* of the run */
	struct candidates_rule *rule_at;	/* by place */
	uint32_t *place;	/* by rule: its place */
	struct candidates_way *way;	/* beside trigger.by_atom.item */
	struct candidates_not *not;	/* side by side for lines of a code: */
	uint32_t *first_not;		/* by code: the first */
	/* of the record */
	uint64_t *bit;		/* by place */
	uint64_t some;		/* by stretch of those words: not all are 0 */
	unsigned shift;		/* a stretch is 2 to this power of them */
	uint32_t stamp;
	uint32_t *asked_stamp;	/* by code: rules that ask for it are on it */
	uint32_t *at;		/* the agenda: places */
	size_t n;
};

/* With all as in trigger_build(). Says in the hits what atoms trigger. */
void candidates_open(struct candidates *, const struct codebook *,
    struct hits *, bool all);

/* Makes the agenda for the hits of a text. */
void candidates_make(struct candidates *, const struct hits *);

/* The i-th rule on it; those of a code follow each other, rising. */
static inline const struct candidates_rule *
candidates_rule(const struct candidates *a, size_t i)
{
	return a->rule_at + a->at[i];
}

/*
 * The next not: line of a code that may hold in the text, from place *at of
 * candidates.not on, which is 0 at first; CODEBOOK_NONE: there is none.
 */
uint32_t candidates_not(const struct candidates *, const struct hits *,
    uint32_t code, uint32_t *at);

void candidates_close(struct candidates *);

#endif
