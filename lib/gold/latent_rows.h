/* The rows "latent": the share of a code when nobody is right for certain. */
#ifndef GOLD_LATENT_ROWS_H
#define GOLD_LATENT_ROWS_H

#include "gold/gold.h"
#include "handcode/codings.h"

/*
 * Prints a row for each code: coders, and the rules when gold is not NULL, are
 * all taken to err, independently of each other (stats/latent). Posts that
 * fewer than three of them coded are left out.
 */
void latent_rows_print(const struct codings *, const struct gold *,
    const char *format);

#endif
