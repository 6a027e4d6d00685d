#include "picture/tables.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "chart/chart.h"
#include "counts/counts.h"
#include "dimension/moment.h"
#include "picture/order.h"
#include "show/words.h"

enum { PERIODS_MAX = 100000 };

/* Names all periods from the first to the last. */
static void
name_periods(struct panels *ps)
{
	const struct counts *rows = ps->rows;
	struct chart *c = ps->chart;
	int64_t first = INT64_MAX, last = INT64_MIN, day;
	size_t cap = 0;
	struct str *name = NULL;

	for (size_t i = 0; i < rows->n; i++) {
		moment_first_day(ps->part, rows->row[i].value[ps->time], &day);
		first = day < first ? day : first;
		last = day > last ? day : last;
	}
	for (day = first; day <= last; day = moment_next(ps->part, day)) {
		struct buf b = { 0 };

		if (c->columns == PERIODS_MAX)
			diag_die("more than %d periods from first to last",
			    PERIODS_MAX);
		moment_write(&b, ps->part, day, MOMENT_NO_HOUR);
		name = mem_grow(name, &cap, c->columns + 1, sizeof(*name));
		name[c->columns++] = panels_text(ps, &b);
	}
	c->column = arena_new(ps->text, c->columns * sizeof(*name));
	memcpy(c->column, name, c->columns * sizeof(*name));
	c->periods = true;
	free(name);
}

/* Which periods lie only partly in the window: rates say it, or the flow. */
static void
find_parts(struct panels *ps)
{
	struct chart *c = ps->chart;
	bool any = false;

	c->part = arena_new(ps->text, c->columns * sizeof(*c->part));
	for (size_t i = 0; i < c->columns; i++) {
		c->part[i] = ps->origin->flow.known &&
		    origin_cuts(ps->origin, c->column[i]);
		for (size_t m = 0; m < ps->margins; m++)
			for (size_t k = 0; k < ps->margin[m].n; k++) {
				const struct counts_row *r =
				    &ps->margin[m].row[k];

				if (str_eq(order_or_dash(r->value[0]),
				    c->column[i]) && r->days < r->period_days)
					c->part[i] = true;
			}
		any = any || c->part[i];
	}
	if (!any)
		c->part = NULL;
}

static int
by_column(const void *a, const void *b)
{
	const struct chart_mark *x = a, *y = b;

	return ORDER(x->at, y->at);
}

/* A panel for each series: what the dimensions but that of time say. */
static void
make_series(struct panels *ps, const struct names *columns)
{
	const struct counts *rows = ps->rows;
	struct chart *c = ps->chart;
	struct names series = { 0 };
	uint32_t *of = mem_new(rows->n, sizeof(*of));

	for (size_t i = 0; i < rows->n; i++)
		of[i] = names_add(&series, panels_others(ps, &rows->row[i],
		    ps->time));
	c->panels = series.n;
	c->panel = arena_new(ps->text, c->panels * sizeof(*c->panel));
	for (size_t i = 0; i < rows->n; i++)
		c->panel[of[i]].n++;
	for (size_t p = 0; p < c->panels; p++) {
		c->panel[p].label = arena_str(ps->text, series.key[p]);
		c->panel[p].mark = arena_new(ps->text, c->panel[p].n *
		    sizeof(*c->panel[p].mark));
		c->panel[p].n = 0;
	}
	for (size_t i = 0; i < rows->n; i++) {
		const struct counts_row *r = &rows->row[i];
		struct chart_panel *p = &c->panel[of[i]];

		p->mark[p->n] = panels_mark(ps, r);
		p->mark[p->n++].at = names_find(columns, r->value[ps->time]);
	}
	for (size_t p = 0; p < c->panels; p++)
		qsort(c->panel[p].mark, c->panel[p].n,
		    sizeof(*c->panel[p].mark), by_column);
	names_free(&series);
	free(of);
}

void
tables_lines(struct panels *ps)
{
	struct chart *c = ps->chart;
	struct names names = { 0 };

	if (ps->time == ps->rows->dims)
		diag_die("lines need a dimension of time: year, month, week "
		    "or day");
	name_periods(ps);
	for (size_t i = 0; i < c->columns; i++)
		names_add(&names, c->column[i]);
	make_series(ps, &names);
	names_free(&names);
}

void
tables_rate(struct panels *ps)
{
	const struct counts *rows = ps->rows;
	struct chart *c = ps->chart;
	double n = 0, days = 0;

	if (!str_is(rows->row[0].kind, "rate") || rows->dims != 1 ||
	    ps->time != 0)
		diag_die("a chart of rates is of rows of kind rate by year, "
		    "month or week: tw-count -b month --part rate");
	name_periods(ps);
	c->panels = 1;
	c->panel = arena_new(ps->text, sizeof(*c->panel));
	c->panel->mark = arena_new(ps->text, rows->n *
	    sizeof(*c->panel->mark));
	for (size_t i = 0; i < rows->n; i++) {
		const struct counts_row *r = &rows->row[i];
		struct chart_mark *m = &c->panel->mark[c->panel->n++];

		*m = (struct chart_mark){ .value = r->per_day, .low = r->low,
			.high = r->high, .due = NAN,
			.part = r->days < r->period_days };
		while (!str_eq(c->column[m->at], r->value[0]))
			m->at++;
		n += r->count;
		days += r->days;
	}
	qsort(c->panel->mark, c->panel->n, sizeof(*c->panel->mark), by_column);
	c->mean = days > 0 ? n / days : 0;
}

static int
by_text(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static bool
all_digits(const struct str *s, size_t n)
{
	uint64_t v;

	for (size_t i = 0; i < n; i++)
		if (!str_u64(s[i], &v))
			return false;
	return true;
}

static size_t
different(const struct counts *rows, size_t dim)
{
	struct names names = { 0 };
	size_t n;

	for (size_t i = 0; i < rows->n; i++)
		names_add(&names, order_or_dash(rows->row[i].value[dim]));
	n = names.n;
	names_free(&names);
	return n;
}

/*
 * Time goes across, or the dimension whose margin comes last, or hours; else
 * what has fewer values, groups if as many.
 */
static size_t
dimension_across(const struct panels *ps)
{
	const struct counts *rows = ps->rows;
	bool both;

	if (ps->time < 2)
		return ps->time;
	if (order_is_turned(ps, &both) || both)
		return !order_is_turned(ps, &both);
	for (size_t dim = 0; dim < 2; dim++)
		if (str_is(rows->name[dim], "hour"))
			return dim;
	for (size_t dim = 0; dim < 2; dim++)
		if (str_is(rows->name[dim], "weekday"))
			return dim;
	return different(rows, 0) > different(rows, 1);
}

/* The columns of a heat map, and their numbers by value. */
static void
name_columns(struct panels *ps, size_t dim, struct names *number)
{
	struct chart *c = ps->chart;
	struct order order;

	if (dim == ps->time) {
		name_periods(ps);
		find_parts(ps);
		for (size_t i = 0; i < c->columns; i++)
			names_add(number, c->column[i]);
		return;
	}
	order_of(&order, ps, dim, true);
	if (all_digits(order.value.key, order.value.n))
		qsort(order.label, order.value.n, sizeof(*order.label),
		    by_text);
	c->columns = order.value.n;
	c->column = order.label;
	for (size_t i = 0; i < c->columns; i++)
		names_add(number, all_digits(order.value.key, order.value.n) ?
		    order.label[i] : order.value.key[i]);
	order_free(&order);
}

/* Whether cells without a row are cells of none. */
static bool
zeros_are_known(const struct panels *ps)
{
	return ps->value == PANELS_N || ps->value == PANELS_SHARE;
}

/* The cells of a row that no row of counts fills, where its column has any. */
static void
fill_zeros(struct panels *ps, struct chart_panel *p, const bool *any)
{
	struct chart *c = ps->chart;
	size_t i = 0, n = p->n;

	qsort(p->mark, p->n, sizeof(*p->mark), by_column);
	if (!zeros_are_known(ps))
		return;
	for (size_t at = 0; at < c->columns; at++) {
		if (i < n && p->mark[i].at == at) {
			i++;
			continue;
		}
		if (c->periods && !any[at])
			continue;
		p->mark[p->n] = (struct chart_mark){ .at = at, .low = NAN,
			.high = NAN, .due = NAN };
		if (ps->value == PANELS_N)
			p->mark[p->n].text = STR("0");
		p->n++;
	}
	qsort(p->mark, p->n, sizeof(*p->mark), by_column);
}

/* A row of shares of all posts over the others, when their margin is there. */
static void
add_all(struct panels *ps, size_t across, const struct names *column)
{
	const struct counts *margin = order_margin(ps,
	    ps->rows->name[across]);
	struct chart *c = ps->chart;
	struct chart_panel *p = &c->panel[c->panels];

	if (margin == NULL || c->periods || ps->value != PANELS_SHARE ||
	    across != 1)
		return;
	c->panels++;
	p->all = true;
	p->label = str_of(words_of("c.for.all"));
	p->count = margin->row[0].whole;
	p->mark = arena_new(ps->text, margin->n * sizeof(*p->mark));
	for (size_t i = 0; i < margin->n; i++) {
		p->mark[p->n] = panels_mark(ps, &margin->row[i]);
		p->mark[p->n++].at = names_find(column,
		    order_or_dash(margin->row[i].value[0]));
	}
	qsort(p->mark, p->n, sizeof(*p->mark), by_column);
}

/* What a row counts in all, where its numbers are counts. */
static struct str
sum_of(struct panels *ps, const struct chart_panel *p)
{
	struct buf b = { 0 };
	double sum = 0;

	for (size_t i = 0; i < p->n; i++)
		sum += isnan(p->mark[i].value) ? 0 : p->mark[i].value;
	if (ps->value == PANELS_N && sum == floor(sum) && fabs(sum) < 1e15)
		buf_addf(&b, "%.0f", sum);
	return panels_text(ps, &b);
}

/* Puts the rows into their cells; any: the columns that have one. */
static void
fill_cells(struct panels *ps, size_t across, const struct names *column,
    const struct order *order, bool *any)
{
	const struct counts *rows = ps->rows;
	struct chart_panel *first = ps->chart->panel +
	    (ps->chart->panels - order->value.n);

	for (size_t i = 0; i < rows->n; i++) {
		const struct counts_row *r = &rows->row[i];
		const size_t at = names_find(column,
		    order_or_dash(r->value[across]));
		struct chart_panel *p = &first[names_find(&order->value,
		    order_or_dash(r->value[1 - across]))];

		if (p->n == ps->chart->columns)
			diag_die("%s:%zu: the same cell a second time: give "
			    "the rows of one run of tw-count", r->file,
			    r->line);
		p->mark[p->n] = panels_mark(ps, r);
		p->mark[p->n++].at = at;
		any[at] = true;
		if (across == 1 && ps->value == PANELS_SHARE)
			p->count = r->whole;
	}
}

void
tables_heat(struct panels *ps)
{
	const struct counts *rows = ps->rows;
	struct chart *c = ps->chart;
	struct names column = { 0 };
	struct order order;
	size_t across;
	bool *any;

	if (rows->dims != 2)
		diag_die("a heat map takes rows of two dimensions, these have "
		    "%zu", rows->dims);
	across = dimension_across(ps);
	c->over_dim = across;
	name_columns(ps, across, &column);
	order_of(&order, ps, 1 - across, ps->sort == PANELS_BY_BOOK ||
	    order_is_given(ps, 1 - across));
	c->panel = arena_new(ps->text, (order.value.n + 1) *
	    sizeof(*c->panel));
	add_all(ps, across, &column);
	for (size_t i = 0; i < order.value.n; i++)
		c->panel[c->panels++] = (struct chart_panel){
			.label = order.label[i],
			.mark = arena_new(ps->text, (c->columns + 1) *
			    sizeof(*c->panel->mark)) };
	any = mem_new(c->columns, sizeof(*any));
	fill_cells(ps, across, &column, &order, any);
	for (size_t i = 0; i < c->panels; i++) {
		struct chart_panel *p = &c->panel[i];

		if (p->all)
			continue;
		if (p->n == 0 && ps->value == PANELS_SHARE)
			p->count = STR("0");	/* and no share of it */
		else
			fill_zeros(ps, p, any);
		if (ps->value == PANELS_N)
			p->count = sum_of(ps, p);
	}
	free(any);
	names_free(&column);
	order_free(&order);
}

/* Names the items of pairs in the order they come, with their labels. */
static void
name_items(struct panels *ps, struct names *items)
{
	const struct counts *rows = ps->rows;
	const struct counts *margin = order_margin(ps, rows->name[0]);
	struct chart *c = ps->chart;

	for (size_t i = 0; i < rows->n; i++) {
		names_add(items, counts_item(rows, &rows->row[i]));
		names_add(items, rows->row[i].with);
	}
	c->columns = items->n;
	c->column = arena_new(ps->text, c->columns * sizeof(*c->column));
	for (uint32_t i = 0; i < items->n; i++)
		c->column[i] = arena_str(ps->text, items->key[i]);
	for (size_t i = 0; i < rows->n; i++)
		c->column[names_find(items, counts_item(rows, &rows->row[i]))] =
		    counts_label(rows, &rows->row[i]);
	for (size_t i = 0; margin != NULL && i < margin->n; i++) {
		const uint32_t at = names_find(items,
		    counts_item(margin, &margin->row[i]));

		if (at != NAMES_NONE)
			c->column[at] = counts_label(margin, &margin->row[i]);
	}
}

static void
add_pair(struct panels *ps, const struct counts_row *r, uint32_t a, uint32_t b)
{
	struct chart_panel *p = &ps->chart->panel[a];

	p->mark[p->n] = panels_mark(ps, r);
	p->mark[p->n++].at = b;
}

void
tables_pairs(struct panels *ps)
{
	const struct counts *rows = ps->rows;
	struct chart *c = ps->chart;
	struct names items = { 0 };

	if (rows->dims != 1)
		diag_die("pairs are drawn of rows of one dimension, these have "
		    "%zu", rows->dims);
	name_items(ps, &items);
	c->panels = items.n;
	c->panel = arena_new(ps->text, c->panels * sizeof(*c->panel));
	for (uint32_t i = 0; i < items.n; i++)
		c->panel[i] = (struct chart_panel){ .label = c->column[i],
			.mark = arena_new(ps->text, items.n *
			    sizeof(*c->panel[i].mark)) };
	for (size_t i = 0; i < rows->n; i++) {
		const struct counts_row *r = &rows->row[i];
		uint32_t a = names_find(&items, counts_item(rows, r));
		uint32_t b = names_find(&items, r->with);

		if (c->panel[a].n == items.n || c->panel[b].n == items.n)
			diag_die("%s:%zu: the same pair a second time: give "
			    "the rows of one run of tw-count", r->file, r->line);
		add_pair(ps, r, a, b);
		add_pair(ps, r, b, a);
	}
	for (uint32_t i = 0; i < items.n; i++)
		qsort(c->panel[i].mark, c->panel[i].n,
		    sizeof(*c->panel[i].mark), by_column);
	names_free(&items);
}
