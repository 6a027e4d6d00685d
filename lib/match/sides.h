/*
 * The sides of rules: sets of atoms of which one is enough, such as (a | b) in
 * (a | b) NEAR c. Equal ones are one. Whether a text has one is told by looking
 * at the atoms that it has, not at those of the side.
 */
#ifndef MATCH_SIDES_H
#define MATCH_SIDES_H

#include "codebook/codebook.h"
#include "match/index.h"

/* The side that every text has, and the one that none has. */
enum { SIDES_ANY, SIDES_NEVER, SIDES_FIRST };

/* Lists of sides by atom are as long as this, or several times as long. */
enum { SIDES_STEP = 4 };

/*
 * Numbers the sides of a built index: index.sides, index.sides_of. A node is a
 * side when it is an OR of atoms alone, or an atom that others are joined to or
 * that may be all of a not: line, and is no part of a wider one. Nothing after
 * ! is one: words such as "no" stand there in so many rules that it would cost
 * more than it saves.
 */
void sides_number(struct index *, const struct codebook *);

#endif
