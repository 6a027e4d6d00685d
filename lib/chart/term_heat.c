#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "chart/period.h"
#include "chart/shades.h"
#include "chart/term.h"
#include "show/numerals.h"
#include "show/width.h"
#include "show/words.h"
#include "show/wrap.h"

#define NONE "\xc2\xb7"
#define DASH "\xe2\x80\x93"

enum {
	CROSS = 6,	/* columns of a number and the blanks after it */
	NUMBER = 4,	/* of the number */
	HEADING = 11,	/* of a name over it, in one line of two */
	WIDEST_CELL = 16,
	LEAST_CELL = 8,
	WIDEST_COUNT = 14
};

/* Classes 0 to 6 by five signs, and on either side of 0 by four. */
static const char *const shade[] = {
	NONE, TERM_LIGHT, TERM_HALF, TERM_DARK, TERM_DARK, TERM_FULL, TERM_FULL
};
static const char *const sign[] = {
	TERM_FULL, TERM_DARK, TERM_LIGHT, " ", TERM_LIGHT, TERM_DARK, TERM_FULL
};

/* The columns of a heat map that go beside each other, and the rest of a row. */
struct stretch {
	size_t from;
	size_t to;
	size_t wide;	/* of a column */
	size_t label;
	size_t count;	/* of what a row is made of; 0: nobody said */
	size_t room;	/* for so many columns, at least one */
};

static const char *
glyph_of(const struct shades *s, int class)
{
	return s->both ? sign[class + 3] : shade[class];
}

static enum term_style
style_of(const struct shades *s, int class)
{
	const int strength = s->both ? 2 * abs(class) : class;

	return strength == 0 ? TERM_DIM : strength < 5 ? TERM_BAR : TERM_STRONG;
}

/* What classes from a to b are called together: 5-8 and 9-16 are 5-16. */
static void
name_classes(struct term *t, const struct shades *s, int a, int b,
    struct buf *out)
{
	struct buf first = { 0 }, last = { 0 };
	size_t from, to;

	if (!shades_name(t->chart, s, a, &first) ||
	    !shades_name(t->chart, s, b, &last))
		buf_clear(&last);
	from = str_find(buf_str(&first), STR(DASH));
	to = str_find(buf_str(&last), STR(DASH));
	if (a < b && from != SIZE_MAX && (to != SIZE_MAX ||
	    str_ends(buf_str(&last), STR("+")))) {
		buf_adds(out, str_sub(buf_str(&first), 0, from));
		buf_adds(out, to == SIZE_MAX ? STR("+") :
		    str_skip(buf_str(&last), to));
	} else {
		buf_adds(out, buf_str(&last));
	}
	buf_free(&first);
	buf_free(&last);
}

/* What each sign is, and what else there is to say of them. */
static void
print_legend(struct term *t, const struct shades *s, struct str more)
{
	struct buf b = { 0 };
	int low, high;

	shades_range(s, &low, &high);
	for (int class = low, end; class <= high; class = end + 1) {
		end = class;
		while (end < high && glyph_of(s, end + 1) ==
		    glyph_of(s, class))
			end++;
		if (b.n > 0)
			buf_addz(&b, "  ");
		buf_addf(&b, "%s ", glyph_of(s, class));
		name_classes(t, s, class, end, &b);
	}
	if (more.n > 0)
		buf_addz(&b, "; ");
	buf_adds(&b, more);
	term_print(t, buf_str(&b));
	term_end_line(t);
	buf_free(&b);
}

/* Mark of a panel in a column, which come in order; NULL when it has none. */
static const struct chart_mark *
mark_at(const struct chart_panel *p, size_t at, size_t *i)
{
	while (*i < p->n && p->mark[*i].at < at)
		++*i;
	return *i < p->n && p->mark[*i].at == at ? &p->mark[*i] : NULL;
}

/* The sign of a value; blank where none is known. */
static void
put_shade(struct term *t, const struct shades *s, double v)
{
	const int class = shades_class(s, v);

	term_set(t, style_of(s, class));
	buf_addz(t->out, isnan(v) ? " " : glyph_of(s, class));
	term_set(t, TERM_NORMAL);
}

/* Columns of what rows are made of. */
static size_t
widest_count(const struct chart *c)
{
	struct buf b = { 0 };
	size_t n = 0;

	for (size_t p = 0; p < c->panels; p++) {
		buf_clear(&b);
		numerals_digits(&b, c->panel[p].count);
		n = width_of(buf_str(&b)) > n ? width_of(buf_str(&b)) : n;
	}
	buf_free(&b);
	return term_at_most(n, WIDEST_COUNT);
}

static void
put_count(struct term *t, const struct chart_panel *p, const struct stretch *s)
{
	struct buf b = { 0 };

	if (s->count == 0 || s->to < t->chart->columns)
		return;
	numerals_digits(&b, p->count);
	buf_addc(t->out, ' ');
	term_text(t, buf_str(&b), s->count, true, TERM_DIM);
	buf_free(&b);
}

/* Goes on to the columns that come next; false when there are none. */
static bool
next_stretch(struct term *t, struct stretch *s)
{
	const size_t columns = t->chart->columns;

	if (s->to == columns)
		return false;
	if (s->to > 0)
		term_end_line(t);
	s->from = s->to;
	s->to = term_at_most(s->from + (s->room > 0 ? s->room : 1), columns);
	return true;
}

/* The name of a row: beside its cells, or in a line over them. */
static void
put_name(struct term *t, size_t p, const struct stretch *s)
{
	if (t->over) {
		term_text(t, term_name(t, p, 0), t->columns, false,
		    TERM_NORMAL);
		term_end_line(t);
	} else {
		term_text(t, term_name(t, p, 0), t->label, true, TERM_NORMAL);
		term_spaces(t->out, s->label - t->label);
	}
}

/* Time: a sign a period. */

/* A period in few columns: a month's initial, the number of a week or day. */
static struct str
short_period(struct str period)
{
	if (period.n != PERIOD_MONTH)
		return period.n == PERIOD_YEAR ? period :
		    str_skip(period, period.n - 2);
	return str_sub(str_of(words_under("mon.", str_skip(period, 5))), 0, 1);
}

/* What a period lies in, over the first of those that do; n 0: nothing. */
static struct str
longer_period(struct str period)
{
	return str_sub(period, 0, period.n == PERIOD_DAY ? PERIOD_MONTH :
	    period.n == PERIOD_YEAR ? 0 : PERIOD_YEAR);
}

static void
time_head(struct term *t, const struct stretch *s)
{
	const struct chart *c = t->chart;
	struct buf over = { 0 }, line = { 0 };
	struct str before = { 0 };
	bool open = false;

	for (size_t at = s->from; at < s->to; at++) {
		const struct str one = short_period(c->column[at]);
		const struct str outer = longer_period(c->column[at]);
		const bool part = c->part != NULL && c->part[at];
		const size_t x = (at - s->from) * s->wide + 1;

		if (outer.n > 0 && !str_eq(outer, before) &&
		    (over.n == 0 || over.n < x)) {
			term_spaces(&over, x - over.n);
			buf_adds(&over, outer);
		}
		before = outer;
		buf_addc(&line, open == part ? ' ' : part ? '(' : ')');
		width_pad(&line, one, s->wide - 1, true);
		open = part;
	}
	buf_addc(&line, open ? ')' : ' ');
	if (over.n > 0) {
		term_spaces(t->out, s->label);
		buf_adds(t->out, buf_str(&over));
		term_end_line(t);
	}
	term_spaces(t->out, s->label);
	buf_adds(t->out, buf_str(&line));
	if (s->count > 0 && s->to == c->columns)
		term_text(t, STR("n"), s->count, true, TERM_DIM);
	term_end_line(t);
	buf_free(&over);
	buf_free(&line);
}

static void
time_row(struct term *t, size_t p, const struct stretch *s,
    const struct shades *scale)
{
	const struct chart_panel *panel = &t->chart->panel[p];
	size_t i = 0;

	put_name(t, p, s);
	for (size_t at = s->from; at < s->to; at++) {
		const struct chart_mark *m = mark_at(panel, at, &i);

		term_spaces(t->out, s->wide - 1);
		put_shade(t, scale, m == NULL ? NAN : m->value);
	}
	put_count(t, panel, s);
	term_end_line(t);
}

static void
time_heat(struct term *t, const struct shades *scale)
{
	const struct chart *c = t->chart;
	struct stretch s = { .label = t->over ? 0 : t->label + 1,
		.count = widest_count(c) };
	const size_t period = c->columns > 0 ? c->column[0].n : 0;
	struct buf more = { 0 };

	s.wide = period == PERIOD_YEAR ? 5 : period == PERIOD_MONTH ? 2 : 3;
	s.room = (t->columns - s.label - s.count - 2) / s.wide;
	if (c->part != NULL)
		buf_addf(&more, "%s: ()", words_of(period == PERIOD_MONTH ?
		    "part" : "part.period"));
	print_legend(t, scale, buf_str(&more));
	while (next_stretch(t, &s)) {
		time_head(t, &s);
		for (size_t p = 0; p < c->panels; p++)
			time_row(t, p, &s, scale);
	}
	buf_free(&more);
}

/* Shares: whole per cent as numbers. */

/* A name in a line of names, around column x of it. */
static void
put_heading(struct buf *line, struct str name, size_t x, size_t end)
{
	const size_t had = width_of(buf_str(line));
	bool cut = width_of(name) > HEADING;
	struct str shown = cut ? width_cut(name, HEADING - 1) : name;
	size_t wide, at;

	/* At a blank nothing shows that it is cut. */
	for (size_t i = shown.n; cut && i > 0; i--)
		if (shown.p[i - 1] == ' ') {
			shown = str_sub(shown, 0, i - 1);
			cut = false;
		}
	wide = width_of(shown) + cut;
	at = x > wide / 2 ? x - wide / 2 : 0;
	if (at + wide > end)
		at = end > wide ? end - wide : 0;
	if (had > 0 && at <= had)
		at = had + 1;
	if (at >= end)
		return;
	term_spaces(line, at - had);
	if (cut && at + wide <= end) {
		buf_adds(line, shown);
		buf_addz(line, TERM_ELLIPSIS);
	} else {
		buf_adds(line, width_cut(shown, end - at));
	}
}

/* Names over the columns in two lines, every second one in the lower. */
static void
cross_head(struct term *t, const struct stretch *s)
{
	const bool counts = s->count > 0 && s->to == t->chart->columns;
	struct buf line[2] = { { 0 }, { 0 } };

	for (size_t at = s->from; at < s->to; at++) {
		const size_t i = at - s->from;

		put_heading(&line[i % 2], t->column[at], s->label + CROSS * i +
		    NUMBER - 1, t->columns - (i % 2 == 0 && counts ?
		    s->count + 1 : 0));
	}
	for (size_t k = 2; k-- > 0;) {
		buf_adds(t->out, buf_str(&line[k]));
		if (k == 0 && counts) {
			const size_t had = width_of(buf_str(&line[0]));
			const size_t right = s->label + CROSS * (s->to -
			    s->from) - 1 + s->count;

			term_spaces(t->out, right > had + 1 ? right - had - 1 :
			    1);
			term_text(t, STR("n"), 1, true, TERM_DIM);
		}
		if (k == 0 || line[k].n > 0)
			term_end_line(t);
		buf_free(&line[k]);
	}
}

static void
cross_row(struct term *t, size_t p, const struct stretch *s,
    const struct shades *scale)
{
	const struct chart_panel *panel = &t->chart->panel[p];
	struct buf b = { 0 };
	size_t i = 0;

	put_name(t, p, s);
	for (size_t at = s->from; at < s->to; at++) {
		const struct chart_mark *m = mark_at(panel, at, &i);
		enum term_style style = TERM_DIM;

		buf_clear(&b);
		if (m != NULL && m->value == 0)
			buf_addz(&b, NONE);
		else if (m != NULL && isfinite(m->value)) {
			numerals_percent(&b, m->value);
			style = style_of(scale, shades_class(scale, m->value));
		}
		term_text(t, buf_str(&b), NUMBER, true, style);
		if (at + 1 < s->to)
			term_spaces(t->out, CROSS - NUMBER);
	}
	put_count(t, panel, s);
	term_end_line(t);
	buf_free(&b);
}

static void
cross_heat(struct term *t, const struct shades *scale)
{
	const struct chart *c = t->chart;
	struct stretch s = { .label = t->over ? 0 : t->label,
		.count = widest_count(c) };

	s.room = (t->columns + CROSS - NUMBER - s.label -
	    (s.count > 0 ? s.count + 1 : 0)) / CROSS;
	term_print(t, c->axis);
	term_end_line(t);
	while (next_stretch(t, &s)) {
		cross_head(t, &s);
		for (size_t p = 0; p < c->panels; p++)
			cross_row(t, p, &s, scale);
	}
}

/* Anything else: a sign and the number. */

static void
signed_head(struct term *t, const struct stretch *s)
{
	struct str *rest = mem_new(s->to - s->from, sizeof(*rest));
	bool more = true;

	for (size_t at = s->from; at < s->to; at++)
		rest[at - s->from] = t->column[at];
	while (more) {
		more = false;
		term_spaces(t->out, s->label + 1);
		for (size_t i = 0; i < s->to - s->from; i++) {
			wrap_piece(t->out, &rest[i], s->wide - 1, true);
			buf_addc(t->out, ' ');
			more = more || rest[i].n > 0;
		}
		term_end_line(t);
	}
	free(rest);
}

static void
signed_row(struct term *t, size_t p, const struct stretch *s,
    const struct shades *scale)
{
	const struct chart_panel *panel = &t->chart->panel[p];
	struct buf b = { 0 };
	size_t i = 0;

	put_name(t, p, s);
	if (!t->over)
		buf_addc(t->out, ' ');
	for (size_t at = s->from; at < s->to; at++) {
		const struct chart_mark *m = mark_at(panel, at, &i);

		buf_clear(&b);
		if (m == NULL) {
			term_spaces(t->out, s->wide);
			continue;
		}
		chart_value(t->chart, m, &b);
		put_shade(t, scale, m->value);
		term_text(t, buf_str(&b), s->wide - 2, true, TERM_NORMAL);
		buf_addc(t->out, ' ');
	}
	term_end_line(t);
	buf_free(&b);
}

static void
signed_heat(struct term *t, const struct shades *scale)
{
	const struct chart *c = t->chart;
	struct stretch s = { .label = t->over ? 0 : t->label,
		.wide = LEAST_CELL };

	for (size_t i = 0; i < c->columns; i++)
		if (s.wide < width_of(t->column[i]) + 1)
			s.wide = width_of(t->column[i]) + 1;
	s.wide = s.wide < WIDEST_CELL ? s.wide : WIDEST_CELL;
	s.room = (t->columns - s.label - 1) / s.wide;
	term_print(t, c->axis);
	print_legend(t, scale, STR(""));
	while (next_stretch(t, &s)) {
		signed_head(t, &s);
		for (size_t p = 0; p < c->panels; p++)
			signed_row(t, p, &s, scale);
	}
}

void
term_heat(struct term *t)
{
	const struct shades scale = shades_of(t->chart);

	if (t->chart->periods && !scale.both)
		time_heat(t, &scale);
	else if (t->chart->percent)
		cross_heat(t, &scale);
	else
		signed_heat(t, &scale);
}
