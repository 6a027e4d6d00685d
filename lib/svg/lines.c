#include "svg/lines.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/number.h"
#include "chart/period.h"
#include "show/words.h"
#include "svg/frame.h"
#include "svg/timeline.h"

/* Heights of a panel: alone, beside few others, beside many. */
enum {
	ALONE = 240,
	FEW = 120,
	MANY = 64,
	FEW_PANELS = 4
};

#define DOTS_FROM 7.0	/* pixels between periods for each to get a dot */

struct lines {
	struct frame f;
	double top;	/* of the panel that is drawn */
	double height;
};

static double
y_of(const struct lines *l, double v)
{
	return l->top + l->height * (1 - chart_part(&l->f.axis, v));
}

/* In the middle of the part of the width that the period has. */
static double
x_of(const struct lines *l, size_t at)
{
	const struct frame *f = &l->f;

	return f->left + (f->right - f->left) * ((double)at + 0.5) /
	    (double)f->chart->columns;
}

static void
grid(struct lines *l)
{
	struct frame *f = &l->f;
	double bottom = l->top + l->height;

	for (size_t i = 0; i <= f->axis.ticks; i++) {
		double v = chart_tick_at(&f->axis, i), y = y_of(l, v);
		struct buf b = { 0 };

		/* flat panels have room for the numbers at 0 and both ends */
		if (l->height < 100 && v != 0 && i > 0 && i < f->axis.ticks)
			continue;
		svg_line(&f->body, v == 0 ? "base" : "grid", f->left, y,
		    f->right, y);
		chart_tick(f->chart, v, f->axis.step, &b);
		svg_text(&f->body, "small", "end", f->left - 6,
		    y + SVG_SMALL * 0.36, buf_str(&b));
		buf_free(&b);
	}
	timeline_draw(f, &(struct timeline){ f->left, (f->right - f->left) /
	    (double)f->chart->columns }, bottom + 15, bottom + 30);
}

/* Intervals as thin lines: where they say nothing they hide nothing either. */
static void
ranges(struct lines *l, const struct chart_panel *p)
{
	for (size_t i = 0; i < p->n; i++) {
		const struct chart_mark *m = &p->mark[i];
		double x = x_of(l, m->at);

		if (number_both(m->low, m->high))
			svg_line(&l->f.body, "range", x, y_of(l, m->low), x,
			    y_of(l, m->high));
	}
}

static void
line(struct lines *l, const struct chart_mark *m, size_t from, size_t to)
{
	size_t n = to - from;
	double *xy = mem_new(2 * n, sizeof(*xy));

	for (size_t i = 0; i < n; i++) {
		xy[2 * i] = x_of(l, m[from + i].at);
		xy[2 * i + 1] = y_of(l, m[from + i].value);
	}
	if (n > 1)
		svg_path(&l->f.body, "series", xy, n, false);
	free(xy);
}

/* Where the run of known and adjacent marks that begins at i ends. */
static size_t
end_of_run(const struct chart_panel *p, size_t i)
{
	size_t end = i;

	while (end < p->n && !isnan(p->mark[end].value) &&
	    (end == i || p->mark[end].at == p->mark[end - 1].at + 1))
		end++;
	return end;
}

static void
runs(struct lines *l, const struct chart_panel *p)
{
	for (size_t i = 0, end; i < p->n; i = end) {
		end = end_of_run(p, i);
		if (end == i)
			end++;
		else
			line(l, p->mark, i, end);
	}
}

static bool
alone(const struct chart_panel *p, size_t i)
{
	return (i == 0 || p->mark[i - 1].at + 1 != p->mark[i].at ||
	    isnan(p->mark[i - 1].value)) &&
	    (i + 1 == p->n || p->mark[i + 1].at != p->mark[i].at + 1 ||
	    isnan(p->mark[i + 1].value));
}

static void
dots(struct lines *l, const struct chart_panel *p)
{
	const struct chart *c = l->f.chart;
	double room = (l->f.right - l->f.left) / (double)c->columns;

	for (size_t i = 0; i < p->n; i++) {
		const struct chart_mark *m = &p->mark[i];
		struct buf tip = { 0 };

		if (isnan(m->value) || (room < DOTS_FROM && !alone(p, i)))
			continue;
		period_name(c->column[m->at], &tip);
		buf_addz(&tip, ": ");
		chart_value(c, m, &tip);
		svg_open(&l->f.body, buf_str(&tip));
		svg_dot(&l->f.body, "dot", x_of(l, m->at), y_of(l, m->value),
		    room < DOTS_FROM ? 1.5 : 2.5);
		svg_close(&l->f.body);
		buf_free(&tip);
	}
}

static void
panel(struct lines *l, const struct chart_panel *p)
{
	struct frame *f = &l->f;

	f->y += 6;
	frame_words(f, "b", 0, p->label, SVG_TEXT, f->width / SVG_BOLD);
	l->top = f->y + 8;
	grid(l);
	ranges(l, p);
	runs(l, p);
	dots(l, p);
	f->y = l->top + l->height + 36;
}

static void
lines_legend(struct frame *f)
{
	struct frame_legend l = { 0 };

	if (chart_has_intervals(f->chart)) {
		const struct svg_box box = frame_legend_next(f, &l,
		    str_of(words_of("interval")));

		svg_line(&f->body, "range", box.x + 7, box.y, box.x + 7,
		    box.y + 14);
	}
	svg_text(&f->body, "small", "start", l.x, f->y + SVG_SMALL,
	    f->chart->axis);
	f->y += 22;
}

void
lines_svg(const struct chart *c, struct buf *out)
{
	struct lines l = { 0 };
	struct frame *f = &l.f;
	struct buf high = { 0 }, low = { 0 };

	frame_begin(f, c);
	chart_tick(c, f->axis.high, f->axis.step, &high);
	chart_tick(c, f->axis.low, f->axis.step, &low);
	f->left = fmax(svg_width(buf_str(&high), SVG_SMALL),
	    svg_width(buf_str(&low), SVG_SMALL)) + 10;
	f->right = f->width - 8;
	buf_free(&high);
	buf_free(&low);
	l.height = c->panels == 1 ? ALONE : c->panels <= FEW_PANELS ? FEW : MANY;
	lines_legend(f);
	for (size_t p = 0; p < c->panels; p++)
		panel(&l, &c->panel[p]);
	frame_close(f, out);
}
