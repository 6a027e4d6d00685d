/*
 * What was counted of a part of the records, as rows: integers by tuple and
 * cluster, from which --merge makes what one run over all would have counted.
 */
#ifndef COUNT_PARTIAL_H
#define COUNT_PARTIAL_H

#include "base/cli.h"
#include "count/counter.h"

/* Writes it, with the options of the table that are set. */
void partial_write(struct counter *, const struct cli_option *);

/*
 * Reads parts from these files (none: stdin), in any order. What they were
 * counted with is set in the settings, which belong to the options. Parts
 * that differ in it, or that are incomplete, end the program.
 */
struct counter *partial_merge(char **paths, struct settings *,
    const struct cli_option *);

#endif
