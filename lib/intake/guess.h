/*
 * What the columns of an unknown table mean, by their names, whatever their
 * case and the signs in them. The first name that is there counts; what is not
 * guessed is left over (--extra), coders' labels above all.
 */
#ifndef INTAKE_GUESS_H
#define INTAKE_GUESS_H

#include "intake/columns.h"

/* Names of columns that speak of other posts; a NULL name at the end. */
extern const struct column guess_relations[];

/* What holds for all such tables. */
extern const struct columns guess_columns;

/*
 * Writes the plan of the header. False when there is no text, or nothing that
 * says who wrote it or when, and no id.
 */
bool guess_plan(const struct rows_row *header);

/* Whether a cell called isRetweet, is_retweet or the like says yes. */
bool guess_is_repost(struct str cell);

#endif
