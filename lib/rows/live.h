/*
 * Rows that are printed again and again while records come: tw-count --every.
 */
#ifndef ROWS_LIVE_H
#define ROWS_LIVE_H

#include "count/counter.h"

/*
 * Counts the records of these files and prints the rows each so many seconds
 * in which records came (10s), or after each so many records (1000), as `every`
 * says; else it ends the program. The last rows are left to the caller: at the
 * end of the input, or when a signal ends it.
 */
void live_read(struct counter *, char **paths, const char *every,
    const char *format, const char *part);

#endif
