#include "chart/term.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "chart/shades.h"
#include "show/escape.h"
#include "show/width.h"
#include "show/wrap.h"

enum {
	LEAST_WIDTH = 30,
	ROOMY = 40,
	LEAST_NOTE = 11,	/* a verdict, or a number, in two lines */
	WIDEST_CELL = 16,
	EIGHTHS = 8
};

/* Filled from the left by eighths of a cell. */
static const char *const left_part[] = {
	"", "\xe2\x96\x8f", "\xe2\x96\x8e", "\xe2\x96\x8d", "\xe2\x96\x8c",
	"\xe2\x96\x8b", "\xe2\x96\x8a", "\xe2\x96\x89", "\xe2\x96\x88"
};

#define FULL "\xe2\x96\x88"
#define DARK "\xe2\x96\x93"
#define HALF "\xe2\x96\x92"
#define LIGHT "\xe2\x96\x91"
#define SHARE "\xe2\x97\x8f"	/* a filled dot */
#define DUE "\xe2\x97\x86"	/* a diamond */
#define BOTH "\xe2\x97\x88"	/* a diamond with a dot */
#define RIGHT_HALF "\xe2\x96\x90"
#define RIGHT_EIGHTH "\xe2\x96\x95"
#define ACROSS "\xe2\x94\x80"
#define DASHED "\xe2\x94\x84"

void
term_spaces(struct buf *b, size_t n)
{
	while (n-- > 0)
		buf_addc(b, ' ');
}

void
term_end_line(struct term *t)
{
	while (t->out->n > 0 && t->out->p[t->out->n - 1] == ' ')
		t->out->n--;
	buf_addc(t->out, '\n');
}

void
term_print(struct term *t, struct str s)
{
	struct buf clean = { 0 };
	struct str rest;

	escape_terminal(&clean, s);
	rest = buf_str(&clean);
	while (rest.n > 0) {
		struct wrap_line line = wrap_line(rest, t->columns);

		buf_adds(t->out, str_sub(rest, 0, line.n));
		rest = str_skip(rest, line.next);
		term_end_line(t);
	}
	buf_free(&clean);
}

static size_t
at_most(size_t n, size_t max)
{
	return n < max ? n : max;
}

void
term_open(struct term *t, const struct chart *c, size_t columns,
    struct buf *out)
{
	*t = (struct term){ .chart = c, .out = out };
	t->columns = columns < LEAST_WIDTH ? LEAST_WIDTH : columns;
	t->axis = chart_axis(c);
	t->column = arena_new(&t->text, c->columns * sizeof(*t->column));
	for (size_t i = 0; i < c->columns; i++) {
		struct buf clean = { 0 };

		escape_terminal(&clean, c->column[i]);
		t->column[i] = arena_str(&t->text, buf_str(&clean));
		buf_free(&clean);
	}
	for (size_t p = 0; p < c->panels; p++) {
		const struct chart_panel *panel = &c->panel[p];

		if (c->columns > 0 && width_of(panel->label) > t->label)
			t->label = width_of(panel->label);
		for (size_t i = 0; i < panel->n && c->columns == 0; i++) {
			const struct chart_mark *m = &panel->mark[i];

			if (width_of(m->label) > t->label)
				t->label = width_of(m->label);
			if (width_of(m->note) > t->note)
				t->note = width_of(m->note);
		}
	}
	t->label = at_most(t->label, t->columns < ROOMY ? t->columns / 3 :
	    t->columns * 2 / 5);
	t->note = at_most(t->note, t->columns < ROOMY ? LEAST_NOTE :
	    t->columns * 3 / 10);
	t->plot = t->columns - t->label - t->note - 2 - (t->note > 0);
	term_print(t, c->title);
	term_print(t, c->about);
}

void
term_close(struct term *t)
{
	arena_free(&t->text);
}

/* The cell in which v stands; the last one for all beyond. */
static size_t
cell_of(const struct term *t, double v)
{
	double at = floor(chart_part(&t->axis, v) * (double)t->plot);

	return at >= (double)t->plot ? t->plot - 1 : (size_t)at;
}

/* Full up to the interval, dark up to the value, light to the interval's end. */
static const char *
cell_of_share(const struct chart_mark *m, double middle)
{
	return middle <= m->low ? FULL : middle <= m->value ? DARK :
	    middle <= m->high ? LIGHT : NULL;
}

/*
 * A cell of a bar without an interval: i cells after 0 (before it, below 0),
 * of a bar of so many cells.
 */
static const char *
cell_of_bar(double cells, double i)
{
	double part = cells - i;

	if (!(cells < 0))
		return i < 0 ? NULL : part >= 1 ? FULL : part > 0 ?
		    left_part[(int)ceil(part * EIGHTHS)] : NULL;
	part = -cells + i + 1;
	return i >= 0 || part <= 0 ? NULL : part >= 0.75 ? FULL :
	    part >= 0.25 ? RIGHT_HALF : RIGHT_EIGHTH;
}

static void
bar(struct term *t, const struct chart_mark *m)
{
	const double per_cell = (t->axis.high - t->axis.low) / (double)t->plot;
	const double zero = round(-t->axis.low / per_cell);

	for (size_t i = 0; i < t->plot; i++) {
		double at = (double)i - zero;
		const char *cell = isnan(m->low) || at < 0 ?
		    cell_of_bar(m->value / per_cell, at) :
		    cell_of_share(m, (at + 0.5) * per_cell);

		if (cell == NULL || (at >= 0 && m->value < 0))
			cell = " ";
		else if (m->tone == CHART_UNDECIDED)
			cell = LIGHT;
		buf_addz(t->out, cell);
	}
}

static void
dumbbell(struct term *t, const struct chart_mark *m)
{
	const char **cell = mem_new(t->plot, sizeof(*cell));
	size_t value = cell_of(t, m->value), due = cell_of(t, m->due);

	if (!isnan(m->value) && !isnan(m->due))
		for (size_t i = value < due ? value : due;
		    i <= (value < due ? due : value); i++)
			cell[i] = DASHED;
	if (!isnan(m->low) && !isnan(m->high))
		for (size_t i = cell_of(t, m->low);
		    i <= cell_of(t, m->high); i++)
			cell[i] = ACROSS;
	if (!isnan(m->due))
		cell[due] = DUE;
	if (!isnan(m->value))
		cell[value] = !isnan(m->due) && value == due ? BOTH : SHARE;
	for (size_t i = 0; i < t->plot; i++)
		buf_addz(t->out, cell[i] == NULL ? " " : cell[i]);
	free(cell);
}

static void
mark(struct term *t, const struct chart_mark *m)
{
	struct buf label = { 0 }, note = { 0 };
	struct str rest, notes;
	bool first = true;

	escape_terminal(&label, m->label);
	escape_terminal(&note, m->note);
	rest = buf_str(&label);
	notes = buf_str(&note);
	while (first || rest.n > 0 || notes.n > 0) {
		wrap_piece(t->out, &rest, t->label, true);
		buf_addc(t->out, ' ');
		if (!first)
			term_spaces(t->out, t->plot);
		else if (t->chart->type == CHART_BARS)
			bar(t, m);
		else
			dumbbell(t, m);
		buf_addc(t->out, ' ');
		wrap_piece(t->out, &notes, t->note, false);
		term_end_line(t);
		first = false;
	}
	buf_free(&label);
	buf_free(&note);
}

/* The number of a tick, and the cell it begins in; the last one ends there. */
static size_t
tick(const struct term *t, size_t i, struct buf *b)
{
	double v = chart_tick_at(&t->axis, i);
	size_t at = i == 0 ? 0 : cell_of(t, v), n;

	buf_clear(b);
	chart_tick(t->chart, v, t->axis.step, b);
	n = width_of(buf_str(b));
	return at + n <= t->plot ? at : n < t->plot ? t->plot - n : 0;
}

/* Numbers under the plot where their ticks are: all, or every second, ... */
static void
ticks(struct term *t)
{
	size_t last = t->axis.ticks;
	struct buf line = { 0 }, b = { 0 };
	bool fit = false;

	for (size_t apart = 1; !fit; apart++) {
		fit = true;
		buf_clear(&line);
		for (size_t i = 0; i <= last; i += apart) {
			size_t at = tick(t, i, &b), end = width_of(buf_str(&line));

			fit = fit && (i == 0 || at > end);
			term_spaces(&line, at > end ? at - end : 0);
			buf_adds(&line, buf_str(&b));
		}
	}
	term_spaces(t->out, t->label + 1);
	buf_adds(t->out, buf_str(&line));
	term_end_line(t);
	buf_free(&line);
	buf_free(&b);
}

void
term_bars(struct term *t)
{
	const struct chart *c = t->chart;

	if (c->type == CHART_DUMBBELL)
		term_print(t, STR(SHARE " share  " DUE " due  " BOTH " both  "
		    ACROSS ACROSS " interval of the share"));
	else if (chart_has_intervals(c))
		term_print(t,
		    STR(FULL DARK " share  " DARK LIGHT " 95 % interval"));
	for (size_t p = 0; p < c->panels; p++) {
		if (p > 0 || c->panel[p].label.n > 0)
			term_end_line(t);
		term_print(t, c->panel[p].label);
		for (size_t i = 0; i < c->panel[p].n; i++)
			mark(t, &c->panel[p].mark[i]);
		ticks(t);
	}
	term_print(t, c->axis);
}

/* A cell: its shade or sign, and its number. */
static void
heat_cell(struct term *t, const struct chart_mark *m, size_t wide,
    const struct shades *scale)
{
	static const char *const shade[] = {
		" ", LIGHT, LIGHT, HALF, HALF, DARK, FULL
	};
	static const char *const sign[] = {
		FULL, DARK, LIGHT, " ", LIGHT, DARK, FULL
	};
	struct buf b = { 0 };
	struct str s;
	int step = shades_class(scale, m->value);

	chart_value(t->chart, m, &b);
	s = buf_str(&b);
	if (t->chart->percent && str_ends(s, STR("%")))
		s.n--;
	buf_addz(t->out, scale->both ? sign[step + 3] : shade[step]);
	width_pad(t->out, s, wide - 2, true);
	buf_addc(t->out, ' ');
	buf_free(&b);
}

static void
heat_row(struct term *t, const struct chart_panel *p, size_t from, size_t to,
    size_t wide, const struct shades *scale)
{
	struct buf label = { 0 };
	struct str rest;
	size_t i = 0;

	escape_terminal(&label, p->label);
	rest = buf_str(&label);
	wrap_piece(t->out, &rest, t->label, true);
	buf_addc(t->out, ' ');
	for (size_t at = from; at < to; at++) {
		while (i < p->n && p->mark[i].at < at)
			i++;
		if (i < p->n && p->mark[i].at == at)
			heat_cell(t, &p->mark[i], wide, scale);
		else
			term_spaces(t->out, wide);
	}
	term_end_line(t);
	while (rest.n > 0) {
		wrap_piece(t->out, &rest, t->label, true);
		term_end_line(t);
	}
	buf_free(&label);
}

/* Names over the columns; long ones go on below. */
static void
heat_head(struct term *t, size_t from, size_t to, size_t wide)
{
	struct str *rest = mem_new(to - from, sizeof(*rest));
	bool more = true;

	for (size_t at = from; at < to; at++)
		rest[at - from] = t->column[at];
	while (more) {
		more = false;
		term_spaces(t->out, t->label + 1);
		for (size_t i = 0; i < to - from; i++) {
			wrap_piece(t->out, &rest[i], wide - 1, true);
			buf_addc(t->out, ' ');
			more = more || rest[i].n > 0;
		}
		term_end_line(t);
	}
	free(rest);
}

void
term_heat(struct term *t)
{
	const struct chart *c = t->chart;
	size_t wide = 8, room;
	struct shades scale = shades_of(c);

	for (size_t i = 0; i < c->columns; i++)
		if (wide < width_of(t->column[i]) + 1)
			wide = width_of(t->column[i]) + 1;
	wide = wide < WIDEST_CELL ? wide : WIDEST_CELL;
	room = (t->columns - t->label - 1) / wide;

	term_print(t, c->axis);
	term_print(t, c->signs ? STR(LIGHT " from 1  " DARK " from 2  " FULL
	    " from 4 standard errors on") : scale.both ? STR(LIGHT " " DARK " "
	    FULL " up to the largest, on either side of 0") : STR(LIGHT " "
	    HALF " " DARK " " FULL " up to the largest"));
	if (room == 0)
		room = 1;
	for (size_t from = 0; from < c->columns; from += room) {
		size_t to = from + room < c->columns ? from + room : c->columns;

		term_end_line(t);
		heat_head(t, from, to, wide);
		for (size_t p = 0; p < c->panels; p++)
			heat_row(t, &c->panel[p], from, to, wide, &scale);
	}
}
