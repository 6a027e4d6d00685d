/* All that tw-count prints. */
#ifndef ROWS_PRINT_H
#define ROWS_PRINT_H

#include "count/counter.h"

/*
 * Ends the program when an option that shapes the output is wrong: to be
 * called before input is read.
 */
void print_check(const struct settings *, const char *format,
    const char *part);

/*
 * Sums up and prints in a format of -o; part chooses a kind of row (NULL: all
 * in ndjson and for eyes, else those of kind count).
 */
void print_rows(struct counter *, const char *format, const char *part);

#endif
