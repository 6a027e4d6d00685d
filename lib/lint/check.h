/* What is wrong with a codebook that can be told from the book alone. */
#ifndef LINT_CHECK_H
#define LINT_CHECK_H

#include "lint/finding.h"

/* Names of the checks, as findings carry them. */
#define CHECK_NEVER "never"
#define CHECK_NO_EFFECT "no-effect"
#define CHECK_CONTRADICTION "contradiction"
#define CHECK_DUPLICATE "duplicate"
#define CHECK_SHADOWED "shadowed"
#define CHECK_EVERY_RECORD "every-record"
#define CHECK_NO_VALUE "no-value"

/*
 * Adds what is found: rules that repeat, shadow or contradict each other,
 * codes that can never be given, settings without effect, rules that run on
 * every record, codes without a property that others have.
 */
void check_book(struct findings *);

#endif
