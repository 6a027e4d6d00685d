#include <math.h>

#include "base/buf.h"
#include "chart/term.h"
#include "show/width.h"
#include "show/words.h"

enum { EIGHTHS = 8, WIDEST_PERIOD = 4 };

/* Filled from below by eighths of a cell. */
static const char *const low_part[] = {
	" ", "\xe2\x96\x81", "\xe2\x96\x82", "\xe2\x96\x83", "\xe2\x96\x84",
	"\xe2\x96\x85", "\xe2\x96\x86", "\xe2\x96\x87", "\xe2\x96\x88"
};

#define HIGH_HALF "\xe2\x96\x80"
#define HIGH_EIGHTH "\xe2\x96\x94"

/* The periods that go beside each other, each so many columns wide. */
struct stretch {
	size_t from;
	size_t to;
	size_t wide;
	size_t number;	/* columns of the numbers before them */
};

/* What a column of value v shows in a row above 0, counted from the top. */
static const char *
part_above(const struct term *t, double v, size_t row, size_t rows)
{
	double eighths = ceil(fmax(v / t->axis.high, 0) * (double)rows *
	    EIGHTHS);

	if (isnan(v) || v < 0)
		return " ";
	/* what is there is seen, also when it is 0 */
	eighths = fmax(1, eighths) - (double)(rows - 1 - row) * EIGHTHS;
	return eighths <= 0 ? " " :
	    low_part[eighths > EIGHTHS ? EIGHTHS : (int)eighths];
}

/* And in one below 0, counted from there. */
static const char *
part_below(const struct term *t, double v, size_t row, size_t rows)
{
	double part = v / t->axis.low * (double)rows - (double)row;

	if (!(v < 0) || part <= 0)
		return " ";
	return part >= 0.75 ? TERM_FULL : part >= 0.25 ? HIGH_HALF : HIGH_EIGHTH;
}

/* Rows of cells of a line chart, above 0 and below it. */
struct line_rows {
	size_t above;
	size_t below;
};

/* One row of cells: what reaches into it. */
static void
line_row(struct term *t, const struct chart_panel *p, size_t row,
    const struct line_rows *rows, const struct stretch *s)
{
	size_t i = 0;

	for (size_t at = s->from; at < s->to; at++) {
		double v = NAN;
		const char *part;

		while (i < p->n && p->mark[i].at < at)
			i++;
		if (i < p->n && p->mark[i].at == at)
			v = p->mark[i].value;
		part = row < rows->above ?
		    part_above(t, v, row, rows->above) :
		    part_below(t, v, row - rows->above, rows->below);
		for (size_t k = 0; k < s->wide; k++)
			buf_addz(t->out, part);
	}
}

static void
line_panel(struct term *t, const struct chart_panel *p,
    const struct line_rows *rows, const struct stretch *s)
{
	for (size_t row = 0; row < rows->above + rows->below; row++) {
		struct buf b = { 0 };

		if (row == 0)
			chart_tick(t->chart, t->axis.high, t->axis.step, &b);
		else if (row + 1 == rows->above)
			buf_addc(&b, '0');
		else if (row + 1 == rows->above + rows->below)
			chart_tick(t->chart, t->axis.low, t->axis.step, &b);
		width_pad(t->out, buf_str(&b), s->number, true);
		buf_addc(t->out, ' ');
		line_row(t, p, row, rows, s);
		term_end_line(t);
		buf_free(&b);
	}
}

/* The first and the last of the periods under what is drawn. */
static void
print_ends(struct term *t, const struct stretch *s)
{
	struct str a = t->column[s->from], b = t->column[s->to - 1];
	size_t wide = (s->to - s->from) * s->wide;

	term_spaces(t->out, s->number + 1);
	buf_adds(t->out, a);
	if (s->to - s->from > 1) {
		if (wide < width_of(a) + width_of(b) + 1)
			buf_addf(t->out, " %s ", words_of("to"));
		else
			term_spaces(t->out, wide - width_of(a) - width_of(b));
		buf_adds(t->out, b);
	}
	term_end_line(t);
}

/* Divides the height of a panel at 0. */
static struct line_rows
divide_height(const struct term *t, size_t panels)
{
	struct line_rows rows = { panels == 1 ? 8 : panels <= 4 ? 4 : 2, 0 };
	double part = -t->axis.low / (t->axis.high - t->axis.low);

	if (part > 0) {
		rows.below = (size_t)fmax(1, round((double)rows.above * part));
		rows.above = rows.above > rows.below + 2 ?
		    rows.above - rows.below : 2;
	}
	return rows;
}

static size_t
width_of_tick(const struct term *t, double v)
{
	struct buf b = { 0 };
	size_t width;

	chart_tick(t->chart, v, t->axis.step, &b);
	width = width_of(buf_str(&b));
	buf_free(&b);
	return width;
}

void
term_lines(struct term *t)
{
	const struct chart *c = t->chart;
	struct line_rows rows = divide_height(t, c->panels);
	struct stretch s = { .wide = 1 };
	size_t room;

	s.number = width_of_tick(t, t->axis.high);
	if (width_of_tick(t, t->axis.low) > s.number)
		s.number = width_of_tick(t, t->axis.low);
	room = t->columns - s.number - 1;
	while (s.wide < WIDEST_PERIOD && (s.wide + 1) * c->columns <= room)
		s.wide++;
	term_print(t, c->axis);
	for (size_t p = 0; p < c->panels; p++) {
		term_end_line(t);
		term_print(t, c->panel[p].label);
		for (s.from = 0; s.from < c->columns; s.from += room) {
			s.to = s.from + room < c->columns ? s.from + room :
			    c->columns;
			line_panel(t, &c->panel[p], &rows, &s);
			print_ends(t, &s);
		}
	}
	term_print(t, c->across);
}
