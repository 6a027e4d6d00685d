/*
 * The rows "method": shares by other methods than the one that tw-agree
 * advises, and pseudo-outcomes for regressions in R.
 */
#ifndef GOLD_METHODS_H
#define GOLD_METHODS_H

#include "gold/gold.h"
#include "handcode/codings.h"

enum methods_kind {
	METHODS_ROGAN_GLADEN,	/* errors of another archive */
	METHODS_MATRIX,		/* the same for codes that exclude each other */
	METHODS_PPI,
	METHODS_NONE
};

/* The method so named; METHODS_NONE when there is none. */
enum methods_kind methods_kind_of(const char *name);

/*
 * Prints shares of records by these methods. from: the rows of tw-agree --gold
 * over another archive, which the first two need; paths are read for them. What
 * is wrong with them ends the program.
 */
void methods_rogan_gladen(const struct codings *, const struct census *,
    const char *from, const char *format);
void methods_matrix(const struct codings *, const struct census *,
    const char *from, const char *format);

/* Prints both forms of PPI; posts of unequal chance end the program. */
void methods_ppi(const struct gold *, const char *format);

/*
 * Writes a line for each record of the paths and code: id, cluster, code, y, f,
 * p and the pseudo-outcome f + (y - f)/p (Egami et al. 2023) as CSV. A path
 * that is standard input, or a file that cannot be written, ends the program.
 */
void methods_export(const struct gold *, char **paths, const char *file);

#endif
