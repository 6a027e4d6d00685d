/*
 * Areas: polygons with holes, their points in one flat array. x and y are
 * longitude and latitude, or metres, or pixels: whoever fills it knows.
 */
#ifndef GEO_SHAPE_H
#define GEO_SHAPE_H

#include <stdbool.h>
#include <stddef.h>

/*
 * {0} is none. Ring i is the points from ring[i - 1] (the first from 0) to
 * ring[i], the first point not repeated at its end; part p is the rings from
 * part[p - 1] to part[p]: what bounds it, then its holes.
 */
struct shape {
	double *xy;
	size_t *ring;
	size_t *part;
	size_t points, rings, parts;
	size_t point_cap, ring_cap, part_cap;
};

struct shape_box {
	double x1, y1, x2, y2;	/* x1 > x2: there is nothing in it */
};

void shape_point(struct shape *, double x, double y);

/* The points since the last ring are a ring, the rings since the last part one. */
void shape_end_ring(struct shape *);
void shape_end_part(struct shape *);

/* The points of ring i, x and y in turn; n is how many. */
const double *shape_ring(const struct shape *, size_t i, size_t *n);

/* The first ring of part p, and how many it has. */
size_t shape_part(const struct shape *, size_t p, size_t *n);

/* Of a ring: more than 0 when it runs against the clock, y upwards. */
double shape_signed_area(const double *xy, size_t n);

/* Turns the rings: what bounds runs against the clock, holes with it. */
void shape_orient(struct shape *);

/* Whether the point lies inside (even-odd; on an edge: either). */
bool shape_contains(const struct shape *, double x, double y);

/* How far the point is from the nearest edge; INFINITY without one. */
double shape_edge_distance(const struct shape *, double x, double y);

/* Grows a box to hold the shape; begin with shape_no_box(). */
struct shape_box shape_no_box(void);
void shape_grow_box(struct shape_box *, const struct shape *);

/*
 * Where the horizontal line at y crosses the edges, x rising, as many as fit;
 * their number comes back, an even one. Inside is from the first to the
 * second, from the third to the fourth ...
 */
size_t shape_chords(const struct shape *, double y, double *x, size_t cap);

/* A copy with every point moved by f; shape_free() it. */
struct shape shape_moved(const struct shape *,
    void (*f)(const void *arg, double *x, double *y), const void *arg);

void shape_free(struct shape *);

#endif
