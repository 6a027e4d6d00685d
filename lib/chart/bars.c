#include "chart/bars.h"

#include <math.h>

#include "base/buf.h"
#include "base/mem.h"
#include "chart/frame.h"

#define ROW 22.0	/* the least height of a row */
#define LINE 16.0	/* of a line of its label */
#define BAR 12.0
#define AWAY 8.0	/* between labels, plot and notes */

/*
 * A panel of many rows has the numbers of the axis at its top, too, and again
 * after so many rows; lines lead the eye from the labels to the notes.
 */
enum {
	LONG = 15,
	STRETCH = 40
};

static const char *const fill[] = {
	[CHART_PLAIN] = "plain",
	[CHART_UNDER] = "under",
	[CHART_OVER] = "over",
	[CHART_AS_DUE] = "asdue",
	[CHART_UNDECIDED] = "undecided"
};

static const char *const stroke[] = {
	[CHART_PLAIN] = "s-plain",
	[CHART_UNDER] = "s-under",
	[CHART_OVER] = "s-over",
	[CHART_AS_DUE] = "s-asdue",
	[CHART_UNDECIDED] = "s-undecided"
};

/* The colours of verdicts in words; all that is not one is quiet. */
static const char *const ink[] = {
	[CHART_PLAIN] = "small",
	[CHART_UNDER] = "small t-under",
	[CHART_OVER] = "small t-over",
	[CHART_AS_DUE] = "small t-asdue",
	[CHART_UNDECIDED] = "small"
};

/* The label of a row in lines, and the row's height. */
struct bars_row {
	struct str *line;
	size_t lines;
	double height;
};

/* Divides the width among labels, plot and notes. */
static void
divide(struct frame *f)
{
	const struct chart *c = f->chart;
	double label = 0, note = 0;

	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++) {
			const struct chart_mark *m = &c->panel[p].mark[i];

			label = fmax(label, svg_width(m->label, SVG_TEXT));
			note = fmax(note, svg_width(m->note, SVG_SMALL) *
			    (m->tone == CHART_PLAIN ? 1 : SVG_BOLD));
		}
	label = fmin(label, 0.4 * f->width);
	f->left = FRAME_MARGIN + label + AWAY;
	f->right = f->width - FRAME_MARGIN - note - AWAY;
}

static struct bars_row *
measure_rows(struct frame *f, const struct chart_panel *p)
{
	struct bars_row *row = arena_new(&f->text, (p->n + 1) * sizeof(*row));

	for (size_t i = 0; i < p->n; i++) {
		row[i].line = svg_wrap(&f->text, p->mark[i].label, SVG_TEXT,
		    f->left - AWAY - FRAME_MARGIN, &row[i].lines);
		row[i].height = fmax(ROW, (double)row[i].lines * LINE + 6);
	}
	return row;
}

/* The interval as a line with ends; what leaves the axis gets an arrow. */
static void
whisker(struct frame *f, const struct chart_mark *m, double y)
{
	double low = frame_x(f, m->low), high = frame_x(f, m->high);

	if (isnan(m->low) || isnan(m->high))
		return;
	svg_line(&f->body, "whisker", low, y, high, y);
	svg_line(&f->body, "whisker", low, y - 4, low, y + 4);
	if (m->high > f->axis.high)
		svg_arrow(&f->body, "whisker-end", high + 3, y);
	else
		svg_line(&f->body, "whisker", high, y - 4, high, y + 4);
}

static void
bar(struct frame *f, const struct chart_mark *m, double y)
{
	double zero = frame_x(f, 0), end = frame_x(f, m->value);

	if (!isnan(m->value) && m->value != 0)
		svg_rect(&f->body, "bar", fmin(zero, end), y - BAR / 2,
		    fabs(end - zero), BAR);
	whisker(f, m, y);
}

static void
dumbbell(struct frame *f, const struct chart_mark *m, double y)
{
	double x = frame_x(f, m->value), due = frame_x(f, m->due);

	if (!isnan(m->low) && !isnan(m->high)) {
		double low = frame_x(f, m->low), high = frame_x(f, m->high);

		svg_rect(&f->body, "band", low, y - 5, high - low, 10);
		if (m->high > f->axis.high)
			svg_arrow(&f->body, "whisker-end", high + 3, y);
	}
	if (!isnan(m->due)) {
		if (!isnan(m->value))
			svg_line(&f->body, stroke[m->tone], x, y, due, y);
		svg_diamond(&f->body, "due", due, y, 5);
	}
	if (!isnan(m->value))
		svg_dot(&f->body, fill[m->tone], x, y, 4.5);
}

/* What pops up over a row: all that is known of it. */
static struct str
tip(struct frame *f, const struct chart_mark *m)
{
	const struct chart *c = f->chart;
	bool told = c->type == CHART_BARS && m->note.n > 0;
	struct buf b = { 0 };

	buf_adds(&b, m->label);
	buf_addz(&b, ": ");
	if (told)
		buf_adds(&b, m->note);
	else
		chart_value(c, m, &b);
	if (m->why.n > 0) {
		buf_addz(&b, ", ");
		buf_adds(&b, m->why);
	}
	if (!isnan(m->low)) {
		buf_addz(&b, ", interval ");
		chart_number(c, m->low, &b);
		buf_addz(&b, " to ");
		chart_number(c, m->high, &b);
	}
	if (!isnan(m->due)) {
		buf_addz(&b, ", due ");
		chart_number(c, m->due, &b);
	}
	if (!told && m->note.n > 0) {
		buf_addz(&b, ", ");
		buf_adds(&b, m->note);
	}
	return frame_keep(f, &b);
}

static void
draw_row(struct frame *f, const struct chart_mark *m,
    const struct bars_row *row)
{
	const double middle = f->y + row->height / 2;
	double y = middle - (double)(row->lines - 1) * LINE / 2 +
	    SVG_TEXT * 0.36;

	svg_open(&f->body, tip(f, m));
	for (size_t i = 0; i < row->lines; i++, y += LINE)
		svg_text(&f->body, "", "end", f->left - AWAY, y, row->line[i]);
	if (f->chart->type == CHART_BARS)
		bar(f, m, middle);
	else
		dumbbell(f, m, middle);
	if (m->note.n > 0)
		svg_text(&f->body, ink[m->tone], "start", f->right + AWAY,
		    middle + SVG_SMALL * 0.36, m->note);
	svg_close(&f->body);
	f->y += row->height;
}

static void
bars_legend(struct frame *f)
{
	const double y = f->y + 8, start = FRAME_MARGIN;
	double x = start;

	if (f->chart->type == CHART_DUMBBELL) {
		svg_dot(&f->body, "plain", x + 6, y, 4.5);
		x = frame_legend(f, x + 18, STR("share"));
		svg_diamond(&f->body, "due", x + 6, y, 5);
		x = frame_legend(f, x + 18, STR("due"));
		svg_rect(&f->body, "band", x, y - 5, 24, 10);
		x = frame_legend(f, x + 30, STR("interval of the share"));
	} else if (chart_has_intervals(f->chart)) {
		svg_line(&f->body, "whisker", x, y, x + 24, y);
		svg_line(&f->body, "whisker", x, y - 4, x, y + 4);
		svg_line(&f->body, "whisker", x + 24, y - 4, x + 24, y + 4);
		x = frame_legend(f, x + 32, STR("95 % interval"));
	}
	if (x > start)
		f->y += 24;
}

/* The rows from..to of a panel, between the numbers of the axis. */
static void
stretch(struct frame *f, const struct chart_panel *p,
    const struct bars_row *row, size_t from, size_t to)
{
	double height = 0;

	for (size_t i = from; i < to; i++)
		height += row[i].height;
	if (p->n > LONG && from == 0)
		frame_ticks(f);
	f->y += 4;
	frame_grid(f, f->y, f->y + height + 4);
	f->y += 2;
	for (size_t i = from; i < to; i++) {
		if (p->n > LONG && i > from)
			svg_line(&f->body, "rule", FRAME_MARGIN, f->y,
			    f->width - FRAME_MARGIN, f->y);
		draw_row(f, &p->mark[i], &row[i]);
	}
	f->y += 4;
	frame_ticks(f);
}

static void
panel(struct frame *f, const struct chart_panel *p)
{
	struct bars_row *row = measure_rows(f, p);

	if (p->label.n > 0) {
		f->y += 8;
		frame_words(f, "head", FRAME_MARGIN, p->label, SVG_TEXT,
		    (f->width - 2 * FRAME_MARGIN) / SVG_BOLD);
	}
	for (size_t from = 0, to; from < p->n; from = to) {
		to = p->n - from < STRETCH + LONG ? p->n : from + STRETCH;
		stretch(f, p, row, from, to);
	}
}

void
bars_svg(const struct chart *c, struct buf *out)
{
	struct frame f;

	frame_open(&f, c, c->width);
	divide(&f);
	frame_axis(&f);
	bars_legend(&f);
	for (size_t p = 0; p < c->panels; p++)
		panel(&f, &c->panel[p]);
	frame_axis_title(&f, c->axis);
	frame_close(&f, out);
}
