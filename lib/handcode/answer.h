/* What a coder wrote into a cell, as a value. */
#ifndef HANDCODE_ANSWER_H
#define HANDCODE_ANSWER_H

#include "base/str.h"
#include "handcode/codings.h"

enum answer {
	ANSWER_BLANK,
	ANSWER_VALUE,
	ANSWER_WRONG	/* *why says what it is and what to write */
};

/*
 * Yes or no, CODINGS_YES or CODINGS_NO, in a cell that is not blank; in the
 * words that answer_read() takes for them.
 */
enum answer answer_yes_or_no(struct str cell, uint16_t *value,
    const char **why);

/*
 * Yes or no in the words that people and spreadsheets use, in any case; on a
 * scale one of its values, or a number, with a decimal point or comma.
 */
enum answer answer_read(struct codings *, struct str cell, uint16_t *value,
    const char **why);

/* Whether a box (none, unsure) is marked; what is no yes or no marks it, too. */
bool answer_is_marked(struct str cell);

#endif
