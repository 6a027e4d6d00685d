#include "count/picture.h"

#include <math.h>
#include <stdlib.h>

#include "base/diag.h"
#include "base/hash.h"
#include "count/moment.h"

enum { PERIODS_MAX = 100000 };

enum value { VALUE_N, VALUE_SHARE, VALUE_RESIDUAL };

/* A picture in the making. */
struct making {
	struct picture *p;
	const struct counts *rows;
	const struct picture_wish *wish;
	enum value value;
	size_t time;		/* the dimension of time; dims: none */
	enum moment_part part;
};

static bool
is(const char *wish, const char *word)
{
	return wish != NULL && strcmp(wish, word) == 0;
}

void
picture_check(const struct picture_wish *w)
{
	if (w->type != NULL && !is(w->type, "bars") && !is(w->type, "lines") &&
	    !is(w->type, "heat") && !is(w->type, "dumbbell"))
		diag_die("no chart of type %s: there are bars, lines, heat and "
		    "dumbbell", diag_vis(str_of(w->type)));
	if (w->value != NULL && !is(w->value, "n") && !is(w->value, "share") &&
	    !is(w->value, "residual"))
		diag_die("no value %s to draw: there are n, share and residual",
		    diag_vis(str_of(w->value)));
	if (w->width < 320 || w->width > 10000)
		diag_die("--width is from 320 to 10000 pixels");
}

static struct str
keep(struct making *m, struct buf *b)
{
	struct str s = arena_str(&m->p->text, buf_str(b));

	buf_free(b);
	return s;
}

static struct str
or_dash(struct str s)
{
	return s.p == NULL ? STR("\xe2\x80\x93") : s;
}

/* Whether s is a period of this part of time, written as tw-count does. */
static bool
is_period(enum moment_part part, struct str s, int64_t *day)
{
	struct buf again = { 0 };
	bool same = s.p != NULL && s.n >= 4 && s.n <= 10 &&
	    moment_first_day(part, s, day);

	if (same) {
		moment_write(&again, part, *day, MOMENT_NO_HOUR);
		same = str_eq(buf_str(&again), s);
		buf_free(&again);
	}
	return same;
}

static bool
all_periods(const struct counts *rows, size_t dim, enum moment_part part)
{
	int64_t day;

	for (size_t i = 0; i < rows->n; i++)
		if (!is_period(part, rows->row[i].value[dim], &day))
			return false;
	return true;
}

/* Finds the dimension whose values are all periods of time. */
static void
find_time(struct making *m)
{
	static const enum moment_part part[] = {
		MOMENT_YEAR, MOMENT_MONTH, MOMENT_WEEK, MOMENT_DAY
	};

	m->time = m->rows->dims;
	for (size_t d = 0; d < m->rows->dims; d++)
		for (size_t i = 0; i < sizeof(part) / sizeof(*part); i++)
			if (m->time == m->rows->dims &&
			    all_periods(m->rows, d, part[i])) {
				m->time = d;
				m->part = part[i];
			}
}

static enum chart_type
type_of(const struct making *m)
{
	const char *wish = m->wish->type;
	const struct counts *rows = m->rows;

	if (wish != NULL)
		return is(wish, "bars") ? CHART_BARS :
		    is(wish, "lines") ? CHART_LINES :
		    is(wish, "heat") ? CHART_HEAT : CHART_DUMBBELL;
	if (str_is(rows->row[0].kind, "item"))
		return CHART_DUMBBELL;
	if (m->time < rows->dims)
		return CHART_LINES;
	return rows->dims == 2 ? CHART_HEAT : CHART_BARS;
}

/* Whether any row has this number. */
static bool
any(const struct counts *rows, enum value value)
{
	for (size_t i = 0; i < rows->n; i++)
		if (!isnan(value == VALUE_SHARE ? rows->row[i].share :
		    rows->row[i].residual))
			return true;
	return false;
}

/*
 * Counts are drawn where shares would say nothing: of a month among all
 * months.
 */
static enum value
value_of(const struct making *m, enum chart_type type)
{
	const struct counts *rows = m->rows;

	if (is(m->wish->value, "residual") && !any(rows, VALUE_RESIDUAL))
		diag_die("these rows have no residuals: count with tw-count "
		    "--crosstab");
	if (m->wish->value != NULL)
		return is(m->wish->value, "n") ? VALUE_N :
		    is(m->wish->value, "share") ? VALUE_SHARE : VALUE_RESIDUAL;
	if (type == CHART_HEAT && any(rows, VALUE_RESIDUAL))
		return VALUE_RESIDUAL;
	if ((type == CHART_LINES && m->time + 1 == rows->dims) ||
	    !any(rows, VALUE_SHARE))
		return VALUE_N;
	return VALUE_SHARE;
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
mark_of(struct making *m, const struct counts_row *r)
{
	struct chart_mark mark = {
		.value = r->share, .low = r->low, .high = r->high,
		.due = NAN
	};

	if (m->value != VALUE_SHARE) {
		mark.value = m->value == VALUE_N ? r->count : r->residual;
		mark.low = mark.high = NAN;
	}
	return mark;
}

/* "12.5 % (25)" of a share, else the number as it was counted. */
static struct str
note_of(struct making *m, const struct counts_row *r)
{
	struct buf b = { 0 };

	if (m->value == VALUE_N)
		return r->n;
	chart_number(&m->p->chart, m->value == VALUE_SHARE ? r->share :
	    r->residual, &b);
	buf_addz(&b, " (");
	buf_adds(&b, r->n);
	buf_addc(&b, ')');
	return keep(m, &b);
}

/* The values of all dimensions but one or two, as they name a panel. */
static struct str
others(struct making *m, const struct counts_row *r, size_t but)
{
	const struct counts *rows = m->rows;
	struct buf b = { 0 };

	for (size_t d = 0; d < rows->dims; d++) {
		if (d == but)
			continue;
		if (b.n > 0)
			buf_addz(&b, " \xc2\xb7 ");
		buf_adds(&b, d + 1 == rows->dims ? counts_label(rows, r) :
		    or_dash(r->value[d]));
	}
	return keep(m, &b);
}

/* A panel for each group. */
static void
make_bars(struct making *m)
{
	const struct counts *rows = m->rows;
	struct chart *c = &m->p->chart;

	c->panels = rows->groups;
	c->panel = arena_new(&m->p->text, c->panels * sizeof(*c->panel));
	for (size_t g = 0; g < rows->groups; g++) {
		const size_t *order = rows->order + rows->start[g];
		struct chart_panel *p = &c->panel[g];

		p->n = rows->start[g + 1] - rows->start[g];
		p->mark = arena_new(&m->p->text, p->n * sizeof(*p->mark));
		p->label = others(m, &rows->row[order[0]], rows->dims - 1);
		for (size_t i = 0; i < p->n; i++) {
			const struct counts_row *r = &rows->row[order[i]];

			p->mark[i] = mark_of(m, r);
			p->mark[i].label = or_dash(counts_label(rows, r));
			p->mark[i].note = note_of(m, r);
			if (c->type != CHART_DUMBBELL)
				continue;
			p->mark[i].due = r->due;
			p->mark[i].tone = tone_of(r);
			p->mark[i].note = or_dash(r->verdict);
		}
	}
}

/* Names all periods from the first to the last; gives the day of the first. */
static int64_t
name_periods(struct making *m)
{
	const struct counts *rows = m->rows;
	struct chart *c = &m->p->chart;
	int64_t first = INT64_MAX, last = INT64_MIN, day;
	size_t cap = 0;
	struct str *name = NULL;

	for (size_t i = 0; i < rows->n; i++) {
		is_period(m->part, rows->row[i].value[m->time], &day);
		first = day < first ? day : first;
		last = day > last ? day : last;
	}
	for (day = first; day <= last; day = moment_next(m->part, day)) {
		struct buf b = { 0 };

		if (c->columns == PERIODS_MAX)
			diag_die("more than %d periods from first to last",
			    PERIODS_MAX);
		moment_write(&b, m->part, day, MOMENT_NO_HOUR);
		name = mem_grow(name, &cap, c->columns + 1, sizeof(*name));
		name[c->columns++] = keep(m, &b);
	}
	c->column = arena_new(&m->p->text, c->columns * sizeof(*name));
	memcpy(c->column, name, c->columns * sizeof(*name));
	free(name);
	return first;
}

/* The numbers of columns by their names. */
static size_t
column_of(const struct chart *c, const struct names *names, struct str s)
{
	uint32_t at = names_find(names, s);

	return at == NAMES_NONE ? c->columns : at;
}

static int
by_column(const void *a, const void *b)
{
	const struct chart_mark *x = a, *y = b;

	return (x->at > y->at) - (x->at < y->at);
}

/*
 * A panel for each series: what the dimensions but that of the columns say.
 * names has the columns in their order.
 */
static void
make_panels(struct making *m, const struct names *names, size_t dim)
{
	const struct counts *rows = m->rows;
	struct chart *c = &m->p->chart;
	struct names series = { 0 };
	uint32_t *of = mem_new(rows->n, sizeof(*of));

	for (size_t i = 0; i < rows->n; i++)
		of[i] = names_add(&series, others(m, &rows->row[i], dim));
	c->panels = series.n;
	c->panel = arena_new(&m->p->text, c->panels * sizeof(*c->panel));
	for (size_t i = 0; i < rows->n; i++)
		c->panel[of[i]].n++;
	for (size_t p = 0; p < c->panels; p++) {
		c->panel[p].label = arena_str(&m->p->text, series.key[p]);
		c->panel[p].mark = arena_new(&m->p->text, c->panel[p].n *
		    sizeof(*c->panel[p].mark));
		c->panel[p].n = 0;
	}
	for (size_t i = 0; i < rows->n; i++) {
		const struct counts_row *r = &rows->row[i];
		struct chart_panel *p = &c->panel[of[i]];

		p->mark[p->n] = mark_of(m, r);
		p->mark[p->n].note = r->n;
		p->mark[p->n++].at = column_of(c, names, or_dash(r->value[dim]));
	}
	for (size_t p = 0; p < c->panels; p++)
		qsort(c->panel[p].mark, c->panel[p].n,
		    sizeof(*c->panel[p].mark), by_column);
	names_free(&series);
	free(of);
}

static void
make_lines(struct making *m)
{
	struct chart *c = &m->p->chart;
	struct names names = { 0 };

	if (m->time == m->rows->dims)
		diag_die("lines need a dimension of time: year, month, week "
		    "or day");
	name_periods(m);
	for (size_t i = 0; i < c->columns; i++)
		names_add(&names, c->column[i]);
	make_panels(m, &names, m->time);
	c->across = m->rows->name[m->time];
	names_free(&names);
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
		names_add(&names, or_dash(rows->row[i].value[dim]));
	n = names.n;
	names_free(&names);
	return n;
}

/* Time and hours go across, else what has fewer values, groups if as many. */
static size_t
dimension_across(const struct making *m)
{
	const struct counts *rows = m->rows;

	if (m->time < 2)
		return m->time;
	for (size_t dim = 0; dim < 2; dim++)
		if (str_is(rows->name[dim], "hour"))
			return dim;
	for (size_t dim = 0; dim < 2; dim++)
		if (str_is(rows->name[dim], "weekday"))
			return dim;
	return different(rows, 0) > different(rows, 1);
}

static void
make_heat(struct making *m)
{
	const struct counts *rows = m->rows;
	struct chart *c = &m->p->chart;
	struct names names = { 0 }, sorted = { 0 };
	size_t dim;

	if (rows->dims != 2)
		diag_die("a heat map takes rows of two dimensions, these have "
		    "%zu", rows->dims);
	dim = dimension_across(m);
	for (size_t i = 0; i < rows->n; i++)
		names_add(&names, or_dash(rows->row[i].value[dim]));
	c->columns = names.n;
	c->column = arena_new(&m->p->text, c->columns * sizeof(*c->column));
	for (size_t i = 0; i < c->columns; i++)
		c->column[i] = arena_str(&m->p->text, names.key[i]);
	if (dim == m->time || all_digits(c->column, c->columns))
		qsort(c->column, c->columns, sizeof(*c->column), by_text);
	for (size_t i = 0; i < c->columns; i++)
		names_add(&sorted, c->column[i]);
	make_panels(m, &sorted, dim);
	for (size_t i = 0; i < rows->n && dim == 1; i++)
		c->column[column_of(c, &sorted, or_dash(rows->row[i].value[1]))]
		    = counts_label(rows, &rows->row[i]);
	c->across = rows->name[dim];
	c->along = rows->name[1 - dim];
	names_free(&names);
	names_free(&sorted);
}

/* "share of mentions (%)", and of how many when that is one number. */
static void
name_axis(struct making *m)
{
	const struct counts_row *r = m->rows->row;
	struct chart *c = &m->p->chart;
	struct buf axis = { 0 }, about = { 0 };
	bool same = !isnan(r[0].of);

	for (size_t i = 1; i < m->rows->n; i++)
		same = same && r[i].of == r[0].of;
	if (m->value == VALUE_RESIDUAL) {
		buf_addz(&axis, "adjusted residual (standard errors from what "
		    "independence expects)");
	} else if (m->value == VALUE_SHARE) {
		buf_addz(&axis, "share of ");
		buf_adds(&axis, r[0].unit.p == NULL ? STR("mentions") :
		    r[0].unit);
		buf_addz(&axis, " (%)");
	} else {
		buf_addz(&axis, "number of ");
		buf_adds(&axis, r[0].unit.p == NULL ? STR("mentions") :
		    r[0].unit);
	}
	if (same) {
		buf_addf(&about, "%.15g ", r[0].of);
		buf_adds(&about, r[0].unit);
		if (m->rows->groups > 1)
			buf_addz(&about, " in each group");
	}
	c->axis = keep(m, &axis);
	c->about = keep(m, &about);
}

static void
name_chart(struct making *m)
{
	const struct counts *rows = m->rows;
	const struct str unit = rows->row[0].unit;
	struct chart *c = &m->p->chart;
	size_t first = c->type == CHART_DUMBBELL;	/* its sources */
	struct buf b = { 0 };

	if (m->wish->title != NULL) {
		c->title = str_of(m->wish->title);
		return;
	}
	buf_addz(&b, c->type == CHART_DUMBBELL ? "Attention and what is due" :
	    m->value == VALUE_RESIDUAL ? "Residuals" :
	    m->value == VALUE_SHARE ? "Share of " : "Number of ");
	if (c->type != CHART_DUMBBELL && m->value != VALUE_RESIDUAL)
		buf_adds(&b, unit.p == NULL ? STR("mentions") : unit);
	buf_addz(&b, c->type == CHART_DUMBBELL ? ", by " : " by ");
	buf_adds(&b, rows->name[rows->dims - 1]);
	for (size_t d = first; d + 1 < rows->dims; d++) {
		buf_addz(&b, d == first ? ", within " : " and ");
		buf_adds(&b, rows->name[d]);
	}
	c->title = keep(m, &b);
}

void
picture_of(struct picture *p, const struct counts *rows,
    const struct picture_wish *wish)
{
	struct making m = { .p = p, .rows = rows, .wish = wish };
	struct chart *c = &p->chart;

	*p = (struct picture){ 0 };
	find_time(&m);
	c->type = type_of(&m);
	m.value = value_of(&m, c->type);
	c->percent = m.value == VALUE_SHARE;
	c->signs = m.value == VALUE_RESIDUAL;
	c->width = (double)wish->width;
	name_axis(&m);
	name_chart(&m);
	if (c->signs && c->type != CHART_HEAT)
		diag_die("residuals are drawn as a heat map only");
	if (c->type == CHART_DUMBBELL && !str_is(rows->row[0].kind, "item"))
		diag_die("a dumbbell needs what is due: give rows of tw-align");
	if (c->type == CHART_HEAT)
		make_heat(&m);
	else if (c->type == CHART_LINES)
		make_lines(&m);
	else
		make_bars(&m);
}

void
picture_free(struct picture *p)
{
	arena_free(&p->text);
}
