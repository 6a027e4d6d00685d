/*
 * Areas of which nobody gave boundaries, from circles: a place belongs to the
 * circle with the smallest power d^2 - r^2 (F. Aurenhammer, Power diagrams:
 * properties, algorithms and applications, SIAM J. Comput. 16, 1987).
 */
#ifndef GEO_POWER_H
#define GEO_POWER_H

#include <stddef.h>

#include "geo/shape.h"

/* The circle takes part, but what is its own is nobody's. */
#define POWER_NOBODY ((size_t)-1)

struct power_circle {
	double x, y, r;	/* metres */
	size_t area;	/* whose it is */
};

/* The power of a point with respect to it, in square metres. */
static inline double
power_of(const struct power_circle *c, double x, double y)
{
	const double dx = x - c->x, dy = y - c->y;

	return dx * dx + dy * dy - c->r * c->r;
}

/*
 * The cells of n circles, each cut to reach times its circle, those of an area
 * merged: to shape[area], areas of them, all {0} before. A circle that lies
 * deep in others has no cell; an area of which all do stays empty.
 */
void power_areas(const struct power_circle *, size_t n, double reach,
    struct shape *shape, size_t areas);

#endif
