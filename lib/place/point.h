/*
 * What a point on the map says about districts: by boundaries when there are
 * some, else by the circles of the deepest level and of the places outside.
 */
#ifndef PLACE_POINT_H
#define PLACE_POINT_H

#include "geo/boundary.h"
#include "geo/power.h"
#include "geo/projection.h"
#include "place/districts.h"
#include "place/score.h"

struct point {
	const struct districts *d;
	struct projection middle;
	struct power_circle *circle;	/* of districts */
	size_t circles;
	struct boundary boundary;
	size_t *of;		/* by area of boundary: its entry, or JOIN_NONE */
	bool bounded;
};

/* boundaries is a file of GeoJSON, or NULL. Mistakes in it end the program. */
void point_open(struct point *, const struct districts *,
    const char *boundaries);

/* Scores a point; no parts when it lies in nothing that is known. */
struct scored point_score(const struct point *, struct scores *, double lat,
    double lon);

void point_close(struct point *);

#endif
