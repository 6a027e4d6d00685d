/* The rows "pair" and "coder": two coders side by side, one beside the others. */
#ifndef AGREE_CODERS_H
#define AGREE_CODERS_H

#include "handcode/codings.h"
#include "handcode/drawn.h"
#include "validity/agreement.h"

/* The number that a value stands for on a numeric scale, else its place. */
double coders_number(const struct codings *, uint32_t value);

/* "nominal", "ordinal", ... */
const char *coders_level_name(enum agreement_level);

/* Prints a row for each code and two coders; but is left out. */
void coders_print_pairs(const struct codings *, const struct drawn *,
    size_t but, enum agreement_weights, const char *format);

/*
 * Prints a row for each code and coder: how often the coder says yes where
 * others coded, too, how often these do, whether that is chance (McNemar, Holm
 * over all rows), the agreement with the coder numbered final (SIZE_MAX: there
 * is none), and by fifths of the sheet. Drift is noted on stderr.
 */
void coders_print(const struct codings *, size_t final, const char *format);

#endif
