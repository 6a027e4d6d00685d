#include "chart/panels.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"

enum { PERIODS_MAX = 100000 };

struct str
panels_text(struct panels *p, struct buf *b)
{
	struct str s = arena_str(p->text, buf_str(b));

	buf_free(b);
	return s;
}

static struct str
or_dash(struct str s)
{
	return s.p == NULL ? STR("\xe2\x80\x93") : s;
}

static enum chart_tone
tone_of(const struct counts_row *r)
{
	return str_is(r->verdict, "under") ? CHART_UNDER :
	    str_is(r->verdict, "over") ? CHART_OVER :
	    str_is(r->verdict, "as-prioritised") ? CHART_AS_DUE :
	    CHART_UNDECIDED;
}

/* The numbers of a row as a mark without its place. */
static struct chart_mark
mark_of(struct panels *ps, const struct counts_row *r)
{
	struct chart_mark mark = {
		.value = r->share, .low = r->low, .high = r->high,
		.due = NAN
	};

	if (ps->value != PANELS_SHARE) {
		mark.value = ps->value == PANELS_N ? r->count : r->residual;
		mark.low = mark.high = NAN;
	}
	if (ps->value == PANELS_N)
		mark.text = r->n;
	if (isnan(mark.value))
		mark.why = r->why;
	return mark;
}

/* "12.5 % (25)" of a share, else the number as it was counted. */
static struct str
note_of(struct panels *ps, const struct counts_row *r)
{
	const struct chart_mark counted = { .text = r->n };
	struct buf b = { 0 };

	if (ps->value == PANELS_N) {
		chart_value(ps->chart, &counted, &b);
		return panels_text(ps, &b);
	}
	chart_number(ps->chart, ps->value == PANELS_SHARE ? r->share :
	    r->residual, &b);
	buf_addz(&b, " (");
	chart_value(ps->chart, &counted, &b);
	buf_addc(&b, ')');
	return panels_text(ps, &b);
}

/* The values of all dimensions but one or two, as they name a panel. */
static struct str
others(struct panels *ps, const struct counts_row *r, size_t but)
{
	const struct counts *rows = ps->rows;
	struct buf b = { 0 };

	for (size_t d = 0; d < rows->dims; d++) {
		if (d == but)
			continue;
		if (b.n > 0)
			buf_addz(&b, " \xc2\xb7 ");
		buf_adds(&b, d + 1 == rows->dims ? counts_label(rows, r) :
		    or_dash(r->value[d]));
	}
	return panels_text(ps, &b);
}

/* A panel for each group. */
void
panels_bars(struct panels *ps)
{
	const struct counts *rows = ps->rows;
	struct chart *c = ps->chart;

	c->panels = rows->groups;
	c->panel = arena_new(ps->text, c->panels * sizeof(*c->panel));
	for (size_t g = 0; g < rows->groups; g++) {
		const size_t *order = rows->order + rows->start[g];
		struct chart_panel *p = &c->panel[g];

		p->n = rows->start[g + 1] - rows->start[g];
		p->mark = arena_new(ps->text, p->n * sizeof(*p->mark));
		p->label = others(ps, &rows->row[order[0]], rows->dims - 1);
		for (size_t i = 0; i < p->n; i++) {
			const struct counts_row *r = &rows->row[order[i]];

			p->mark[i] = mark_of(ps, r);
			p->mark[i].label = or_dash(counts_label(rows, r));
			p->mark[i].note = note_of(ps, r);
			if (c->type != CHART_DUMBBELL)
				continue;
			p->mark[i].due = r->due;
			p->mark[i].tone = tone_of(r);
			p->mark[i].note = or_dash(r->verdict);
		}
	}
}

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
	free(name);
}

/* The numbers of columns by their names. */
static size_t
panel_column(const struct chart *c, const struct names *names, struct str s)
{
	uint32_t at = names_find(names, s);

	return at == NAMES_NONE ? c->columns : at;
}

static int
by_column(const void *a, const void *b)
{
	const struct chart_mark *x = a, *y = b;

	return ORDER(x->at, y->at);
}

/*
 * A panel for each series: what the dimensions but that of the columns say.
 * names has the columns in their order.
 */
static void
make_panels(struct panels *ps, const struct names *names, size_t dim)
{
	const struct counts *rows = ps->rows;
	struct chart *c = ps->chart;
	struct names series = { 0 };
	uint32_t *of = mem_new(rows->n, sizeof(*of));

	for (size_t i = 0; i < rows->n; i++)
		of[i] = names_add(&series, others(ps, &rows->row[i], dim));
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

		p->mark[p->n] = mark_of(ps, r);
		if (ps->value != PANELS_N)
			p->mark[p->n].note = r->n;
		p->mark[p->n++].at = panel_column(c, names, or_dash(r->value[dim]));
	}
	for (size_t p = 0; p < c->panels; p++)
		qsort(c->panel[p].mark, c->panel[p].n,
		    sizeof(*c->panel[p].mark), by_column);
	names_free(&series);
	free(of);
}

void
panels_lines(struct panels *ps)
{
	struct chart *c = ps->chart;
	struct names names = { 0 };

	if (ps->time == ps->rows->dims)
		diag_die("lines need a dimension of time: year, month, week "
		    "or day");
	name_periods(ps);
	for (size_t i = 0; i < c->columns; i++)
		names_add(&names, c->column[i]);
	make_panels(ps, &names, ps->time);
	c->across = ps->rows->name[ps->time];
	names_free(&names);
}

static int
panels_by_text(const void *a, const void *b)
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
		names_add(&names, or_dash(rows->row[i].value[dim]));
	n = names.n;
	names_free(&names);
	return n;
}

/* Time and hours go across, else what has fewer values, groups if as many. */
static size_t
dimension_across(const struct panels *ps)
{
	const struct counts *rows = ps->rows;

	if (ps->time < 2)
		return ps->time;
	for (size_t dim = 0; dim < 2; dim++)
		if (str_is(rows->name[dim], "hour"))
			return dim;
	for (size_t dim = 0; dim < 2; dim++)
		if (str_is(rows->name[dim], "weekday"))
			return dim;
	return different(rows, 0) > different(rows, 1);
}

void
panels_heat(struct panels *ps)
{
	const struct counts *rows = ps->rows;
	struct chart *c = ps->chart;
	struct names names = { 0 }, sorted = { 0 };
	size_t dim;

	if (rows->dims != 2)
		diag_die("a heat map takes rows of two dimensions, these have "
		    "%zu", rows->dims);
	dim = dimension_across(ps);
	for (size_t i = 0; i < rows->n; i++)
		names_add(&names, or_dash(rows->row[i].value[dim]));
	c->columns = names.n;
	c->column = arena_new(ps->text, c->columns * sizeof(*c->column));
	for (size_t i = 0; i < c->columns; i++)
		c->column[i] = arena_str(ps->text, names.key[i]);
	if (dim == ps->time || all_digits(c->column, c->columns))
		qsort(c->column, c->columns, sizeof(*c->column),
		    panels_by_text);
	for (size_t i = 0; i < c->columns; i++)
		names_add(&sorted, c->column[i]);
	make_panels(ps, &sorted, dim);
	for (size_t i = 0; i < rows->n && dim == 1; i++)
		c->column[panel_column(c, &sorted,
		    or_dash(rows->row[i].value[1]))] =
		    counts_label(rows, &rows->row[i]);
	c->across = rows->name[dim];
	c->along = rows->name[1 - dim];
	names_free(&names);
	names_free(&sorted);
}
