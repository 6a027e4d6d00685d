/* The map for other programs: GeoJSON, as RFC 7946 wants it. */
#ifndef MAP_GEOJSON_H
#define MAP_GEOJSON_H

#include "base/buf.h"
#include "geo/shape.h"
#include "map/figures.h"

/*
 * Appends a collection: a feature an area with what its row says, or why that
 * is not shown, and one for each place that is drawn.
 */
void geojson_write(const struct figures *, struct buf *);

/*
 * Appends the coordinates of a MultiPolygon, against the clock, six decimals,
 * each ring closed; what crosses 180 degrees is cut there.
 */
void geojson_polygons(const struct shape *, struct buf *);

#endif
