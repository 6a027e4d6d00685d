#include "svg/grouped.h"

#include <math.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/number.h"
#include "show/numerals.h"
#include "show/words.h"
#include "svg/frame.h"

#define LABEL 222.0	/* wide: where labels end, of 760 */
#define WIDE 760.0
#define BAR 11.0
#define ROW 36.0
#define ROW_NARROW 50.0
#define AWAY 10.0

struct grouped {
	struct frame f;
	double share;	/* where shares end */
	double gap;	/* where the difference ends */
};

/* A row of the chart, laid out. */
struct grouped_row {
	struct str *line;	/* of its label */
	size_t lines;
	struct str gap;
	double height;
};

static struct str
share_text(struct frame *f, double share)
{
	struct buf b = { 0 };

	chart_number(f->chart, share, &b);
	return frame_keep(f, &b);
}

/* "+7.7 (-1.9 to +17.5)" */
static struct str
gap_text(struct frame *f, const struct chart_mark *m)
{
	struct buf b = { 0 };
	const double gap = m->value - m->other;

	if (isnan(gap)) {
		buf_addz(&b, "\xe2\x80\x93");
	} else {
		numerals_points(&b, gap);
		if (number_both(m->gap_low, m->gap_high)) {
			buf_addz(&b, " (");
			numerals_points_to(&b, m->gap_low, m->gap_high);
			buf_addc(&b, ')');
		}
	}
	return frame_keep(f, &b);
}

static void
divide(struct grouped *g)
{
	struct frame *f = &g->f;
	const struct chart_panel *p = f->chart->panel;
	double share = 40, gap = svg_width(str_of(words_of("difference.pp")),
	    SVG_SMALL);

	for (size_t i = 0; i < p->n; i++) {
		const struct chart_mark *m = &p->mark[i];

		share = fmax(share, fmax(svg_width(share_text(f, m->value),
		    SVG_SMALL), svg_width(share_text(f, m->other),
		    SVG_SMALL)));
		gap = fmax(gap, svg_width(gap_text(f, m), SVG_TEXT) *
		    SVG_BOLD);
	}
	g->gap = f->width - 3;
	g->share = f->narrow ? f->width - 3 : g->gap - gap - AWAY;
	f->left = f->narrow ? 2 : AWAY + LABEL * fmin(1, f->width / WIDE);
	f->right = g->share - share - AWAY;
}

static void
bar(struct frame *f, const char *class, double value, double low, double high,
    double y)
{
	if (!isnan(value))
		svg_rect(&f->body, class, f->left, y, frame_x(f, value) -
		    f->left, BAR);
	frame_whisker(f, low, high, y + BAR / 2);
}

static void
tip(struct frame *f, const struct chart_mark *m, struct buf *b)
{
	const struct chart *c = f->chart;

	buf_adds(b, m->label);
	for (int i = 0; i < 2; i++) {
		const double low = i == 0 ? m->low : m->other_low;
		const double high = i == 0 ? m->high : m->other_high;

		buf_addz(b, i == 0 ? ": " : ", ");
		buf_adds(b, c->series[i]);
		buf_addc(b, ' ');
		chart_number(c, i == 0 ? m->value : m->other, b);
		if (number_both(low, high)) {
			buf_addz(b, " (");
			chart_interval(c, low, high, b);
			buf_addc(b, ')');
		}
	}
	buf_addf(b, ", %s ", words_of("difference.pp"));
	buf_adds(b, gap_text(f, m));
}

static struct grouped_row
lay_out(struct grouped *g, const struct chart_mark *m)
{
	struct frame *f = &g->f;
	struct grouped_row r = { .gap = gap_text(f, m) };
	const double room = f->narrow ? f->width - 5 -
	    svg_width(r.gap, SVG_TEXT) * SVG_BOLD - 8 : f->left - AWAY;

	r.line = svg_wrap(&f->text, m->label, SVG_TEXT, fmax(60, room),
	    &r.lines);
	r.height = f->narrow ? ROW_NARROW + FRAME_LINE * (double)(r.lines - 1) :
	    fmax(ROW, (double)r.lines * FRAME_LINE + 8);
	return r;
}

static void
draw_row(struct grouped *g, const struct chart_mark *m,
    const struct grouped_row *r)
{
	struct frame *f = &g->f;
	const double middle = f->narrow ? f->y + r->height - 18 :
	    f->y + r->height / 2;
	double y = f->narrow ? f->y + 14 : frame_middle(middle, SVG_TEXT);
	struct buf words = { 0 };

	tip(f, m, &words);
	svg_open(&f->body, buf_str(&words));
	svg_text(&f->body, m->gap_low > 0 || m->gap_high < 0 ? f->narrow ?
	    "b halo" : "b" : f->narrow ? "halo" : "", "end", g->gap, y, r->gap);
	y -= f->narrow ? 0 : (double)(r->lines - 1) * FRAME_LINE / 2;
	for (size_t i = 0; i < r->lines; i++, y += FRAME_LINE)
		svg_text(&f->body, f->narrow ? "halo" : "", f->narrow ?
		    "start" : "end", f->narrow ? 2 : f->left - AWAY, y,
		    r->line[i]);
	bar(f, "b3", m->value, m->low, m->high, middle - BAR - 1);
	bar(f, "b1", m->other, m->other_low, m->other_high, middle + 1);
	svg_text(&f->body, "small", "end", g->share, frame_middle(middle -
	    BAR / 2 - 1, SVG_SMALL) - 1, share_text(f, m->value));
	svg_text(&f->body, "small", "end", g->share, frame_middle(middle +
	    BAR / 2 + 1, SVG_SMALL) + 1, share_text(f, m->other));
	svg_close(&f->body);
	f->y += r->height;
	buf_free(&words);
}

void
grouped_svg(const struct chart *c, struct buf *out)
{
	struct grouped g = { 0 };
	struct frame *f = &g.f;
	const struct chart_panel *p = c->panel;
	struct frame_legend l = { 0 };
	struct grouped_row *row;
	double height = 0;

	frame_begin(f, c);
	divide(&g);
	l.x = l.from = f->narrow ? 0 : f->left;
	frame_legend_square(f, &l, "b3", c->series[0]);
	frame_legend_square(f, &l, "b1", c->series[1]);
	f->y += 26;
	svg_text(&f->body, "small", "end", g.gap, f->y + 6,
	    str_of(words_of("difference.pp")));
	if (!f->narrow)
		svg_text(&f->body, "small", "end", g.share, f->y + 6, c->head);
	f->y += 14;
	row = arena_new(&f->text, (p->n + 1) * sizeof(*row));
	for (size_t i = 0; i < p->n; i++) {
		row[i] = lay_out(&g, &p->mark[i]);
		height += row[i].height;
	}
	frame_grid(f, f->y, f->y + height);
	for (size_t i = 0; i < p->n; i++)
		draw_row(&g, &p->mark[i], &row[i]);
	f->y += 3;
	frame_ticks(f);
	frame_close(f, out);
}
