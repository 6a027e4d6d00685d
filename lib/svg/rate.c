#include "svg/rate.h"

#include <math.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/number.h"
#include "chart/period.h"
#include "show/numerals.h"
#include "show/words.h"
#include "svg/frame.h"
#include "svg/timeline.h"

#define LEFT 228.0	/* wide: where the periods begin, of 760 */
#define WIDE 760.0
#define CELL 23.0
#define THIN 8.0	/* periods closer than this have thin lines */
#define LEAST 3.0	/* of a period: more of them make it wider */

enum { TOP = 24, BOTTOM = 136, HEIGHT = 170 };

struct rate {
	struct frame f;
	struct timeline t;
	double top;	/* of the drawing: its heights go from here */
	double high;	/* the end of the axis, an even number */
	double step;	/* between its ticks */
	unsigned places;	/* of their numbers */
};

static double
y_of(const struct rate *r, double v)
{
	return r->top + BOTTOM - (BOTTOM - TOP) * fmin(1, fmax(0, v / r->high));
}

/* An axis to the next even number, with about four ticks. */
static void
set_axis(struct rate *r)
{
	static const double nice[] = { .5, 1, 2, 4, 5, 10, 20, 40, 50 };
	const struct chart_panel *p = r->f.chart->panel;
	double most = r->f.chart->mean, power = 1;
	size_t i = 0;

	for (size_t k = 0; k < p->n; k++)
		most = fmax(most, fmax(p->mark[k].value, p->mark[k].high));
	r->high = fmax(2, 2 * ceil(most / 2 - 1e-9));
	while (r->high / power > 100)
		power *= 10;
	while (i + 1 < ARRAY_N(nice) && r->high / (nice[i] * power) > 4.5)
		i++;
	r->step = nice[i] * power;
	r->places = r->step < 1 ? 1 : 0;
}

static struct str
tick_text(struct rate *r, double v)
{
	struct buf b = { 0 };

	numerals_decimal(&b, v, r->places);
	return frame_keep(&r->f, &b);
}

/* Lines and numbers at the ticks, and the mean of all, named before them. */
static void
grid(struct rate *r)
{
	struct frame *f = &r->f;
	const double mean = f->chart->mean;
	double widest = 0;

	for (double v = 0; v <= r->high + 1e-9; v += r->step) {
		const struct str s = tick_text(r, v);

		widest = fmax(widest, svg_width(s, SVG_SMALL));
		svg_line(&f->body, v == 0 ? "base" : "grid", f->left,
		    y_of(r, v), f->right, y_of(r, v));
		svg_text(&f->body, "small", "end", f->left - 8,
		    frame_middle(y_of(r, v), SVG_SMALL), s);
	}
	if (mean > 0) {
		const double end = f->left - 18 - widest;
		struct buf b = { 0 };
		bool above;

		buf_addf(&b, "%s ", words_of("mean"));
		numerals_decimal(&b, mean, 1);
		above = svg_width(buf_str(&b), SVG_SMALL) > end;
		svg_line(&f->body, "ref", f->left, y_of(r, mean), f->right,
		    y_of(r, mean));
		svg_text(&f->body, "small", above ? "start" : "end",
		    above ? f->left : end, above ? r->top + 11 :
		    frame_middle(y_of(r, mean), SVG_SMALL), buf_str(&b));
		buf_free(&b);
	}
}

static void
draw_period(struct rate *r, const struct chart_mark *m)
{
	struct frame *f = &r->f;
	const double x = r->t.left + r->t.cell * ((double)m->at + 0.5);
	const double dot = fmin(f->narrow ? 3.6 : 4.5, r->t.cell * 0.4);
	struct buf words = { 0 };

	period_name(f->chart->column[m->at], &words);
	buf_addz(&words, ": ");
	if (isnan(m->value))
		buf_addz(&words, "\xe2\x80\x93");
	else
		numerals_decimal(&words, m->value, 1);
	if (number_both(m->low, m->high)) {
		buf_addz(&words, " (");
		numerals_to(&words, m->low, m->high, 1);
		buf_addc(&words, ')');
	}
	buf_addf(&words, " %s", words_of("perday"));
	if (m->part)
		buf_addf(&words, ", %s", words_of(
		    f->chart->column[m->at].n == PERIOD_MONTH ? "part" : "part.period"));
	svg_open(&f->body, buf_str(&words));
	if (number_both(m->low, m->high))
		svg_line(&f->body, r->t.cell < THIN ? "range" : "iv", x,
		    y_of(r, m->low), x, y_of(r, m->high));
	if (!isnan(m->value))
		svg_dot(&f->body, m->part ? "dot0" : "dot", x,
		    y_of(r, m->value), dot);
	svg_close(&f->body);
	buf_free(&words);
}

void
rate_svg(const struct chart *c, struct buf *out)
{
	struct rate r = { 0 };
	struct frame *f = &r.f;
	const double columns = fmax(1, (double)c->columns);
	double widest;

	frame_begin(f, c);
	set_axis(&r);
	r.top = f->y;
	widest = svg_width(tick_text(&r, r.high), SVG_SMALL);
	f->left = f->narrow ? fmax(26, widest + 10) : LEFT *
	    fmin(1, f->width / WIDE);
	r.t.left = f->left;
	r.t.cell = fmax(LEAST, fmin(f->narrow ? f->width : CELL, (f->width -
	    f->left - (f->narrow ? 0 : 3)) / columns));
	f->right = f->left + r.t.cell * columns;
	f->width = fmax(f->width, f->right);
	grid(&r);
	for (size_t i = 0; i < c->panel[0].n; i++)
		draw_period(&r, &c->panel[0].mark[i]);
	timeline_draw(f, &r.t, r.top + BOTTOM + 16, r.top + BOTTOM + 31);
	f->y = r.top + HEIGHT;
	frame_close(f, out);
}
