/* The rows "corrected": a share for each group and code. */
#ifndef AGREE_CORRECTED_ROWS_H
#define AGREE_CORRECTED_ROWS_H

#include "agree/gold.h"

/*
 * Prints the rows: shares of mentions, else of records; steady: those of
 * groups by the rules' pooled errors.
 */
void corrected_rows_print(const struct gold *, bool mentions, bool steady,
    const char *format);

#endif
