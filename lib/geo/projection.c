#include "geo/projection.h"

#include <math.h>

static double
radians(double degrees)
{
	return degrees * M_PI / 180;
}

/* The same longitude from -180 to 180. */
static double
turn(double lon)
{
	return remainder(lon, 360);
}

void
projection_metres(const struct projection *p, double lat, double lon,
    double *x, double *y)
{
	*x = PROJECTION_RADIUS * cos(radians(p->lat)) *
	    radians(turn(lon - p->lon));
	*y = PROJECTION_RADIUS * radians(lat - p->lat);
}

void
projection_degrees(const struct projection *p, double x, double y,
    double *lat, double *lon)
{
	*lat = p->lat + y / PROJECTION_RADIUS * 180 / M_PI;
	*lon = turn(p->lon + x / (PROJECTION_RADIUS * cos(radians(p->lat))) *
	    180 / M_PI);
}

double
projection_distance(double lat1, double lon1, double lat2, double lon2)
{
	const double north = sin(radians(lat2 - lat1) / 2);
	const double east = sin(radians(lon2 - lon1) / 2);
	const double h = north * north +
	    cos(radians(lat1)) * cos(radians(lat2)) * east * east;

	return 2 * PROJECTION_RADIUS * asin(fmin(1, sqrt(h)));
}
