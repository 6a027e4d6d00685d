#include "geo/shape.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"

void
shape_point(struct shape *s, double x, double y)
{
	s->xy = mem_grow(s->xy, &s->point_cap, s->points + 1,
	    2 * sizeof(*s->xy));
	s->xy[2 * s->points] = x;
	s->xy[2 * s->points + 1] = y;
	s->points++;
}

void
shape_end_ring(struct shape *s)
{
	s->ring = mem_grow(s->ring, &s->ring_cap, s->rings + 1,
	    sizeof(*s->ring));
	s->ring[s->rings++] = s->points;
}

void
shape_end_part(struct shape *s)
{
	s->part = mem_grow(s->part, &s->part_cap, s->parts + 1,
	    sizeof(*s->part));
	s->part[s->parts++] = s->rings;
}

const double *
shape_ring(const struct shape *s, size_t i, size_t *n)
{
	const size_t from = i == 0 ? 0 : s->ring[i - 1];

	assert(i < s->rings);
	*n = s->ring[i] - from;
	return s->xy + 2 * from;
}

size_t
shape_part(const struct shape *s, size_t p, size_t *n)
{
	const size_t from = p == 0 ? 0 : s->part[p - 1];

	assert(p < s->parts);
	*n = s->part[p] - from;
	return from;
}

double
shape_signed_area(const double *xy, size_t n)
{
	double sum = 0;

	/* Measured from the first point, so that nothing large cancels. */
	for (size_t i = 1; i + 1 < n; i++)
		sum += (xy[2 * i] - xy[0]) * (xy[2 * i + 3] - xy[1]) -
		    (xy[2 * i + 2] - xy[0]) * (xy[2 * i + 1] - xy[1]);
	return sum / 2;
}

static void
reverse(double *xy, size_t n)
{
	for (size_t i = 0; i < n / 2; i++)
		for (size_t k = 0; k < 2; k++) {
			double *a = &xy[2 * i + k];
			double *b = &xy[2 * (n - 1 - i) + k];
			const double t = *a;

			*a = *b;
			*b = t;
		}
}

void
shape_orient(struct shape *s)
{
	for (size_t p = 0; p < s->parts; p++) {
		size_t rings, first = shape_part(s, p, &rings);

		for (size_t i = first; i < first + rings; i++) {
			const size_t from = i == 0 ? 0 : s->ring[i - 1];
			const size_t n = s->ring[i] - from;
			double *xy = s->xy + 2 * from;
			const double area = shape_signed_area(xy, n);

			if (i == first ? area < 0 : area > 0)
				reverse(xy, n);
		}
	}
}

/* Calls visit for every edge of every ring. */
static void
each_edge(const struct shape *s, void (*visit)(void *, const double *from,
    const double *to), void *arg)
{
	for (size_t i = 0; i < s->rings; i++) {
		size_t n;
		const double *xy = shape_ring(s, i, &n);

		for (size_t k = 0; k < n; k++)
			visit(arg, xy + 2 * k, xy + 2 * (k + 1 < n ? k + 1 : 0));
	}
}

/* A line at y and what it crosses. */
struct crossing {
	double y;
	double *x;
	size_t n;
	size_t cap;
};

/* Ends count as above the line, so that each is met once. */
static void
cross(void *arg, const double *from, const double *to)
{
	struct crossing *c = arg;

	if ((from[1] < c->y) == (to[1] < c->y))
		return;
	if (c->n < c->cap)
		c->x[c->n] = from[0] + (c->y - from[1]) / (to[1] - from[1]) *
		    (to[0] - from[0]);
	c->n++;
}

static int
by_number(const void *a, const void *b)
{
	const double x = *(const double *)a, y = *(const double *)b;

	return ORDER(x, y);
}

size_t
shape_chords(const struct shape *s, double y, double *x, size_t cap)
{
	struct crossing c = { .y = y, .x = x, .cap = cap };

	each_edge(s, cross, &c);
	if (c.n > cap)
		c.n = cap - cap % 2;
	if (c.n > 1)
		qsort(x, c.n, sizeof(*x), by_number);
	return c.n;
}

/* How many edges the line from a point to the right crosses. */
struct ray {
	double x, y;
	bool odd;
};

static void
cast(void *arg, const double *from, const double *to)
{
	struct ray *r = arg;

	if ((from[1] < r->y) != (to[1] < r->y) && r->x < from[0] +
	    (r->y - from[1]) / (to[1] - from[1]) * (to[0] - from[0]))
		r->odd = !r->odd;
}

bool
shape_contains(const struct shape *s, double x, double y)
{
	struct ray r = { x, y, false };

	each_edge(s, cast, &r);
	return r.odd;
}

struct nearest {
	double x, y;
	double square;
};

static void
approach(void *arg, const double *from, const double *to)
{
	struct nearest *p = arg;
	const double dx = to[0] - from[0], dy = to[1] - from[1];
	const double length = dx * dx + dy * dy;
	double t = length > 0 ? ((p->x - from[0]) * dx +
	    (p->y - from[1]) * dy) / length : 0;
	double ex, ey;

	t = fmin(1, fmax(0, t));
	ex = from[0] + t * dx - p->x;
	ey = from[1] + t * dy - p->y;
	p->square = fmin(p->square, ex * ex + ey * ey);
}

double
shape_edge_distance(const struct shape *s, double x, double y)
{
	struct nearest p = { x, y, INFINITY };

	each_edge(s, approach, &p);
	return sqrt(p.square);
}

struct shape_box
shape_no_box(void)
{
	return (struct shape_box){ INFINITY, INFINITY, -INFINITY, -INFINITY };
}

void
shape_grow_box(struct shape_box *box, const struct shape *s)
{
	for (size_t i = 0; i < s->points; i++) {
		box->x1 = fmin(box->x1, s->xy[2 * i]);
		box->y1 = fmin(box->y1, s->xy[2 * i + 1]);
		box->x2 = fmax(box->x2, s->xy[2 * i]);
		box->y2 = fmax(box->y2, s->xy[2 * i + 1]);
	}
}

struct shape
shape_moved(const struct shape *s, void (*f)(const void *, double *, double *),
    const void *arg)
{
	struct shape to = { 0 };
	size_t ring = 0;

	for (size_t p = 0; p < s->parts; p++) {
		for (; ring < s->part[p]; ring++) {
			size_t n;
			const double *xy = shape_ring(s, ring, &n);

			for (size_t i = 0; i < n; i++) {
				double x = xy[2 * i], y = xy[2 * i + 1];

				f(arg, &x, &y);
				shape_point(&to, x, y);
			}
			shape_end_ring(&to);
		}
		shape_end_part(&to);
	}
	return to;
}

void
shape_free(struct shape *s)
{
	free(s->xy);
	free(s->ring);
	free(s->part);
	*s = (struct shape){ 0 };
}
