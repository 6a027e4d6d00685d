/* Prints what sources say of claims: as a matrix for eyes, and as rows. */
#ifndef CLAIMS_VERDICTS_H
#define CLAIMS_VERDICTS_H

#include "claims/posts.h"

/*
 * Ends the program when format is no argument of -o, or part no kind of rows:
 * cell, claim, source, pair, recomputed or posts.
 */
void verdicts_check(const char *format, const char *part);

/* Prints all kinds of rows, or one; posts may have no matches. */
void verdicts_print(const struct claims *, const struct posts *,
    const char *format, const char *part);

#endif
