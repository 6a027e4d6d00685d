/* Kleinberg's batch: bursts in rows of tw-count by day, week, month or year. */
#ifndef BURST_BATCH_H
#define BURST_BATCH_H

#include "stats/cusum.h"

/*
 * Reads rows of these files (none: stdin) and prints a row for each burst. A
 * rule of 0 is gamma ln n of n bins, with gamma 1.
 */
void batch_run(char **files, double scale, struct cusum_rule,
    const char *format);

#endif
