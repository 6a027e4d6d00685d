#include "svg/heat.h"

#include <math.h>

#include "base/buf.h"
#include "chart/period.h"
#include "chart/shades.h"
#include "show/numerals.h"
#include "show/words.h"
#include "svg/frame.h"
#include "svg/heads.h"
#include "svg/timeline.h"

#define GAP 1.0		/* between cells */
#define LABEL 228.0	/* wide: where the cells begin, of 760 */
#define WIDE 760.0
#define ROW 22.0
/* The least width of a cell, of periods and of others: more make it wider. */
#define LEAST_PERIOD 5.0
#define LEAST 13.0

enum { LABEL_ROW = 18, PERIOD_ROW = 15, CROSS_ROW = 19, ALL_GAP = 6 };

struct heat {
	struct frame f;
	struct shades shades;
	struct timeline t;
	double cells;	/* their height in a narrow chart */
	bool numbers;	/* they fit into the cells */
	bool counts;	/* rows say of how many they are */
};

/* What stands in a cell, where the unit is said elsewhere. */
static struct str
cell_text(struct frame *f, const struct chart_mark *m)
{
	struct buf b = { 0 };

	if (m->value == 0 && !f->chart->signs)
		buf_addz(&b, "\xc2\xb7");
	else if (f->chart->percent && !isnan(m->value))
		numerals_percent(&b, m->value);
	else
		chart_value(f->chart, m, &b);
	return frame_keep(f, &b);
}

static struct str
count_text(struct heat *h, const struct chart_panel *p)
{
	struct buf b = { 0 };

	if (h->f.narrow && !h->f.chart->periods)
		buf_addz(&b, "n ");
	numerals_digits(&b, p->count);
	return frame_keep(&h->f, &b);
}

static double
widest_number(struct frame *f)
{
	const struct chart *c = f->chart;
	double widest = 0;

	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++)
			if (!isnan(c->panel[p].mark[i].value))
				widest = fmax(widest, svg_width(cell_text(f,
				    &c->panel[p].mark[i]), SVG_TINY));
	return widest;
}

/* How wide the column of what rows are of must be; 0 without one. */
static double
widest_count(struct heat *h)
{
	const struct chart *c = h->f.chart;
	double widest = 0;

	for (size_t p = 0; p < c->panels; p++)
		if (c->panel[p].count.n > 0)
			widest = fmax(widest, svg_width(count_text(h,
			    &c->panel[p]), SVG_TEXT));
	return widest;
}

/* Divides the width among labels, cells and counts. */
static void
divide(struct heat *h)
{
	struct frame *f = &h->f;
	const struct chart *c = f->chart;
	const double columns = fmax(1, (double)c->columns);
	const double number = widest_number(f), count = widest_count(h);
	double right = 3, usual, room;

	h->counts = count > 0;
	f->left = f->narrow ? 0 : LABEL * fmin(1, f->width / WIDE);
	if (!f->narrow && !c->periods && h->counts)
		right = fmax(55, count + 13);
	else if (f->narrow)
		right = 0;
	room = (f->width - f->left - right) / columns;
	usual = f->narrow ? room : fmax(c->periods ? 23 : 53, number + 5);
	h->t.cell = fmax(c->periods ? LEAST_PERIOD : LEAST,
	    fmin(room, usual));
	h->t.left = f->left;
	h->cells = c->periods ? PERIOD_ROW : CROSS_ROW;
	h->numbers = number + GAP <= h->t.cell && !(f->narrow && c->periods);
	f->right = f->left + h->t.cell * columns;
	f->width = fmax(f->width, f->right + right);
}

static bool
any_part(const struct chart *c)
{
	for (size_t i = 0; i < c->columns && c->part != NULL; i++)
		if (c->part[i])
			return true;
	return false;
}

/* What the colours mean, and the box of a period that is not whole. */
static void
heat_legend(struct heat *h)
{
	struct frame *f = &h->f;
	struct frame_legend l = { f->left, f->left };
	int first, last;

	shades_range(&h->shades, &first, &last);
	for (int class = first; class <= last; class++) {
		struct buf b = { 0 };

		if (shades_name(f->chart, &h->shades, class, &b))
			frame_legend_square(f, &l, shades_fill(&h->shades,
			    class), frame_keep(f, &b));
		buf_free(&b);
	}
	if (any_part(f->chart)) {
		const struct str part = str_of(words_of(
		    f->chart->column[0].n == PERIOD_MONTH ? "part" : "part.period"));
		const struct svg_box box = frame_legend_next(f, &l, part);

		svg_rect(&f->body, "part", box.x + 0.5, box.y + 0.5, 13, 13);
	}
	f->y += 24;
}

static void
tip(struct heat *h, const struct chart_panel *p, const struct chart_mark *m,
    struct buf *b)
{
	const struct chart *c = h->f.chart;

	buf_adds(b, p->label);
	buf_addz(b, ", ");
	buf_adds(b, c->column[m->at]);	/* a period as rows name it */
	buf_addz(b, ": ");
	chart_value(c, m, b);
	if (m->count.n > 0) {
		buf_addz(b, ", ");
		numerals_digits(b, m->count);
	}
	if (m->text.n > 0 || m->count.n > 0) {
		buf_addc(b, ' ');
		buf_adds(b, chart_unit(c, m->count.n > 0 ? m->count : m->text));
	}
}

static void
draw_cells(struct heat *h, const struct chart_panel *p, double y, double height)
{
	struct frame *f = &h->f;

	for (size_t i = 0; i < p->n; i++) {
		const struct chart_mark *m = &p->mark[i];
		const double x = h->t.left + (double)m->at * h->t.cell;
		const int class = shades_class(&h->shades, m->value);
		const double inner = h->t.cell - (h->t.cell > 8 ? GAP : 0.2);
		struct buf words = { 0 }, ink = { 0 };

		if (isnan(m->value))
			continue;
		tip(h, p, m, &words);
		buf_addf(&ink, "tiny %s", shades_ink(&h->shades, class));
		svg_open(&f->body, buf_str(&words));
		svg_rect(&f->body, shades_fill(&h->shades, class), x, y,
		    inner, height - GAP);
		if (h->numbers)
			svg_text(&f->body, buf_z(&ink), "middle", x + inner / 2,
			    frame_middle(y + (height - GAP) / 2, SVG_TINY),
			    cell_text(f, m));
		svg_close(&f->body);
		buf_free(&words);
		buf_free(&ink);
	}
}

static void
wide_row(struct heat *h, const struct chart_panel *p)
{
	struct frame *f = &h->f;
	size_t n;
	const struct str *line = svg_wrap(&f->text, p->label, SVG_TEXT,
	    (f->left - 8) / (p->all ? SVG_BOLD : 1), &n);
	const double height = fmax(ROW, (double)n * FRAME_LINE + 4);
	double y = frame_middle(f->y + height / 2 - 0.5, SVG_TEXT);

	if (p->count.n > 0 && !f->chart->periods)
		svg_text(&f->body, "dim", "end", f->width - 3, y,
		    count_text(h, p));
	y -= (double)(n - 1) * FRAME_LINE / 2;
	for (size_t i = 0; i < n; i++, y += FRAME_LINE)
		svg_text(&f->body, p->all ? "b" : "", "end", f->left - 8, y,
		    line[i]);
	draw_cells(h, p, f->y, height);
	f->y += height;
}

static void
narrow_row(struct heat *h, const struct chart_panel *p)
{
	struct frame *f = &h->f;
	const struct str count = p->count.n > 0 ? count_text(h, p) : STR("");
	size_t n;
	const struct str *line = svg_wrap(&f->text, p->label, SVG_TEXT,
	    (f->width - 10 - svg_width(count, SVG_TEXT)) /
	    (p->all ? SVG_BOLD : 1), &n);

	if (count.n > 0)
		svg_text(&f->body, "dim", "end", f->width, f->y + 13, count);
	for (size_t i = 0; i < n; i++)
		svg_text(&f->body, p->all ? "b" : "", "start", 0, f->y + 13 +
		    FRAME_LINE * (double)i, line[i]);
	f->y += LABEL_ROW + FRAME_LINE * (double)(n - 1);
	draw_cells(h, p, f->y, h->cells);
	for (size_t i = 0; i < f->chart->columns && f->chart->part != NULL; i++)
		if (f->chart->part[i])
			svg_rect(&f->body, "part", h->t.left +
			    (double)i * h->t.cell + 0.5, f->y + 0.5,
			    h->t.cell - 2, h->cells - 2);
	f->y += h->cells + 4;
}

/* Rules between years, and a box around each period that is not whole. */
static void
mark_periods(struct heat *h, double top)
{
	struct frame *f = &h->f;
	const struct chart *c = f->chart;

	for (size_t i = 0; i < c->columns; i++) {
		const double x = h->t.left + (double)i * h->t.cell;

		if (timeline_new_year(c, i) && h->t.cell > 8)
			svg_line(&f->body, "year", x - GAP / 2, top, x -
			    GAP / 2, f->y);
	}
	for (size_t i = 0; i < c->columns && c->part != NULL; i++)
		if (c->part[i])
			svg_rect(&f->body, "part", h->t.left +
			    (double)i * h->t.cell - 1, top - 1, h->t.cell + 1,
			    f->y - top + 1);
}

static void
column_names(struct heat *h)
{
	struct frame *f = &h->f;
	const double y = f->y;

	if (f->chart->periods) {
		timeline_draw(f, &h->t, y + 28, y + 12);
		f->y += 36;
	} else
		heads_draw(f, &h->t);
	if (!f->narrow && h->counts && !f->chart->periods)
		svg_text(&f->body, "small", "end", f->width - 3, f->y - 8,
		    STR("n"));
}

void
heat_svg(const struct chart *c, struct buf *out)
{
	struct heat h = { .shades = shades_of(c) };
	struct frame *f = &h.f;
	double top;

	frame_begin(f, c);
	divide(&h);
	if (c->head.n == 0)
		frame_words(f, "small", 0, c->axis, SVG_SMALL, f->width);
	heat_legend(&h);
	column_names(&h);
	top = f->y;
	for (size_t p = 0; p < c->panels; p++) {
		if (f->narrow)
			narrow_row(&h, &c->panel[p]);
		else
			wide_row(&h, &c->panel[p]);
		f->y += c->panel[p].all ? ALL_GAP : 0;
	}
	if (!f->narrow && c->periods)
		mark_periods(&h, top);
	frame_close(f, out);
}
