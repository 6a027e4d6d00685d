#include "svg/funnel.h"

#include <math.h>

#include "base/buf.h"
#include "show/numerals.h"
#include "svg/frame.h"

#define LABEL 218.0	/* wide: where labels end, of 760 */
#define WIDE 760.0
#define ROW 25.0
#define ROW_NARROW 40.0
#define BAR 15.0
#define AWAY 10.0
#define LEAST 1.5	/* what was left out is never less wide */

struct funnel {
	struct frame f;
	double number;	/* where numbers end */
	double share;	/* where shares end */
	double all;	/* what was read */
};

static struct str
number_text(struct funnel *l, const struct chart_mark *m)
{
	struct buf b = { 0 };

	if (!isnan(m->due))
		buf_addz(&b, "\xe2\x88\x92 ");
	numerals_digits(&b, m->text);
	return frame_keep(&l->f, &b);
}

static void
divide(struct funnel *l)
{
	struct frame *f = &l->f;
	const struct chart_panel *p = f->chart->panel;
	double number = 52 / SVG_BOLD, share = 45;

	for (size_t i = 0; i < p->n; i++) {
		l->all = fmax(l->all, p->mark[i].value);
		number = fmax(number, svg_width(number_text(l, &p->mark[i]),
		    SVG_TEXT));
		share = fmax(share, svg_width(p->mark[i].note, SVG_TEXT));
	}
	l->share = f->width - 3;
	l->number = l->share - share - AWAY;
	f->left = f->narrow ? 2 : AWAY + LABEL * fmin(1, f->width / WIDE);
	f->right = f->narrow ? f->width - 3 : l->number -
	    number * SVG_BOLD - AWAY;
}

/* What is left, and what this step left out at its end. */
static void
bar(struct funnel *l, const struct chart_mark *m, double y)
{
	struct frame *f = &l->f;
	const double scale = l->all > 0 ? (f->right - f->left) / l->all : 0;
	const double end = f->left + scale * m->value;

	svg_rect(&f->body, m->level == CHART_MAXIMAL ? "b3" : "b1", f->left, y,
	    end - f->left, BAR);
	if (!isnan(m->due) && m->due > m->value) {
		const double width = fmax(LEAST, scale * (m->due - m->value));
		const struct svg_box box = { fmin(end, f->right - width), y,
			width, BAR };

		svg_rect(&f->body, "left", box.x, y, width, BAR);
		svg_hatch(&f->body, &box);
	}
}

static void
draw_row(struct funnel *l, const struct chart_mark *m)
{
	struct frame *f = &l->f;
	const bool whole = isnan(m->due);
	const struct str number = number_text(l, m);
	double room = f->left - AWAY, height, y;
	struct buf words = { 0 };
	const struct str *line;
	size_t n;

	if (f->narrow)
		room = l->number - 2 - svg_width(number, SVG_TEXT) * SVG_BOLD -
		    8;
	line = svg_wrap(&f->text, m->label, SVG_TEXT, fmax(60, room /
	    (whole ? SVG_BOLD : 1)), &n);
	height = f->narrow ? ROW_NARROW + FRAME_LINE * (double)(n - 1) :
	    fmax(ROW, (double)n * FRAME_LINE + 9);
	y = f->narrow ? f->y + 14 : frame_middle(f->y + height / 2, SVG_TEXT);
	buf_adds(&words, m->label);
	buf_addz(&words, ": ");
	buf_adds(&words, number);
	if (m->note.n > 0) {
		buf_addz(&words, ", ");
		buf_adds(&words, m->note);
	}
	svg_open(&f->body, buf_str(&words));
	svg_text(&f->body, whole ? "b" : "", "end", l->number, y, number);
	if (m->note.n > 0)
		svg_text(&f->body, "dim", "end", l->share, y, m->note);
	y -= f->narrow ? 0 : (double)(n - 1) * FRAME_LINE / 2;
	for (size_t i = 0; i < n; i++, y += FRAME_LINE)
		svg_text(&f->body, whole ? "b" : "", f->narrow ? "start" :
		    "end", f->narrow ? 2 : f->left - AWAY, y, line[i]);
	bar(l, m, f->narrow ? f->y + height - 20 : f->y + height / 2 - BAR / 2);
	svg_close(&f->body);
	f->y += height;
	buf_free(&words);
}

void
funnel_svg(const struct chart *c, struct buf *out)
{
	struct funnel l = { 0 };

	frame_begin(&l.f, c);
	divide(&l);
	for (size_t i = 0; i < c->panel[0].n; i++)
		draw_row(&l, &c->panel[0].mark[i]);
	frame_close(&l.f, out);
}
