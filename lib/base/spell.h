/* Which known name was meant by one that is not known. */
#ifndef BASE_SPELL_H
#define BASE_SPELL_H

#include "base/str.h"

struct spell {
	struct str word;
	struct str best;	/* nearest name tried; n 0: none is near */
	size_t distance;
};

/* Begins with the name that is not known. */
struct spell spell_of(struct str word);

/* Offers a known name; of equally near ones the first is kept. */
void spell_try(struct spell *, struct str known);

/*
 * How many letters must be put in, left out, changed or swapped with their
 * neighbour to make a of b, A-Z and a-z the same; max + 1 when more than max,
 * or when either is longer than 64 bytes.
 */
size_t spell_distance(struct str a, struct str b, size_t max);

#endif
