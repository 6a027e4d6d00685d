#include "chart/term.h"

#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/hash.h"
#include "chart/period.h"
#include "show/escape.h"
#include "show/width.h"
#include "show/wrap.h"

enum {
	LEAST_WIDTH = 30,
	MIDDLE = 60,	/* names stand beside bars */
	WIDE = 80,	/* intervals stand in numbers */
	NAME = 22	/* columns of names beside bars */
};

/* Of colours that every terminal has, so that they suit its ground. */
static const char *const sgr[] = {
	[TERM_NORMAL] = "\033[0m", [TERM_BAR] = "\033[34m",
	[TERM_STRONG] = "\033[1;34m", [TERM_DIM] = "\033[90m",
	[TERM_UNDER] = "\033[33m", [TERM_OVER] = "\033[35m",
	[TERM_AS_DUE] = "\033[36m"
};

static bool
may_colour(void)
{
	const char *none = getenv("NO_COLOR"), *kind = getenv("TERM");

	return isatty(STDOUT_FILENO) && (none == NULL || none[0] == '\0') &&
	    (kind == NULL || strcmp(kind, "dumb") != 0);
}

void
term_spaces(struct buf *b, size_t n)
{
	while (n-- > 0)
		buf_addc(b, ' ');
}

size_t
term_at_most(size_t n, size_t max)
{
	return n < max ? n : max;
}

void
term_set(struct term *t, enum term_style style)
{
	if (!t->colour || style == t->style)
		return;
	if (t->style != TERM_NORMAL)
		buf_addz(t->out, sgr[TERM_NORMAL]);
	if (style != TERM_NORMAL)
		buf_addz(t->out, sgr[style]);
	t->style = style;
}

void
term_end_line(struct term *t)
{
	term_set(t, TERM_NORMAL);
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
		while (rest.n > 0 && rest.p[0] == ' ')
			rest = str_skip(rest, 1);
		term_end_line(t);
	}
	buf_free(&clean);
}

void
term_text(struct term *t, struct str s, size_t columns, bool right,
    enum term_style style)
{
	const bool cut = width_of(s) > columns;
	const struct str shown = cut ? width_cut(s, columns - 1) : s;
	const size_t pad = columns - width_of(shown) - cut;

	if (right)
		term_spaces(t->out, pad);
	term_set(t, style);
	buf_adds(t->out, shown);
	if (cut)
		buf_addz(t->out, TERM_ELLIPSIS);
	term_set(t, TERM_NORMAL);
	if (!right)
		term_spaces(t->out, pad);
}

void
term_cells(struct term *t, const struct term_cell *cell, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		term_set(t, cell[i].glyph == NULL ? TERM_NORMAL :
		    cell[i].style);
		buf_addz(t->out, cell[i].glyph == NULL ? " " : cell[i].glyph);
	}
	term_set(t, TERM_NORMAL);
}

/* The text before " (" or ","; all of it when that is nothing. */
static struct str
short_name(struct str s)
{
	size_t n = str_find(s, STR(" ("));
	const size_t comma = str_chr(s, ',');

	if (comma < n)
		n = comma;
	return n == 0 || n == SIZE_MAX ? s : str_sub(s, 0, n);
}

static struct str
kept(struct term *t, struct str s)
{
	struct buf clean = { 0 };
	struct str text;

	escape_terminal(&clean, s);
	text = arena_str(&t->text, buf_str(&clean));
	buf_free(&clean);
	return text;
}

/* What a mark is called: a period of a rate by its own name. */
static struct str
mark_name(struct term *t, const struct chart_mark *m)
{
	struct buf b = { 0 };
	struct str name;

	if (t->chart->type != CHART_RATE)
		return kept(t, m->label);
	period_name(t->chart->column[m->at], &b);
	name = kept(t, buf_str(&b));
	buf_free(&b);
	return name;
}

/* How many names the chart has: of the rows of a heat map, else of marks. */
static size_t
count_names(const struct chart *c)
{
	size_t n = 0;

	if (c->columns > 0 && c->type != CHART_RATE)
		return c->panels;
	for (size_t p = 0; p < c->panels; p++)
		n += c->panel[p].n;
	return n;
}

/* Names made short where they stay apart from each other. */
static void
name_all(struct term *t)
{
	const struct chart *c = t->chart;
	struct names whole = { 0 }, brief = { 0 };
	size_t n = 0;

	t->name = arena_new(&t->text, count_names(c) * sizeof(*t->name));
	for (size_t p = 0; p < c->panels; p++) {
		if (c->columns > 0 && c->type != CHART_RATE)
			t->name[n++] = kept(t, c->panel[p].label);
		else
			for (size_t i = 0; i < c->panel[p].n; i++)
				t->name[n++] = mark_name(t,
				    &c->panel[p].mark[i]);
	}
	for (size_t i = 0; i < n; i++) {
		names_add(&whole, t->name[i]);
		names_add(&brief, short_name(t->name[i]));
	}
	for (size_t i = 0; i < n && brief.n == whole.n; i++)
		t->name[i] = short_name(t->name[i]);
	names_free(&whole);
	names_free(&brief);
}

struct str
term_name(const struct term *t, size_t p, size_t i)
{
	if (t->chart->columns > 0 && t->chart->type != CHART_RATE)
		return t->name[p];
	for (size_t k = 0; k < p; k++)
		i += t->chart->panel[k].n;
	return t->name[i];
}

/* Where it is from: two ends of a line, parted by '|', or two lines. */
static void
print_source(struct term *t, struct str source)
{
	struct buf b = { 0 };
	struct str part;

	while (str_split(&source, '|', &part)) {
		part = str_trim(part);
		if (b.n > 0 && width_of(buf_str(&b)) + 3 + width_of(part) >
		    t->columns) {
			term_print(t, buf_str(&b));
			buf_clear(&b);
		} else if (b.n > 0) {
			buf_addz(&b, " \xc2\xb7 ");
		}
		buf_adds(&b, part);
	}
	term_print(t, buf_str(&b));
	buf_free(&b);
}

void
term_open(struct term *t, const struct chart *c, size_t columns,
    struct buf *out)
{
	*t = (struct term){ .chart = c, .out = out };
	t->columns = columns < LEAST_WIDTH ? LEAST_WIDTH : columns;
	t->over = t->columns < MIDDLE;
	t->intervals = t->columns >= WIDE;
	t->label = t->over ? t->columns : NAME;
	t->colour = may_colour();
	t->axis = chart_axis(c);
	t->column = arena_new(&t->text, c->columns * sizeof(*t->column));
	for (size_t i = 0; i < c->columns; i++)
		t->column[i] = kept(t, c->column[i]);
	name_all(t);
	term_print(t, c->title);
	term_print(t, c->about);
	print_source(t, c->source);
}

void
term_close(struct term *t)
{
	arena_free(&t->text);
}

size_t
term_cell_of(const struct term *t, double v, size_t n)
{
	const double at = floor(chart_part(&t->axis, v) * (double)n);

	return at >= (double)n ? n - 1 : (size_t)at;
}

/* The number of a tick, and the column it begins in; the last one ends there. */
static size_t
tick(struct term *t, size_t i, bool last, size_t n, struct buf *b)
{
	const struct chart_axis *axis = &t->axis;
	const double v = chart_tick_at(axis, i);
	const size_t at = i == 0 ? 0 : term_cell_of(t, v, n);
	size_t wide;

	buf_clear(b);
	chart_tick(t->chart, v, axis->step, b);
	if (t->chart->percent && !last)
		b->n--;
	wide = width_of(buf_str(b));
	return at + wide <= n ? at : wide < n ? n - wide : 0;
}

void
term_ticks(struct term *t, size_t before, size_t n)
{
	struct buf line = { 0 }, b = { 0 };
	bool fit = false;

	/* All of them, or every second, or third ... */
	for (size_t apart = 1; !fit; apart++) {
		fit = true;
		buf_clear(&line);
		for (size_t i = 0; i <= t->axis.ticks; i += apart) {
			const size_t at = tick(t, i, i + apart >
			    t->axis.ticks, n, &b);
			const size_t end = width_of(buf_str(&line));

			fit = fit && (i == 0 || at > end);
			term_spaces(&line, at > end ? at - end : 0);
			buf_adds(&line, buf_str(&b));
		}
	}
	term_spaces(t->out, before);
	term_text(t, buf_str(&line), n, false, TERM_DIM);
	buf_free(&line);
	buf_free(&b);
}
