/* Names over columns that are no periods: in two staggered lines, or upright. */
#ifndef SVG_HEADS_H
#define SVG_HEADS_H

#include "svg/frame.h"
#include "svg/timeline.h"

/* Draws them; y of the frame moves below. */
void heads_draw(struct frame *, const struct timeline *);

#endif
