#include "geo/power.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"

enum { ARC = 48 };	/* corners of a circle */

/* Ends of edges nearer than this, in metres, are one corner. */
#define SAME 0.01

static const size_t on_arc = (size_t)-1;

/* An edge of a cell, the cell at its left; beyond lies the cell `with`. */
struct edge {
	double x1, y1, x2, y2;
	size_t with;		/* on_arc: nothing */
	size_t from, to;	/* numbers of its ends; when merged */
	bool used;
};

/* A convex cell: its edges against the clock. */
struct cell {
	struct edge *edge;
	size_t n;
	size_t cap;
};

static void
add_edge(struct cell *c, double x1, double y1, double x2, double y2,
    size_t with)
{
	c->edge = mem_grow(c->edge, &c->cap, c->n + 1, sizeof(*c->edge));
	c->edge[c->n++] = (struct edge){ .x1 = x1, .y1 = y1, .x2 = x2,
		.y2 = y2, .with = with };
}

static void
begin_cell(struct cell *c, const struct power_circle *circle, double reach)
{
	double x[ARC], y[ARC];

	for (size_t i = 0; i < ARC; i++) {
		x[i] = circle->x + reach * circle->r *
		    cos(2 * M_PI * (double)i / ARC);
		y[i] = circle->y + reach * circle->r *
		    sin(2 * M_PI * (double)i / ARC);
	}
	for (size_t i = 0; i < ARC; i++)
		add_edge(c, x[i], y[i], x[(i + 1) % ARC], y[(i + 1) % ARC],
		    on_arc);
}

/* Cuts off the part with a x + b y > d; what is new borders on `with`. */
static void
cut(struct cell *c, double a, double b, double d, size_t with,
    struct cell *kept)
{
	double to_x = 0, to_y = 0;
	size_t along = SIZE_MAX;	/* the edge on the cut */

	kept->n = 0;
	for (size_t i = 0; i < c->n; i++) {
		const struct edge *e = &c->edge[i];
		const double v1 = a * e->x1 + b * e->y1 - d;
		const double v2 = a * e->x2 + b * e->y2 - d;
		const double t = v1 / (v1 - v2);
		const double cx = e->x1 + t * (e->x2 - e->x1);
		const double cy = e->y1 + t * (e->y2 - e->y1);

		if (v1 <= 0 && v2 <= 0) {
			add_edge(kept, e->x1, e->y1, e->x2, e->y2, e->with);
		} else if (v1 <= 0) {
			add_edge(kept, e->x1, e->y1, cx, cy, e->with);
			along = kept->n;
			add_edge(kept, cx, cy, cx, cy, with);
		} else if (v2 <= 0) {
			add_edge(kept, cx, cy, e->x2, e->y2, e->with);
			to_x = cx;
			to_y = cy;
		}
	}
	/* The edge along the cut goes from where it left to where it came back. */
	if (along != SIZE_MAX) {
		kept->edge[along].x2 = to_x;
		kept->edge[along].y2 = to_y;
	}
}

static void
swap_cells(struct cell *a, struct cell *b)
{
	const struct cell t = *a;

	*a = *b;
	*b = t;
}

/* The cell of circle i; spare is room for work. */
static void
make_cell(const struct power_circle *circle, size_t n, size_t i, double reach,
    struct cell *cell, struct cell *spare)
{
	const struct power_circle *me = &circle[i];

	begin_cell(cell, me, reach);
	for (size_t j = 0; j < n && cell->n > 0; j++) {
		const struct power_circle *other = &circle[j];
		/* From me, so that nothing large cancels. */
		const double a = other->x - me->x, b = other->y - me->y;
		const double far = a * a + b * b;
		const double d = (far + me->r * me->r - other->r * other->r) / 2;

		if (j == i)
			continue;
		if (far == 0) {
			if (d < 0 || (d == 0 && j < i))
				cell->n = 0;
			continue;
		}
		if (d >= reach * me->r * sqrt(far))
			continue;
		cut(cell, a, b, d + a * me->x + b * me->y, j, spare);
		swap_cells(cell, spare);
	}
}

/* The edge of a cell that borders on another, NULL when none does. */
static const struct edge *
border(const struct cell *c, size_t with)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->edge[i].with == with)
			return &c->edge[i];
	return NULL;
}

/*
 * Adds what of the edge e is no border inside the area: opposite is the edge
 * of the neighbour on the same line, which may be longer or shorter, as each
 * cell is cut to a circle of its own.
 */
static void
add_outer(struct cell *rim, const struct edge *e, const struct edge *opposite)
{
	const double dx = e->x2 - e->x1, dy = e->y2 - e->y1;
	const double length = hypot(dx, dy);
	double from, to;

	if (opposite == NULL || length == 0) {
		add_edge(rim, e->x1, e->y1, e->x2, e->y2, e->with);
		return;
	}
	/* Metres along e at which the other begins and ends. */
	from = ((opposite->x2 - e->x1) * dx + (opposite->y2 - e->y1) * dy) /
	    length;
	to = ((opposite->x1 - e->x1) * dx + (opposite->y1 - e->y1) * dy) /
	    length;
	if (to < SAME || from > length - SAME) {
		add_edge(rim, e->x1, e->y1, e->x2, e->y2, e->with);
		return;
	}
	if (from > SAME)
		add_edge(rim, e->x1, e->y1, opposite->x2, opposite->y2,
		    e->with);
	if (to < length - SAME)
		add_edge(rim, opposite->x1, opposite->y1, e->x2, e->y2,
		    e->with);
}

/* An end of an edge, to find those that are one corner. */
struct corner {
	double x, y;
	size_t *number;
};

static int
by_place(const void *a, const void *b)
{
	const struct corner *p = a, *q = b;

	return p->x != q->x ? ORDER(p->x, q->x) : ORDER(p->y, q->y);
}

/* Numbers the corners of a rim and drops edges without a length. */
static void
number_corners(struct cell *rim)
{
	struct corner *corner = mem_new(2 * rim->n, sizeof(*corner));
	size_t n = 0, next = 0, kept = 0;

	for (size_t i = 0; i < rim->n; i++) {
		struct edge *e = &rim->edge[i];

		corner[n++] = (struct corner){ e->x1, e->y1, &e->from };
		corner[n++] = (struct corner){ e->x2, e->y2, &e->to };
	}
	if (n > 0)
		qsort(corner, n, sizeof(*corner), by_place);
	for (size_t i = 0; i < n; i++) {
		size_t k = i;

		*corner[i].number = next;
		while (k > 0 && corner[i].x - corner[k - 1].x <= SAME) {
			k--;
			if (fabs(corner[i].y - corner[k].y) <= SAME) {
				*corner[i].number = *corner[k].number;
				break;
			}
		}
		next += *corner[i].number == next;
	}
	for (size_t i = 0; i < rim->n; i++)
		if (rim->edge[i].from != rim->edge[i].to)
			rim->edge[kept++] = rim->edge[i];
	rim->n = kept;
	free(corner);
}

/* How far to the left b turns from a, in radians: -pi to pi. */
static double
turning(const struct edge *a, const struct edge *b)
{
	const double ax = a->x2 - a->x1, ay = a->y2 - a->y1;
	const double bx = b->x2 - b->x1, by = b->y2 - b->y1;

	return atan2(ax * by - ay * bx, ax * bx + ay * by);
}

/*
 * The unused edge that goes on from e: where rings touch the one most to the
 * left, so that each stays by itself. NULL when there is none.
 */
static struct edge *
follow(struct cell *rim, const struct edge *e)
{
	struct edge *best = NULL;

	for (size_t i = 0; i < rim->n; i++) {
		struct edge *next = &rim->edge[i];

		if (!next->used && next->from == e->to && (best == NULL ||
		    turning(e, next) > turning(e, best)))
			best = next;
	}
	return best;
}

/* Links the edges of a rim; what bounds comes to outer, holes to inner. */
static void
link_rings(struct cell *rim, struct shape *outer, struct shape *inner)
{
	for (size_t i = 0; i < rim->n; i++) {
		struct shape ring = { 0 };
		double area;

		for (struct edge *e = &rim->edge[i]; e != NULL && !e->used;
		    e = follow(rim, e)) {
			e->used = true;
			shape_point(&ring, e->x1, e->y1);
		}
		area = shape_signed_area(ring.xy, ring.points);
		if (fabs(area) > 1) {	/* a square metre is nothing */
			struct shape *to = area > 0 ? outer : inner;

			for (size_t k = 0; k < ring.points; k++)
				shape_point(to, ring.xy[2 * k],
				    ring.xy[2 * k + 1]);
			shape_end_ring(to);
			shape_end_part(to);
		}
		shape_free(&ring);
	}
}

/* Copies ring i of one shape to another. */
static void
copy_ring(struct shape *to, const struct shape *from, size_t i)
{
	size_t n;
	const double *xy = shape_ring(from, i, &n);

	for (size_t k = 0; k < n; k++)
		shape_point(to, xy[2 * k], xy[2 * k + 1]);
	shape_end_ring(to);
}

/* Whether ring i of inner lies in ring o of outer. */
static bool
lies_in(const struct shape *inner, size_t i, const struct shape *outer,
    size_t o)
{
	struct shape one = { 0 };
	size_t n;
	const double *xy = shape_ring(inner, i, &n);
	bool in;

	copy_ring(&one, outer, o);
	shape_end_part(&one);
	in = shape_contains(&one, (xy[0] + xy[2]) / 2, (xy[1] + xy[3]) / 2);
	shape_free(&one);
	return in;
}

static void
put_together(struct shape *to, const struct shape *outer,
    const struct shape *inner)
{
	for (size_t o = 0; o < outer->rings; o++) {
		copy_ring(to, outer, o);
		for (size_t i = 0; i < inner->rings; i++)
			if (lies_in(inner, i, outer, o))
				copy_ring(to, inner, i);
		shape_end_part(to);
	}
}

static void
merge_area(const struct power_circle *circle, const struct cell *cell,
    size_t n, size_t area, struct shape *to)
{
	struct cell rim = { 0 };
	struct shape outer = { 0 }, inner = { 0 };

	for (size_t i = 0; i < n; i++) {
		if (circle[i].area != area)
			continue;
		for (size_t k = 0; k < cell[i].n; k++) {
			const struct edge *e = &cell[i].edge[k];
			const bool inside = e->with != on_arc &&
			    circle[e->with].area == area;

			add_outer(&rim, e, inside ?
			    border(&cell[e->with], i) : NULL);
		}
	}
	number_corners(&rim);
	link_rings(&rim, &outer, &inner);
	put_together(to, &outer, &inner);
	shape_free(&outer);
	shape_free(&inner);
	free(rim.edge);
}

void
power_areas(const struct power_circle *circle, size_t n, double reach,
    struct shape *shape, size_t areas)
{
	struct cell *cell = mem_new(n, sizeof(*cell));
	struct cell spare = { 0 };

	assert(reach >= 1);
	for (size_t i = 0; i < n; i++)
		make_cell(circle, n, i, reach, &cell[i], &spare);
	for (size_t a = 0; a < areas; a++)
		merge_area(circle, cell, n, a, &shape[a]);
	for (size_t i = 0; i < n; i++)
		free(cell[i].edge);
	free(cell);
	free(spare.edge);
}
