/* The units of a text in which a rule may hold: its sentences and clauses. */
#ifndef TEXT_UNIT_H
#define TEXT_UNIT_H

#include "text/token.h"

/*
 * Numbers the sentences, or the clauses when clause is true, from 0: unit[i]
 * is that of token i. A sentence ends at . ! ? or an ellipsis before white
 * space or the end, and at line breaks; a clause also at , ; : ( ) and dashes.
 * Not for tokens of a pattern, where ? is a letter.
 */
void unit_number(const struct tokens *, bool clause, uint32_t *unit);

#endif
