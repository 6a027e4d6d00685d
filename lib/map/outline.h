/* Areas in pixels: their path, lines across them, and room for their names. */
#ifndef MAP_OUTLINE_H
#define MAP_OUTLINE_H

#include "base/buf.h"
#include "geo/shape.h"

enum outline_slope { OUTLINE_RISING, OUTLINE_FALLING };

/* A copy without points nearer than this to the one kept before them. */
struct shape outline_thinned(const struct shape *, double nearer);

/* The path of all rings; attributes (such as class="...") as they are. */
void outline_path(struct buf *, const char *attributes,
    const struct shape *);

/* Parallel lines at 45 degrees, this far apart, inside the shape. */
void outline_hatch(struct buf *, const char *class, const struct shape *,
    enum outline_slope, double gap);

/*
 * The middle of a box of this size that lies in the shape, with room at its
 * sides and near the middle; false when none does, and x, y are where there is
 * most room.
 */
bool outline_room(const struct shape *, double width, double height,
    double *x, double *y);

#endif
