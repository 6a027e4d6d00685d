/* Rows as bars, dumbbells and funnels: a panel a group. */
#ifndef PICTURE_GROUPS_H
#define PICTURE_GROUPS_H

#include "picture/panels.h"

/* A panel for each group, of bars. */
void groups_bars(struct panels *);

/*
 * A panel for each source, of the items with a priority, in the order of the
 * first; one for all sources where they state the same and all verdicts are
 * equal.
 */
void groups_dumbbells(struct panels *);

/*
 * One panel: of keyness its two parts, of counts in two groups both, with
 * their difference. Other rows end the program.
 */
void groups_compared(struct panels *);

/* One panel of what is left after each step; the origin is known. */
void groups_funnel(struct panels *);

#endif
