/* The rules worth a look in a record: those of which an atom was seen. */
#ifndef CODE_AGENDA_H
#define CODE_AGENDA_H

#include "code/hits.h"
#include "code/index.h"

struct agenda {
	const struct codebook *book;
	const struct index *index;
	/* of the run */
	uint32_t *rule_at;	/* rules in the order to look at them: what */
	uint32_t *place;	/* <...> needs comes first; and back */
	/* of the record */
	uint32_t stamp;
	uint32_t *rule_stamp;	/* equal to stamp: it is on the agenda */
	uint32_t *asked_stamp;	/* by code: rules that ask for it are, too */
	struct hits_list places;	/* of the rules on the agenda, rising */
};

void agenda_open(struct agenda *, const struct codebook *,
    const struct index *);

/* Makes the agenda for the hits in match. */
void agenda_make(struct agenda *, const struct match *);

/* The i-th rule on it; those of a code follow each other, rising. */
static inline uint32_t
agenda_rule(const struct agenda *a, size_t i)
{
	return a->rule_at[a->places.v[i]];
}

void agenda_close(struct agenda *);

#endif
