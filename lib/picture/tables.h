/* Rows as tables: lines and rates over time, heat maps, pairs. */
#ifndef PICTURE_TABLES_H
#define PICTURE_TABLES_H

#include "picture/panels.h"

/*
 * A panel for each series, over all periods from the first to the last. Rows
 * without a dimension of time end the program.
 */
void tables_lines(struct panels *);

/* One panel over all periods, from rows of kind rate; others end the program. */
void tables_rate(struct panels *);

/*
 * A panel for each row of a table. Across goes time, the hour or the weekday,
 * else what has fewer values, groups if as many. Rows of other than two
 * dimensions end the program.
 */
void tables_heat(struct panels *);

/* A panel for each item, a cell for each that it stands with in posts. */
void tables_pairs(struct panels *);

#endif
