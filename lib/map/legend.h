/* The colours of a map, and what they mean. */
#ifndef MAP_LEGEND_H
#define MAP_LEGEND_H

#include "base/buf.h"
#include "map/figures.h"
#include "svg/frame.h"

/* How far apart the lines of hatches are, in pixels. */
#define LEGEND_GAP 6.0

/*
 * Appends the style of all that a map draws: area, c1 ..., their hatch x1 ...
 * and the names on them t1 ...; empty, few, nodata; border, spot, reach.
 */
void legend_style(struct buf *);

/*
 * Draws a swatch and its meaning for each class and each state that occurs,
 * as many in a row as there is room for; y moves below them.
 */
void legend_areas(struct frame *, const struct figures *);

/* Two circles and how many they stand for; the largest has this radius. */
void legend_places(struct frame *, const struct figures *, double most,
    double radius);

/* A bar of a round length, of so many pixels a metre; north at the right. */
void legend_scale(struct frame *, double scale);

/* Lines of text, read downwards in as many columns as have room. */
void legend_key(struct frame *, const struct str *entry, size_t n);

#endif
