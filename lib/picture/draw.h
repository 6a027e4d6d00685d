/* Any chart, as SVG or on a terminal. */
#ifndef PICTURE_DRAW_H
#define PICTURE_DRAW_H

#include "base/buf.h"
#include "chart/chart.h"

/* Appends the chart as one SVG document without any script. */
void draw_svg(const struct chart *, struct buf *);

/* Appends it in Unicode blocks, in lines of at most so many columns. */
void draw_term(const struct chart *, size_t columns, struct buf *);

#endif
