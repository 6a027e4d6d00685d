#include "map/outline.h"

#include <math.h>

#include "svg/svg.h"

enum {
	CHORDS = 256,	/* crossings of one line that are kept */
	LINES = 48	/* heights at which room is looked for */
};

struct shape
outline_thinned(const struct shape *s, double nearer)
{
	struct shape to = { 0 };
	size_t ring = 0, n;

	for (size_t p = 0; p < s->parts; p++) {
		const size_t first = to.rings;

		for (; ring < s->part[p]; ring++) {
			const double *xy = shape_ring(s, ring, &n);
			const size_t begin = to.points;

			for (size_t i = 0; i < n; i++)
				if (to.points == begin ||
				    hypot(xy[2 * i] - to.xy[2 * to.points - 2],
				    xy[2 * i + 1] - to.xy[2 * to.points - 1]) >=
				    nearer)
					shape_point(&to, xy[2 * i],
					    xy[2 * i + 1]);
			if (to.points < begin + 3)
				to.points = begin;
			else
				shape_end_ring(&to);
		}
		if (to.rings > first)
			shape_end_part(&to);
	}
	return to;
}

void
outline_path(struct buf *b, const char *attributes, const struct shape *s)
{
	buf_addf(b, "<path %s d=\"", attributes);
	for (size_t r = 0; r < s->rings; r++) {
		size_t n;
		const double *xy = shape_ring(s, r, &n);

		for (size_t i = 0; i < n; i++) {
			buf_addc(b, i == 0 ? 'M' : 'L');
			svg_real(b, xy[2 * i]);
			buf_addc(b, ' ');
			svg_real(b, xy[2 * i + 1]);
		}
		buf_addc(b, 'z');
	}
	buf_addz(b, "\"/>\n");
}

/* Turned by 45 degrees, so that lines of a hatch are level. */
static void
turn_right(const void *arg, double *x, double *y)
{
	const double u = *x, v = *y;

	(void)arg;
	*x = (u - v) * M_SQRT1_2;
	*y = (u + v) * M_SQRT1_2;
}

static void
turn_left(const void *arg, double *x, double *y)
{
	const double u = *x, v = *y;

	(void)arg;
	*x = (u + v) * M_SQRT1_2;
	*y = (v - u) * M_SQRT1_2;
}

static void
add_corner(struct buf *b, char letter, double x, double y,
    enum outline_slope slope)
{
	if (slope == OUTLINE_RISING)
		turn_left(NULL, &x, &y);
	else
		turn_right(NULL, &x, &y);
	buf_addc(b, letter);
	svg_real(b, x);
	buf_addc(b, ' ');
	svg_real(b, y);
}

void
outline_hatch(struct buf *b, const char *class, const struct shape *s,
    enum outline_slope slope, double gap)
{
	struct shape turned = shape_moved(s, slope == OUTLINE_RISING ?
	    turn_right : turn_left, NULL);
	struct shape_box box = shape_no_box();
	double x[CHORDS];

	shape_grow_box(&box, &turned);
	buf_addf(b, "<path class=\"%s\" d=\"", class);
	/* Multiples of the gap: lines go on from one area to the next. */
	for (double y = ceil(box.y1 / gap) * gap; y < box.y2; y += gap) {
		const size_t n = shape_chords(&turned, y, x, CHORDS);

		for (size_t i = 0; i + 1 < n; i += 2) {
			if (x[i + 1] - x[i] < 0.5)
				continue;
			add_corner(b, 'M', x[i], y, slope);
			add_corner(b, 'L', x[i + 1], y, slope);
		}
	}
	buf_addz(b, "\"/>\n");
	shape_free(&turned);
}

/* What lies inside on all of three lines, as stretches that rise. */
struct stretches {
	double x[CHORDS];
	size_t n;
};

/* Leaves of a what lies in b too. */
static void
intersect(struct stretches *a, const struct stretches *b)
{
	struct stretches both = { .n = 0 };

	for (size_t i = 0, k = 0; i + 1 < a->n && k + 1 < b->n;) {
		const double from = fmax(a->x[i], b->x[k]);
		const double to = fmin(a->x[i + 1], b->x[k + 1]);

		if (from < to && both.n + 2 <= CHORDS) {
			both.x[both.n++] = from;
			both.x[both.n++] = to;
		}
		if (a->x[i + 1] < b->x[k + 1])
			i += 2;
		else
			k += 2;
	}
	*a = both;
}

/*
 * How good a place is, of which a stretch is so wide: where the label fits,
 * and has room beside it, but not far from the middle.
 */
static double
merit(double stretch, double width, double from_middle)
{
	return (stretch >= width ? 1e6 : 0) + fmin(stretch, 1.6 * width) -
	    0.3 * from_middle;
}

bool
outline_room(const struct shape *s, double width, double height, double *x,
    double *y)
{
	struct shape_box box = shape_no_box();
	double best = -INFINITY;
	bool fits = false;

	shape_grow_box(&box, s);
	*x = (box.x1 + box.x2) / 2;
	*y = (box.y1 + box.y2) / 2;
	for (int i = 1; i < LINES; i++) {
		const double at = box.y1 + (box.y2 - box.y1) * i / LINES;
		struct stretches in, other;

		in.n = shape_chords(s, at - height / 2, in.x, CHORDS);
		for (int k = 1; k <= 4 && in.n > 0; k++) {
			other.n = shape_chords(s, at - height / 2 +
			    height * k / 4, other.x, CHORDS);
			intersect(&in, &other);
		}
		for (size_t k = 0; k + 1 < in.n; k += 2) {
			const double stretch = in.x[k + 1] - in.x[k];
			const double good = merit(stretch, width,
			    fabs(at - (box.y1 + box.y2) / 2));

			if (good <= best)
				continue;
			best = good;
			fits = stretch >= width;
			*x = (in.x[k] + in.x[k + 1]) / 2;
			*y = at;
		}
	}
	return fits;
}
