/* Names over columns that are no periods: in two staggered lines, or upright. */
#ifndef CHART_HEADS_H
#define CHART_HEADS_H

#include "chart/frame.h"
#include "chart/timeline.h"

/* Draws them; y of the frame moves below. */
void heads_draw(struct frame *, const struct timeline *);

#endif
