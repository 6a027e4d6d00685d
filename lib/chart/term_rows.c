#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"
#include "base/number.h"
#include "chart/term.h"
#include "show/numerals.h"
#include "show/width.h"
#include "show/words.h"

enum { LEAST_PLOT = 10, EIGHTHS = 8 };

/* Filled from the left by eighths of a cell. */
static const char *const left_part[] = {
	"", "\xe2\x96\x8f", "\xe2\x96\x8e", "\xe2\x96\x8d", "\xe2\x96\x8c",
	"\xe2\x96\x8b", "\xe2\x96\x8a", "\xe2\x96\x89", "\xe2\x96\x88"
};

#define RIGHT_HALF "\xe2\x96\x90"
#define RIGHT_EIGHTH "\xe2\x96\x95"
#define BOTH "\xe2\x97\x88"	/* a diamond with a dot */
#define DASHED "\xe2\x94\x84"

/* What a row has beside its plot, each 0 columns wide where there is none. */
struct rows {
	struct term *t;
	size_t verdict;	/* before the plot */
	size_t plot;
	size_t value;
	size_t interval;
	size_t count;
	size_t level;
	size_t gap;
	struct term_cell *cell;
};

static const char *const level_key[] = {
	[CHART_NO_LEVEL] = NULL, [CHART_MINIMAL] = "level.minimal",
	[CHART_MEDIUM] = "level.medium", [CHART_MAXIMAL] = "level.maximal",
	[CHART_OPEN] = "level.undecided"
};

/* A verdict has a shape and a word. */
static const struct {
	const char *glyph, *key;
	enum term_style style;
} tone[] = {
	[CHART_PLAIN] = { "", NULL, TERM_NORMAL },
	[CHART_UNDER] = { "\xe2\x96\xbc ", "verdict.under", TERM_UNDER },
	[CHART_OVER] = { "\xe2\x96\xb2 ", "verdict.over", TERM_OVER },
	[CHART_AS_DUE] = { "\xe2\x96\xa0 ", "verdict.as-prioritised",
		TERM_AS_DUE },
	[CHART_UNDECIDED] = { "\xe2\x97\x8b ", "verdict.undecided", TERM_DIM }
};

/* The texts of a row; all are cleared and written anew for each. */
struct texts {
	struct buf verdict, value, interval, count, gap;
	struct str level;
};

static void
free_texts(struct texts *s)
{
	buf_free(&s->verdict);
	buf_free(&s->value);
	buf_free(&s->interval);
	buf_free(&s->count);
	buf_free(&s->gap);
}

/* The interval without the sign for per cent, which the value has. */
static void
write_interval(const struct chart *c, double low, double high, struct buf *b)
{
	chart_interval(c, low, high, b);
	if (c->percent && b->n > 0 && b->p[b->n - 1] == '%')
		b->n--;
}

static void
write_gap(const struct chart *c, const struct chart_mark *m, struct buf *b)
{
	if (c->type == CHART_DUMBBELL && isfinite(m->value - m->due))
		numerals_points(b, m->value - m->due);
	if (c->type == CHART_GROUPED && isfinite(m->gap_low) &&
	    isfinite(m->gap_high))
		numerals_points_to(b, m->gap_low, m->gap_high);
}

static void
write_texts(const struct chart *c, const struct chart_mark *m,
    struct texts *s)
{
	buf_clear(&s->verdict);
	buf_clear(&s->value);
	buf_clear(&s->interval);
	buf_clear(&s->count);
	buf_clear(&s->gap);
	if (c->type == CHART_DUMBBELL && tone[m->tone].key != NULL)
		buf_addf(&s->verdict, "%s%s", tone[m->tone].glyph,
		    words_of(tone[m->tone].key));
	if (c->type == CHART_RATE && isfinite(m->value))
		numerals_decimal(&s->value, m->value, 1);
	else
		chart_value(c, m, &s->value);
	if (m->few)
		buf_addz(&s->interval, words_of("few"));
	else if (number_both(m->low, m->high) &&
	    c->type != CHART_DUMBBELL)
		write_interval(c, m->low, m->high, &s->interval);
	if (c->type != CHART_DUMBBELL)
		numerals_digits(&s->count, m->count);
	write_gap(c, m, &s->gap);
	s->level = level_key[m->level] == NULL ? STR("") :
	    str_of(words_of(level_key[m->level]));
}

static void
widen(size_t *columns, struct str s)
{
	if (width_of(s) > *columns)
		*columns = width_of(s);
}

/* A column that some row has is as wide as its head, too. */
static void
widen_for_head(size_t *columns, struct str head)
{
	if (*columns > 0)
		widen(columns, head);
}

static struct str
value_head(const struct chart *c)
{
	return c->type == CHART_RATE ? str_of(words_of("mean")) : c->head;
}

static const char *
gap_head(const struct chart *c)
{
	return words_of(c->type == CHART_GROUPED ? "gap.pp" : "gap");
}

/* Columns beside the plot, with the blank before each. */
static size_t
beside(const struct rows *r)
{
	const size_t all[] = { r->value, r->interval, r->count, r->level,
		r->gap };
	size_t n = r->verdict > 0 ? r->verdict + 1 : 0;

	for (size_t i = 0; i < ARRAY_N(all); i++)
		n += all[i] > 0 ? all[i] + 1 : 0;
	return n;
}

/* Divides the width; what has no room goes, the plot last. */
static void
divide(struct rows *r)
{
	const struct chart *c = r->t->chart;
	struct texts s = { 0 };
	size_t *const less[] = { &r->gap, &r->count, &r->interval, &r->level,
		&r->verdict };

	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++) {
			write_texts(c, &c->panel[p].mark[i], &s);
			widen(&r->verdict, buf_str(&s.verdict));
			widen(&r->value, buf_str(&s.value));
			widen(&r->interval, buf_str(&s.interval));
			widen(&r->count, buf_str(&s.count));
			widen(&r->gap, buf_str(&s.gap));
			widen(&r->level, s.level);
		}
	free_texts(&s);
	widen_for_head(&r->value, value_head(c));
	widen_for_head(&r->interval, str_of(words_of("interval")));
	widen_for_head(&r->count, STR("n"));
	widen_for_head(&r->level, str_of(words_of("level")));
	widen_for_head(&r->gap, str_of(gap_head(c)));
	if (!r->t->intervals)
		r->interval = 0;
	r->value = term_at_most(r->value, r->t->columns / 3);
	if (r->t->over) {
		r->plot = r->t->columns;
		return;
	}
	for (size_t i = 0; i < ARRAY_N(less) && r->t->label + 1 + beside(r) +
	    LEAST_PLOT > r->t->columns; i++)
		*less[i] = 0;
	r->plot = r->t->columns - r->t->label - 1 - beside(r);
}

/* A cell without an interval, i cells after 0 (before it, below 0). */
static const char *
cell_of_bar(double cells, double i)
{
	double part = cells - i;

	if (!(cells < 0))
		return i < 0 ? NULL : part >= 1 ? TERM_FULL : part > 0 ?
		    left_part[(int)ceil(part * EIGHTHS)] : NULL;
	part = -cells + i + 1;
	return i >= 0 || part <= 0 ? NULL : part >= 0.75 ? TERM_FULL :
	    part >= 0.25 ? RIGHT_HALF : RIGHT_EIGHTH;
}

/* Full up to the interval, dark up to the value, light to the interval's end. */
static const char *
cell_of_share(const struct chart_mark *m, double middle)
{
	return middle <= m->low ? TERM_FULL : middle <= m->value ? TERM_DARK :
	    middle <= m->high ? TERM_LIGHT : NULL;
}

/* Marks a line of the chart where nothing else stands. */
static void
draw_line(struct rows *r, double v)
{
	struct term_cell *cell = &r->cell[term_cell_of(r->t, v, r->plot)];

	if (cell->glyph == NULL)
		*cell = (struct term_cell){ TERM_EVEN, TERM_DIM };
}

/* A bar of this value; with the interval of the mark when it has one. */
static void
draw_bar(struct rows *r, const struct chart_mark *m, double value,
    const char *whole)
{
	const double per_cell = (r->t->axis.high - r->t->axis.low) / (double)r->plot;
	const double zero = round(-r->t->axis.low / per_cell);
	const enum term_style style = m->level == CHART_MAXIMAL ? TERM_STRONG :
	    m->tone == CHART_UNDECIDED ? TERM_DIM : TERM_BAR;
	bool any = false;

	for (size_t i = 0; i < r->plot; i++) {
		const double at = (double)i - zero;
		const char *cell = whole != NULL || isnan(m->low) || at < 0 ?
		    cell_of_bar(value / per_cell, at) :
		    cell_of_share(m, (at + 0.5) * per_cell);

		if (cell != NULL && at >= 0 && value < 0)
			cell = NULL;
		if (cell != NULL && whole != NULL)
			cell = whole;
		if (cell != NULL && m->tone == CHART_UNDECIDED)
			cell = TERM_LIGHT;
		r->cell[i] = (struct term_cell){ cell, style };
		any |= cell != NULL;
	}
	/* What is there is seen. */
	if (!any && value > 0 && zero < (double)r->plot)
		r->cell[(size_t)zero] = (struct term_cell){ left_part[1],
			style };
	if (r->t->chart->even > 0)
		draw_line(r, r->t->chart->even);
}

static void
draw_stretch(struct rows *r, double a, double b, const char *glyph,
    enum term_style style)
{
	if (!number_both(a, b))
		return;
	for (size_t i = term_cell_of(r->t, fmin(a, b), r->plot);
	    i <= term_cell_of(r->t, fmax(a, b), r->plot); i++)
		r->cell[i] = (struct term_cell){ glyph, style };
}

static void
draw_dot(struct rows *r, const struct chart_mark *m)
{
	const bool due = r->t->chart->type == CHART_DUMBBELL &&
	    !isnan(m->due);
	const enum term_style style = due ? tone[m->tone].style : TERM_BAR;
	size_t value = 0, at = 0;

	for (size_t i = 0; i < r->plot; i++)
		r->cell[i] = (struct term_cell){ NULL, TERM_NORMAL };
	if (due)
		draw_stretch(r, m->value, m->due, DASHED, style);
	draw_stretch(r, m->low, m->high, TERM_ACROSS, style);
	if (due) {
		at = term_cell_of(r->t, m->due, r->plot);
		r->cell[at] = (struct term_cell){ TERM_DUE, TERM_NORMAL };
	}
	if (!isnan(m->value)) {
		value = term_cell_of(r->t, m->value, r->plot);
		r->cell[value] = (struct term_cell){ due && at == value ?
			BOTH : m->part ? TERM_PART : TERM_SHARE, style };
	}
	if (r->t->chart->mean > 0)
		draw_line(r, r->t->chart->mean);
}

/*
 * After what is drawn, that there are too few days for an interval: where no
 * column says so, and there is room.
 */
static bool
put_few(struct rows *r)
{
	const struct str few = str_of(words_of("few"));
	size_t used = r->plot;

	while (used > 0 && r->cell[used - 1].glyph == NULL)
		used--;
	if (used + 1 + width_of(few) > r->plot)
		return false;
	term_cells(r->t, r->cell, used);
	buf_addc(r->t->out, ' ');
	term_text(r->t, few, r->plot - used - 1, false, TERM_DIM);
	return true;
}

/* What is drawn of a mark, or in words why nothing is. */
static void
draw_plot(struct rows *r, const struct chart_mark *m)
{
	const enum chart_type type = r->t->chart->type;

	if (isnan(m->value) && m->why.n > 0) {
		term_text(r->t, m->why, r->plot, false, TERM_DIM);
		return;
	}
	if (type == CHART_DUMBBELL || type == CHART_RATE)
		draw_dot(r, m);
	else
		draw_bar(r, m, m->value, type == CHART_GROUPED ? TERM_FULL : NULL);
	if (!m->few || r->interval > 0 || !put_few(r))
		term_cells(r->t, r->cell, r->plot);
}

static void
put_column(struct rows *r, size_t columns, struct str s, bool right,
    enum term_style style)
{
	if (columns == 0)
		return;
	buf_addc(r->t->out, ' ');
	term_text(r->t, s, columns, right, style);
}

/* The head over the columns beside the plot. */
static void
print_head(struct rows *r)
{
	const struct chart *c = r->t->chart;

	if (r->t->over || (c->head.n == 0 && r->interval + r->count +
	    r->level + r->gap + r->verdict == 0))
		return;
	term_spaces(r->t->out, r->t->label);
	put_column(r, r->verdict, str_of(words_of("verdict")), false,
	    TERM_DIM);
	put_column(r, r->plot, STR(""), false, TERM_DIM);
	put_column(r, r->value, value_head(c), true, TERM_DIM);
	put_column(r, r->interval, str_of(words_of("interval")), true, TERM_DIM);
	put_column(r, r->count, STR("n"), true, TERM_DIM);
	put_column(r, r->level, str_of(words_of("level")), false, TERM_DIM);
	put_column(r, r->gap, str_of(gap_head(c)), true, TERM_DIM);
	term_end_line(r->t);
}

/* The bar of the other group, under that of the first. */
static void
second_bar(struct rows *r, const struct chart_mark *m)
{
	struct buf b = { 0 };

	if (!r->t->over)
		term_spaces(r->t->out, r->t->label + 1);
	draw_bar(r, m, m->other, TERM_HALF);
	term_cells(r->t, r->cell, r->plot);
	chart_number(r->t->chart, m->other, &b);
	if (!r->t->over)
		put_column(r, r->value, buf_str(&b), true, TERM_NORMAL);
	buf_clear(&b);
	if (number_both(m->other_low, m->other_high))
		write_interval(r->t->chart, m->other_low, m->other_high, &b);
	if (!r->t->over)
		put_column(r, r->interval, buf_str(&b), true, TERM_NORMAL);
	term_end_line(r->t);
	buf_free(&b);
}

/* Name, words and value in one line, the bar in the next. */
static void
row_over(struct rows *r, const struct chart_mark *m, struct str name,
    const struct texts *s)
{
	struct term *t = r->t;
	const struct str words = s->verdict.n > 0 ? buf_str(&s->verdict) :
	    s->level;
	size_t room = t->columns - r->value - 1;

	if (words.n > 0 && width_of(words) + 2 < room)
		room -= width_of(words) + 1;
	term_text(t, name, room, false, TERM_NORMAL);
	if (room < t->columns - r->value - 1)
		put_column(r, width_of(words), words, true,
		    tone[m->tone].style);
	put_column(r, r->value, buf_str(&s->value), true, TERM_NORMAL);
	term_end_line(t);
	draw_plot(r, m);
	term_end_line(t);
}

static void
row_beside(struct rows *r, const struct chart_mark *m, struct str name,
    const struct texts *s)
{
	struct term *t = r->t;

	term_text(t, name, t->label, true, TERM_NORMAL);
	put_column(r, r->verdict, buf_str(&s->verdict), false,
	    tone[m->tone].style);
	buf_addc(t->out, ' ');
	draw_plot(r, m);
	put_column(r, r->value, buf_str(&s->value), true, TERM_NORMAL);
	put_column(r, r->interval, buf_str(&s->interval), true, m->few ?
	    TERM_DIM : TERM_NORMAL);
	put_column(r, r->count, buf_str(&s->count), true, TERM_DIM);
	put_column(r, r->level, s->level, false, m->level == CHART_MAXIMAL ?
	    TERM_STRONG : TERM_NORMAL);
	put_column(r, r->gap, buf_str(&s->gap), true, TERM_NORMAL);
	term_end_line(t);
}

static void
print_panel(struct rows *r, size_t p)
{
	struct term *t = r->t;
	const struct chart_panel *panel = &t->chart->panel[p];
	struct texts s = { 0 };

	if (panel->label.n > 0) {
		term_end_line(t);
		term_print(t, panel->label);
	}
	if (p == 0 || panel->label.n > 0)
		print_head(r);
	for (size_t i = 0; i < panel->n; i++) {
		write_texts(t->chart, &panel->mark[i], &s);
		if (t->over)
			row_over(r, &panel->mark[i], term_name(t, p, i), &s);
		else
			row_beside(r, &panel->mark[i], term_name(t, p, i), &s);
		if (t->chart->type == CHART_GROUPED)
			second_bar(r, &panel->mark[i]);
	}
	term_ticks(t, t->over ? 0 : t->label + 1 + (r->verdict > 0 ?
	    r->verdict + 1 : 0), r->plot);
	term_end_line(t);
	free_texts(&s);
}

void
term_rows(struct term *t)
{
	const struct chart *c = t->chart;
	struct rows r = { .t = t };

	divide(&r);
	r.cell = mem_new(r.plot, sizeof(*r.cell));
	term_legend(t);
	if (c->panels == 0 || c->panel[0].label.n == 0)
		term_end_line(t);
	for (size_t p = 0; p < c->panels; p++)
		print_panel(&r, p);
	if (c->head.n == 0 && c->type != CHART_RATE)
		term_print(t, c->axis);
	free(r.cell);
}
