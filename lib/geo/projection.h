/*
 * Degrees (WGS 84) as metres east and north of a place: equirectangular at
 * its latitude, on a sphere. Within 20 km of it distances are off by less than
 * one in a thousand.
 */
#ifndef GEO_PROJECTION_H
#define GEO_PROJECTION_H

/* The mean radius of the earth in metres (IUGG). */
#define PROJECTION_RADIUS 6371008.8

struct projection {
	double lat;	/* of the middle, which is 0, 0 */
	double lon;
};

/* Longitudes on both sides of 180 degrees lie beside each other. */
void projection_metres(const struct projection *, double lat, double lon,
    double *x, double *y);

/* The way back; longitude from -180 to 180. */
void projection_degrees(const struct projection *, double x, double y,
    double *lat, double *lon);

/* Metres between two places on the sphere (haversine). */
double projection_distance(double lat1, double lon1, double lat2,
    double lon2);

#endif
