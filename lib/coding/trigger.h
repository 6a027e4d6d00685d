/*
 * When a rule is worth a look in a record. Each rule has triggers, as in rule
 * engines: a few atoms without one of which it cannot hold. An inverted index
 * from atoms to rules finds those whose trigger was seen, so that the cost
 * grows with what a text has, not with the book.
 */
#ifndef CODING_TRIGGER_H
#define CODING_TRIGGER_H

#include "base/multimap.h"
#include "codebook/book.h"
#include "match/index.h"

enum {
	TRIGGER_ASKED = 2,
	/* Lists by atom are as long as this, or several times as long. */
	TRIGGER_WAYS = 2
};

/*
 * A way in which a rule may hold: its trigger, an atom in whose list by_atom it
 * stands, is in the text, and so is an atom of each of these sides
 * (match/sides.h). Sides beyond these few are not asked for.
 */
struct trigger_way {
	uint32_t rule;
	uint32_t side[TRIGGER_ASKED];
};

struct trigger {
	struct trigger_way *way;
	uint32_t ways;
	uint32_t never;		/* one that is never there: it fills lists */
	size_t way_cap;
	uint32_t *first;	/* by rule: its first way */
	struct multimap by_atom;	/* ways that it triggers */
	struct multimap users;	/* by code: rules that ask for it */
	uint32_t *always;	/* rules to look at in every record */
	size_t always_n;
};

/*
 * Finds the triggers of all rules. A not: line has none, it is looked at when
 * its code is found: all it needs are sides. With all, a rule is looked at
 * when any of its positive atoms was seen, not only when it could hold.
 */
void trigger_build(struct trigger *, const struct codebook *,
    const struct index *, bool all);

void trigger_free(struct trigger *);

#endif
