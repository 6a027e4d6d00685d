/* The rows "corrected": a share for each group and code. */
#ifndef GOLD_CORRECTED_ROWS_H
#define GOLD_CORRECTED_ROWS_H

#include "gold/gold.h"

/*
 * Prints the rows: shares of mentions, else of records; steady: those of
 * groups by the rules' pooled errors.
 */
void corrected_rows_print(const struct gold *, bool mentions, bool steady,
    const char *format);

#endif
