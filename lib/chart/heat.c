#include "chart/heat.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "chart/frame.h"

#define CELL 24.0	/* the height of a cell, and its least width */
#define GAP 1.0
#define LINE 16.0

struct heat_scale
heat_scale_of(const struct chart *c)
{
	struct heat_scale s = { 0, c->signs };

	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++) {
			double v = c->panel[p].mark[i].value;

			s.max = fmax(s.max, fabs(v));
			s.both = s.both || v < 0;
		}
	return s;
}

/* v in parts of the largest: 1 to parts, 0 when it is none. */
static int
part_of(const struct heat_scale *s, double v, int parts)
{
	return v > 0 ? (int)fmin(parts, fmax(1, ceil(parts * v / s->max))) : 0;
}

int
heat_step(const struct chart *c, const struct heat_scale *s, double v)
{
	if (!s->both)
		return part_of(s, v, 6);
	if (!c->signs)
		return v < 0 ? -part_of(s, -v, 3) : part_of(s, v, 3);
	for (int step = 3; step > 0; step--) {
		double from = step == 3 ? 4 : step;

		if (fabs(v) >= from)
			return v < 0 ? -step : step;
	}
	return 0;
}

static const char *
ground(const struct heat_scale *s, int step)
{
	static const char *const sign[] = {
		"n3", "n2", "n1", "zero", "p1", "p2", "p3"
	};
	static const char *const size[] = {
		"zero", "h1", "h2", "h3", "h4", "h5", "h6"
	};

	return s->both ? sign[step + 3] : size[step];
}

/* The class of text that can be read on it. */
static const char *
ink(const struct heat_scale *s, int step)
{
	if (step == 0)
		return "cell zero-text";
	return (s->both ? abs(step) == 3 : step > 4) ? "cell on-dark" :
	    "cell on-light";
}

/* A cell's number: without the unit, which stands in the legend. */
static void
cell_number(const struct chart *c, const struct chart_mark *m, struct buf *b)
{
	chart_value(c, m, b);
	if (c->percent && b->n > 2)
		b->n -= 2;
}

static double
widest_number(const struct chart *c)
{
	double widest = 0;

	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++) {
			struct buf b = { 0 };

			cell_number(c, &c->panel[p].mark[i], &b);
			widest = fmax(widest, svg_width(buf_str(&b),
			    SVG_SMALL));
			buf_free(&b);
		}
	return widest;
}

static double
widest_label(const struct chart *c)
{
	double widest = 0;

	for (size_t p = 0; p < c->panels; p++)
		widest = fmax(widest, svg_width(c->panel[p].label, SVG_TEXT));
	widest = fmin(widest, 0.4 * c->width);
	return fmax(widest, svg_width(c->along, SVG_SMALL));
}

static double
widest_column(const struct chart *c)
{
	double widest = 0;

	for (size_t i = 0; i < c->columns; i++)
		widest = fmax(widest, svg_width(c->column[i], SVG_SMALL));
	return widest;
}

/* Names of columns: level where they fit, else upright. */
static void
column_names(struct frame *f, double cell)
{
	const struct chart *c = f->chart;
	double widest = widest_column(c);
	bool level = widest + 6 <= cell;

	f->y += SVG_SMALL;
	svg_text(&f->body, "small", "end", f->left - 8, f->y, c->along);
	svg_text(&f->body, "small", "start", f->left, f->y, c->across);
	f->y += 5 + (level ? SVG_SMALL : widest);
	for (size_t i = 0; i < c->columns; i++) {
		double x = f->left + ((double)i + 0.5) * cell;

		if (level)
			svg_text(&f->body, "small", "middle", x, f->y,
			    c->column[i]);
		else
			svg_upright(&f->body, "small", x + SVG_SMALL * 0.36,
			    f->y, c->column[i]);
	}
	f->y += 6;
}

static void
tip(const struct frame *f, const struct chart_panel *p,
    const struct chart_mark *m, struct buf *b)
{
	buf_adds(b, p->label);
	buf_addz(b, ", ");
	buf_adds(b, f->chart->column[m->at]);
	buf_addz(b, ": ");
	chart_value(f->chart, m, b);
	if (m->note.n > 0) {
		buf_addz(b, ", ");
		buf_adds(b, m->note);
	}
}

static void
cells(struct frame *f, const struct chart_panel *p, double cell, double height,
    const struct heat_scale *scale)
{
	const struct chart *c = f->chart;

	for (size_t i = 0; i < p->n; i++) {
		const struct chart_mark *m = &p->mark[i];
		double x = f->left + (double)m->at * cell;
		int step = heat_step(c, scale, m->value);
		struct buf words = { 0 }, v = { 0 };

		if (isnan(m->value))
			continue;
		tip(f, p, m, &words);
		cell_number(c, m, &v);
		svg_open(&f->body, buf_str(&words));
		svg_rect(&f->body, ground(scale, step), x, f->y, cell - GAP,
		    height - GAP);
		svg_text(&f->body, ink(scale, step), "middle",
		    x + (cell - GAP) / 2, f->y + height / 2 + SVG_SMALL * 0.34,
		    buf_str(&v));
		svg_close(&f->body);
		buf_free(&words);
		buf_free(&v);
	}
}

static void
svg_row(struct frame *f, const struct chart_panel *p, double cell,
    const struct heat_scale *scale)
{
	size_t n;
	struct str *line = svg_wrap(&f->text, p->label, SVG_TEXT,
	    f->left - 8 - FRAME_MARGIN, &n);
	double height = fmax(CELL, (double)n * LINE + 6);
	double y = f->y + height / 2 - (double)(n - 1) * LINE / 2 +
	    SVG_TEXT * 0.36;

	for (size_t i = 0; i < n; i++, y += LINE)
		svg_text(&f->body, "", "end", f->left - 8, y, line[i]);
	cells(f, p, cell, height, scale);
	f->y += height;
}

/* Whether all are counts, so that steps between them end at whole numbers. */
static bool
whole_numbers(const struct chart *c)
{
	if (c->percent)
		return false;
	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++) {
			double v = c->panel[p].mark[i].value;

			if (!isnan(v) && v != floor(v))
				return false;
		}
	return true;
}

/* What a colour stands for; false for one that no whole number has. */
static bool
name_colour(const struct chart *c, const struct heat_scale *scale, int step,
    bool whole, struct buf *b)
{
	static const double from[] = { 0, 1, 2, 4 };
	const int parts = scale->both ? 3 : 6, side = step < 0 ? -1 : 1;
	double end = scale->max * step / parts;
	double before = scale->max * (step - side) / parts;

	if (c->signs && step == 0) {
		buf_addz(b, "within \xc2\xb1""1");
	} else if (c->signs) {
		buf_addf(b, "%s%.0f", step < 0 ? "\xe2\x89\xa4 \xe2\x88\x92" :
		    "\xe2\x89\xa5 +", from[abs(step)]);
	} else if (step == 0) {
		buf_addc(b, '0');
	} else {
		if (whole && trunc(end) == trunc(before))
			return false;
		buf_addz(b, step < 0 ? "\xe2\x89\xa5 " : "\xe2\x89\xa4 ");
		chart_number(c, whole ? trunc(end) : end, b);
	}
	return true;
}

/* What the colours mean, one entry a colour, going on below where it is full. */
static void
heat_legend(struct frame *f, const struct heat_scale *scale)
{
	bool whole = whole_numbers(f->chart);
	double x = FRAME_MARGIN;
	int step = scale->both ? -3 : 1, last = scale->both ? 3 : 6;

	for (; step <= last; step++) {
		struct buf b = { 0 };
		struct str s;

		if (!name_colour(f->chart, scale, step, whole, &b)) {
			buf_free(&b);
			continue;
		}
		s = frame_keep(f, &b);
		if (x + 18 + svg_width(s, SVG_SMALL) > f->width - FRAME_MARGIN) {
			x = FRAME_MARGIN;
			f->y += 20;
		}
		svg_rect(&f->body, ground(scale, step), x, f->y + 1, 14, 14);
		x = frame_legend(f, x + 18, s);
	}
	f->y += 26;
}

void
heat_svg(const struct chart *c, struct buf *out)
{
	struct frame f;
	struct heat_scale scale = heat_scale_of(c);
	double label = widest_label(c);
	double least = fmax(CELL, widest_number(c) + 8);
	double left = FRAME_MARGIN + label + 8;
	double width = fmax(c->width, left + FRAME_MARGIN +
	    fmax(least * (double)c->columns,
	    svg_width(c->across, SVG_SMALL)));
	double cell;

	frame_open(&f, c, width);
	frame_words(&f, "small", FRAME_MARGIN, c->axis, SVG_SMALL,
	    width - 2 * FRAME_MARGIN);
	f.y += 4;
	heat_legend(&f, &scale);
	f.left = left;
	cell = fmin(90, (f.right - f.left) / (double)c->columns);
	column_names(&f, cell);
	for (size_t p = 0; p < c->panels; p++)
		svg_row(&f, &c->panel[p], cell, &scale);
	frame_close(&f, out);
}
