/* The sentences and clauses of a text. */
#ifndef TEXT_UNIT_H
#define TEXT_UNIT_H

#include "text/lexicon.h"
#include "text/token.h"

/*
 * Numbers the sentences, or the clauses when clause is true, from 0: unit[i]
 * is that of token i. A sentence ends at . ! ? or an ellipsis before white
 * space or the end, and at line breaks; a clause also at , ; : ( ) and dashes.
 * The point of an abbreviation that the lexicon lists ends none. Not for
 * tokens of a pattern, where ? is a letter.
 */
void unit_number(const struct tokens *, bool clause,
    const struct lexicon *, uint32_t *unit);

#endif
