/* The tokens of a rule's line: operators, parentheses, weight, atoms. */
#ifndef RULE_LEX_H
#define RULE_LEX_H

#include "base/str.h"
#include "rule/scan.h"

/*
 * The next token of the line into *t, SCAN_END at its end or at a comment.
 * False when it is wrong: that has been reported.
 */
bool lex_next(struct scan *, struct scan_token *t);

/*
 * The operator that a word resembles ("or", "ADN"), for suggestions; NULL
 * when it resembles none.
 */
const char *lex_resembles(struct str word);

#endif
