/* What is ruled on a case from outside: verdicts, and that it was answered. */
#ifndef CASE_RULING_H
#define CASE_RULING_H

#include "base/str.h"
#include "case/casework.h"

/* As verdicts_open() wants it: of the id of a case, or of a post in one. */
void ruling_take(void *casework, struct str id, uint32_t number);

/*
 * What was said of the post at hand before it came is said of the cases that
 * it opened, else of those that it joined.
 */
void ruling_of_post(struct casework *, struct str id);

/* Puts those of the record's cases first that have a verdict. */
void ruling_first(struct casework *);

/* An office answered a post of the case at t, or passed it on. */
void ruling_answered(struct casework *, uint32_t slot, bool passed_on,
    int64_t t);

/* At the end: verdicts of ids that were of no open case are said. */
void ruling_finish(struct casework *);

#endif
