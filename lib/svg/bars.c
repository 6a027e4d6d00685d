#include "svg/bars.h"

#include <math.h>

#include "base/buf.h"
#include "base/mem.h"
#include "show/numerals.h"
#include "show/words.h"
#include "svg/frame.h"
#include "svg/row.h"

#define ROW 24.0		/* wide: the least height of a row */
#define BAR 14.0
#define ROW_NARROW 38.0		/* its label over it */
#define BAR_NARROW 12.0
#define AWAY 10.0		/* between a label and the plot */
#define LABEL 222.0		/* where labels end, of 760 */
#define WIDE 760.0

static const char *const fill[] = {
	[CHART_NO_LEVEL] = "b2", [CHART_MINIMAL] = "b1", [CHART_MEDIUM] = "b2",
	[CHART_MAXIMAL] = "b3", [CHART_OPEN] = "b0"
};

static const char *const ink[] = {
	[CHART_NO_LEVEL] = "dim", [CHART_MINIMAL] = "l-minimal",
	[CHART_MEDIUM] = "", [CHART_MAXIMAL] = "l-maximal",
	[CHART_OPEN] = "l-undecided"
};

/* Columns beside the plot, from its right on. */
struct bars {
	struct frame f;
	double value;	/* where the numbers that are drawn end */
	double count;	/* where what was counted ends */
	double level;	/* where levels begin; the width: there are none */
};

/* A row of the chart, laid out. */
struct bars_row {
	struct row_label label;
	struct str value;
	struct str count;
	struct str level;
	double height;
};

static struct str
level_word(enum chart_level level)
{
	switch (level) {
	case CHART_NO_LEVEL:
		break;
	case CHART_MINIMAL:
		return str_of(words_of("level.minimal"));
	case CHART_MEDIUM:
		return str_of(words_of("level.medium"));
	case CHART_MAXIMAL:
		return str_of(words_of("level.maximal"));
	case CHART_OPEN:
		return str_of(words_of("level.undecided"));
	}
	return STR("");
}

static struct str
count_text(struct frame *f, const struct chart_mark *m)
{
	struct buf b = { 0 };

	numerals_digits(&b, m->count);
	return frame_keep(f, &b);
}

/* Divides the width among labels, plot and columns, wider where they must. */
static void
divide(struct bars *b)
{
	struct frame *f = &b->f;
	const struct chart *c = f->chart;
	double value = 40 / SVG_BOLD, count = 44, level = 82 / SVG_BOLD;
	bool levels = false, counts = false;

	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++) {
			const struct chart_mark *m = &c->panel[p].mark[i];

			value = fmax(value, svg_width(row_value(f, m),
			    SVG_TEXT));
			count = fmax(count, svg_width(count_text(f, m),
			    SVG_TEXT));
			level = fmax(level, svg_width(level_word(m->level),
			    SVG_TEXT));
			levels = levels || m->level != CHART_NO_LEVEL;
			counts = counts || m->count.n > 0;
		}
	b->level = f->width - level * SVG_BOLD;
	b->count = b->level - 14;
	b->value = counts ? b->count - count - 8 : b->count;
	if (!levels)
		b->level = f->width;
	if (f->narrow) {
		f->left = 2;
		f->right = f->width - 4;
		return;
	}
	f->left = AWAY + LABEL * fmin(1, f->width / WIDE);
	f->right = b->value - fmax(52, value * SVG_BOLD + 4);
}

static struct bars_row
lay_out(struct bars *b, const struct chart_mark *m)
{
	struct frame *f = &b->f;
	struct bars_row r = {
		.value = row_value(f, m),
		.count = count_text(f, m),
		.level = level_word(m->level)
	};
	double room = f->left - AWAY;

	if (f->narrow) {
		room = f->right - 2 - fmax(44, svg_width(r.value, SVG_TEXT) *
		    SVG_BOLD) - 8;
		if (r.level.n > 0)
			room -= svg_width(r.level, SVG_TEXT) * SVG_BOLD + 8;
	}
	r.label = row_label(f, m, room);
	r.height = row_height(f, &r.label, f->narrow ? ROW_NARROW : ROW, 8);
	return r;
}

/* What pops up over a row: all that is known of it, once. */
static void
tip(struct bars *b, const struct chart_mark *m, const struct bars_row *r,
    struct buf *out)
{
	row_tip(&b->f, m, r->value, out);
	row_tip_add(out, r->count);
	buf_addc(out, ' ');
	buf_adds(out, chart_unit(b->f.chart, m->count.n > 0 ? m->count :
	    m->text));
	row_tip_add(out, r->level);
	row_tip_add(out, m->why);
}

/* The bar from 0, its interval, or in words that there is none. */
static void
bar(struct bars *b, const struct chart_mark *m, double top, double height)
{
	struct frame *f = &b->f;
	const double zero = frame_x(f, 0), end = frame_x(f, m->value);
	const struct svg_box box = { fmin(zero, end), top, fabs(end - zero),
		height };

	if (!isnan(m->value) && m->value != 0) {
		svg_rect(&f->body, m->tone == CHART_UNDECIDED ? "b1" :
		    fill[m->level], box.x, top, box.width, height);
		if (m->level == CHART_OPEN)
			svg_hatch(&f->body, &box);
	}
	frame_whisker(f, m->low, m->high, top + height / 2);
	if (m->few) {
		const struct str few = str_of(words_of("few"));
		const double room = f->right - svg_width(few, SVG_TINY);

		svg_text(&f->body, "tiny dim halo", "start",
		    fmax(0, fmin(box.x + box.width + 6, room)),
		    frame_middle(top + height / 2, SVG_TINY), few);
	}
}

static void
wide_row(struct bars *b, const struct chart_mark *m, const struct bars_row *r)
{
	struct frame *f = &b->f;
	const double middle = f->y + r->height / 2;
	const double base = frame_middle(middle, SVG_TEXT);

	row_draw_label(f, &r->label, f->left - AWAY, base);
	bar(b, m, middle - BAR / 2, BAR);
	svg_text(&f->body, "b", "end", b->value, base, r->value);
	if (r->count.n > 0)
		svg_text(&f->body, "dim", "end", b->count, base, r->count);
	if (r->level.n > 0)
		svg_text(&f->body, ink[m->level], "start", b->level, base,
		    r->level);
}

static void
narrow_row(struct bars *b, const struct chart_mark *m,
    const struct bars_row *r)
{
	struct frame *f = &b->f;
	const double base = f->y + 14;
	struct buf class = { 0 };

	row_draw_label(f, &r->label, f->left, base);
	bar(b, m, f->y + r->height - 19, BAR_NARROW);
	svg_text(&f->body, "b halo", "end", f->right, base, r->value);
	if (r->level.n > 0) {
		buf_addf(&class, "%s halo", ink[m->level]);
		svg_text(&f->body, buf_z(&class), "end", f->right - 8 -
		    fmax(44, svg_width(r->value, SVG_TEXT) * SVG_BOLD), base,
		    r->level);
	}
	buf_free(&class);
}

static void
draw_row(struct bars *b, const struct chart_mark *m, const struct bars_row *r)
{
	struct frame *f = &b->f;
	struct buf words = { 0 };

	tip(b, m, r, &words);
	svg_open(&f->body, buf_str(&words));
	if (f->narrow)
		narrow_row(b, m, r);
	else
		wide_row(b, m, r);
	svg_close(&f->body);
	f->y += r->height;
	buf_free(&words);
}

/* What the columns are, and room over the plot for what its lines are. */
static void
heads(struct bars *b)
{
	struct frame *f = &b->f;
	const bool even = f->chart->even > 0;
	bool counts = false, levels = b->level < f->width;

	for (size_t p = 0; p < f->chart->panels; p++)
		for (size_t i = 0; i < f->chart->panel[p].n; i++)
			counts = counts || f->chart->panel[p].mark[i].count.n > 0;
	if (!f->narrow) {
		svg_text(&f->body, "small", "end", b->value, f->y + 14,
		    f->chart->head);
		if (counts)
			svg_text(&f->body, "small", "end", b->count, f->y + 14,
			    STR("n"));
		if (levels)
			svg_text(&f->body, "small", "start", b->level,
			    f->y + 14, str_of(words_of("level")));
	} else if (!even)
		return;
	f->y += f->narrow ? 22 : 24;
}

static void
panel(struct bars *b, const struct chart_panel *p, bool first)
{
	struct frame *f = &b->f;
	struct bars_row *row = arena_new(&f->text, (p->n + 1) * sizeof(*row));
	double height = 0;

	row_panel_name(f, p, first);
	if (first)
		heads(b);
	for (size_t i = 0; i < p->n; i++) {
		row[i] = lay_out(b, &p->mark[i]);
		height += row[i].height;
	}
	f->y += 2;
	frame_grid(f, f->y - 2, f->y + height);
	if (f->chart->even > 0 && first)
		frame_reference(f, f->chart->even, "even", f->y - 4,
		    f->y + height, f->narrow ? f->width : b->value - 40);
	for (size_t i = 0; i < p->n; i++)
		draw_row(b, &p->mark[i], &row[i]);
	f->y += 3;
	frame_ticks(f);
}

void
bars_svg(const struct chart *c, struct buf *out)
{
	struct bars b = { 0 };

	frame_begin(&b.f, c);
	divide(&b);
	for (size_t p = 0; p < c->panels; p++)
		panel(&b, &c->panel[p], p == 0);
	if (c->head.n == 0)
		frame_axis_title(&b.f, c->axis);
	frame_close(&b.f, out);
}
