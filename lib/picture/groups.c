#include "picture/groups.h"

#include <math.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "chart/chart.h"
#include "counts/counts.h"
#include "counts/flowparts.h"
#include "picture/order.h"
#include "show/numerals.h"
#include "show/words.h"
#include "stats/interval.h"

/* Whether a group is drawn: all are unless one is asked for. */
static bool
is_wanted(const struct panels *ps, size_t g)
{
	const struct counts *rows = ps->rows;
	const struct counts_row *r = &rows->row[rows->order[rows->start[g]]];

	if (ps->group.n == 0)
		return true;
	for (size_t d = 0; d + 1 < rows->dims; d++)
		if (str_eq(order_or_dash(r->value[d]), ps->group))
			return true;
	return false;
}

/* The groups that are drawn, n of them; without any the program ends. */
static size_t *
wanted_groups(struct panels *ps, size_t *n)
{
	size_t *g = arena_new(ps->text, (ps->rows->groups + 1) * sizeof(*g));

	*n = 0;
	for (size_t i = 0; i < ps->rows->groups; i++)
		if (is_wanted(ps, i))
			g[(*n)++] = i;
	if (*n == 0)
		diag_die("--group %s: no row is of such a group",
		    diag_vis(ps->group));
	return g;
}

/* "12.5% (25)" of a share, else the number as it was counted: for a terminal. */
static struct str
note_of(struct panels *ps, const struct counts_row *r)
{
	const struct chart_mark counted = { .text = r->n };
	struct buf b = { 0 };

	if (ps->value == PANELS_N) {
		chart_value(ps->chart, &counted, &b);
		return panels_text(ps, &b);
	}
	chart_number(ps->chart, panels_number(r, ps->value), &b);
	buf_addz(&b, " (");
	if (ps->value == PANELS_LOG_RATIO) {
		const struct chart shares = { .percent = true };

		chart_number(&shares, r->share, &b);
		buf_addz(&b, " : ");
		chart_number(&shares, r->share_rest, &b);
	} else
		chart_value(ps->chart, &counted, &b);
	buf_addc(&b, ')');
	return panels_text(ps, &b);
}

/* The even share that levels were held against: their rule says it. */
static double
even_of(const struct counts *rows)
{
	double even = 0;

	for (size_t i = 0; i < rows->n; i++) {
		const struct str rule = rows->row[i].rule;
		const struct str lead = STR("even share 1/");
		const size_t at = str_find(rule, lead);
		size_t n = 0;
		uint64_t k;

		if (rule.n == 0)
			continue;
		if (at == SIZE_MAX)
			return 0;
		for (n = at + lead.n; n < rule.n && rule.p[n] >= '0' &&
		    rule.p[n] <= '9'; n++)
			;
		if (!str_u64(str_sub(rule, at + lead.n, n), &k) || k == 0 ||
		    (even > 0 && even != 1 / (double)k))
			return 0;
		even = 1 / (double)k;
	}
	return even;
}

void
groups_bars(struct panels *ps)
{
	const struct counts *rows = ps->rows;
	struct chart *c = ps->chart;
	const bool keyness = ps->value == PANELS_LOG_RATIO;
	const enum panels_sort by = ps->sort != PANELS_BY_DEFAULT ? ps->sort :
	    keyness || order_is_given(ps, rows->dims - 1) ? PANELS_BY_BOOK :
	    PANELS_BY_N;
	const size_t *group = wanted_groups(ps, &c->panels);

	c->even = ps->value == PANELS_SHARE ? even_of(rows) : 0;
	c->panel = arena_new(ps->text, c->panels * sizeof(*c->panel));
	for (size_t g = 0; g < c->panels; g++) {
		struct chart_panel *p = &c->panel[g];
		const size_t *row = order_rows(ps, group[g], by, &p->n);

		p->mark = arena_new(ps->text, (p->n + 1) * sizeof(*p->mark));
		p->label = panels_others(ps, &rows->row[row[0]],
		    rows->dims - 1);
		for (size_t i = 0; i < p->n; i++) {
			const struct counts_row *r = &rows->row[row[i]];

			p->mark[i] = panels_mark(ps, r);
			p->mark[i].label = order_or_dash(counts_label(rows, r));
			p->mark[i].note = note_of(ps, r);
		}
	}
}

static enum chart_tone
tone_of(const struct counts_row *r)
{
	return str_is(r->verdict, "under") ? CHART_UNDER :
	    str_is(r->verdict, "over") ? CHART_OVER :
	    str_is(r->verdict, "as-prioritised") ? CHART_AS_DUE :
	    CHART_UNDECIDED;
}

/* The row of an item in a group; NULL without any. */
static const struct counts_row *
row_of(const struct counts *rows, size_t group, size_t item)
{
	for (size_t i = rows->start[group]; i < rows->start[group + 1]; i++)
		if (rows->row[rows->order[i]].item == item)
			return &rows->row[rows->order[i]];
	return NULL;
}

/* Whether two sources state the same of all items, and verdicts are equal. */
static bool
agree(const struct counts *rows, size_t a, size_t b)
{
	if (rows->start[a + 1] - rows->start[a] !=
	    rows->start[b + 1] - rows->start[b])
		return false;
	for (size_t i = rows->start[a]; i < rows->start[a + 1]; i++) {
		const struct counts_row *x = &rows->row[rows->order[i]];
		const struct counts_row *y = row_of(rows, b, x->item);

		if (y == NULL || isnan(x->due) != isnan(y->due) ||
		    (!isnan(x->due) && x->due != y->due) ||
		    !str_eq(x->verdict, y->verdict))
			return false;
	}
	return true;
}

/* What the sources of a group are called. */
static struct str
source_of(struct panels *ps, size_t group)
{
	const struct counts *rows = ps->rows;
	struct str name = panels_others(ps,
	    &rows->row[rows->order[rows->start[group]]], rows->dims - 1);

	return str_is(name, "consensus") ? str_of(words_of("consensus")) : name;
}

/* Of each of the n groups the first that agrees with it; how many are such. */
static size_t
join_sources(struct panels *ps, const size_t *group, size_t n, size_t *first)
{
	size_t firsts = 0;

	for (size_t i = 0; i < n; i++) {
		first[i] = i;
		for (size_t k = 0; k < i && first[i] == i; k++)
			if (first[k] == k && agree(ps->rows, group[k], group[i]))
				first[i] = k;
		firsts += first[i] == i;
	}
	return firsts;
}

/* "A, B and C": the groups that agree with this one. */
static struct str
name_sources(struct panels *ps, const size_t *group, size_t n,
    const size_t *first, size_t this)
{
	struct buf b = { 0 };
	size_t left = 0;
	struct str name;

	for (size_t i = this; i < n; i++)
		left += first[i] == this;
	for (size_t i = this; i < n; i++) {
		if (first[i] != this)
			continue;
		if (i > this)
			buf_addf(&b, left == 1 ? " %s " : ", ",
			    words_of("and"));
		buf_adds(&b, source_of(ps, group[i]));
		left--;
	}
	name = arena_str(ps->text, buf_str(&b));
	buf_free(&b);
	return name;
}

/* One due for all that is drawn: then it is a line. */
static double
one_due(const struct chart *c)
{
	double due = 0;

	for (size_t p = 0; p < c->panels; p++)
		for (size_t i = 0; i < c->panel[p].n; i++) {
			const double v = c->panel[p].mark[i].due;

			if (due > 0 && v != due)
				return 0;
			due = v;
		}
	return due;
}

/* How far the items of all sources reach, so that each has one scale. */
static double
reach_of_all(const struct counts *rows)
{
	double most = 0;

	for (size_t i = 0; i < rows->n; i++) {
		const struct counts_row *r = &rows->row[i];

		if (!isnan(r->due))
			most = fmax(most, fmax(r->due, fmax(r->share,
			    r->effective < INTERVAL_TOO_FEW ? 0 : r->high)));
	}
	return most;
}

static void
add_dumbbells(struct panels *ps, struct chart_panel *p, size_t group,
    const size_t *row, size_t n)
{
	const struct counts *rows = ps->rows;

	p->mark = arena_new(ps->text, (n + 1) * sizeof(*p->mark));
	for (size_t i = 0; i < n; i++) {
		const struct counts_row *r = row_of(rows, group,
		    rows->row[row[i]].item);
		struct chart_mark *m = &p->mark[p->n];

		if (r == NULL || isnan(r->due))
			continue;
		*m = panels_mark(ps, r);
		m->label = order_or_dash(counts_label(rows, r));
		m->due = r->due;
		m->tone = tone_of(r);
		m->note = order_or_dash(words_or_name("verdict.", r->verdict));
		p->n++;
	}
}

void
groups_dumbbells(struct panels *ps)
{
	const struct counts *rows = ps->rows;
	struct chart *c = ps->chart;
	size_t groups, *group = wanted_groups(ps, &groups), n;
	size_t *first = arena_new(ps->text, (groups + 1) * sizeof(*first));
	const size_t *row = order_rows(ps, 0, ps->sort == PANELS_BY_DEFAULT ?
	    PANELS_BY_GAP : ps->sort, &n);

	c->at_once = n;
	c->reach = reach_of_all(rows);
	c->panel = arena_new(ps->text, join_sources(ps, group, groups, first) *
	    sizeof(*c->panel));
	for (size_t g = 0; g < groups; g++) {
		struct chart_panel *p = &c->panel[c->panels];

		if (first[g] != g)
			continue;
		p->label = name_sources(ps, group, groups, first, g);
		add_dumbbells(ps, p, group[g], row, n);
		c->panels++;
	}
	if (c->bare && c->panels == 1)
		c->panel[0].label = STR("");
	c->even = one_due(c);
}

/* Both parts of keyness, which are of different posts. */
static void
compare_parts(struct chart_mark *m, const struct counts_row *r)
{
	const struct interval a = interval_wilson(r->count, r->of,
	    INTERVAL_ALPHA);
	const struct interval b = interval_wilson(r->n_rest, r->of_rest,
	    INTERVAL_ALPHA);
	const struct interval gap = interval_newcombe(r->count, r->of,
	    r->n_rest, r->of_rest, INTERVAL_ALPHA);

	m->low = a.low;
	m->high = a.high;
	m->other = r->share_rest;
	m->other_low = b.low;
	m->other_high = b.high;
	m->gap_low = gap.low;
	m->gap_high = gap.high;
}

/*
 * Two shares with intervals of their own: limits of the difference by squares
 * added (Zou & Donner 2008), as Newcombe's method 10 does it with Wilson's.
 */
static void
compare_groups(struct chart_mark *m, const struct counts_row *r)
{
	const double gap = m->value - r->share;

	m->other = r->share;
	if (r->effective < INTERVAL_TOO_FEW)
		return;
	m->other_low = r->low;
	m->other_high = r->high;
	m->gap_low = gap - sqrt(pow(m->value - m->low, 2) +
	    pow(r->high - r->share, 2));
	m->gap_high = gap + sqrt(pow(m->high - m->value, 2) +
	    pow(r->share - r->low, 2));
}

/* What a group is called, and of how many its shares are. */
static struct str
series_of(struct panels *ps, struct str name, double of)
{
	struct buf b = { 0 };

	buf_adds(&b, name);
	if (!isnan(of)) {
		buf_addz(&b, " (n ");
		numerals_decimal(&b, of, 0);
		buf_addc(&b, ')');
	}
	return panels_text(ps, &b);
}

static void
name_series(struct panels *ps, const size_t *group, bool keyness)
{
	const struct counts *rows = ps->rows;
	struct chart *c = ps->chart;

	for (int i = 0; i < 2; i++) {
		const struct counts_row *r =
		    &rows->row[rows->order[rows->start[group[keyness ? 0 : i]]]];
		struct str name = keyness ? str_of(words_of(i == 0 ?
		    "chart.group" : "chart.rest")) : panels_others(ps, r,
		    rows->dims - 1);

		c->series[i] = series_of(ps, name, keyness && i == 1 ?
		    r->of_rest : r->of);
	}
}

void
groups_compared(struct panels *ps)
{
	const struct counts *rows = ps->rows;
	struct chart *c = ps->chart;
	const bool keyness = str_is(rows->row[0].kind, "keyness");
	size_t n, *group = wanted_groups(ps, &n), *row;
	struct chart_panel *p;

	if (n != (keyness ? 1 : 2))
		diag_die("grouped bars are of two groups, these rows have %zu: "
		    "count by a dimension of two values and another one, or "
		    "with tw-count --versus", n);
	row = order_rows(ps, group[0], ps->sort == PANELS_BY_BOOK ?
	    PANELS_BY_BOOK : PANELS_BY_N, &n);
	c->panels = 1;
	p = c->panel = arena_new(ps->text, sizeof(*p));
	p->mark = arena_new(ps->text, (n + 1) * sizeof(*p->mark));
	for (size_t i = 0; i < n; i++) {
		const struct counts_row *r = &rows->row[row[i]], *other;
		struct chart_mark *m = &p->mark[p->n++];

		*m = panels_mark(ps, r);
		m->label = order_or_dash(counts_label(rows, r));
		if (keyness) {
			compare_parts(m, r);
			continue;
		}
		other = row_of(rows, group[1], r->item);
		if (other != NULL)
			compare_groups(m, other);
	}
	name_series(ps, group, keyness);
}

/* A step of the funnel: due is what was there before it, NAN: a sum. */
static void
add_step(struct panels *ps, const char *key, struct str name, double before,
    double left, uint64_t n)
{
	struct chart_panel *p = ps->chart->panel;
	struct chart_mark *m = &p->mark[p->n++];
	struct buf b = { 0 };

	*m = (struct chart_mark){ .value = left, .low = NAN, .high = NAN,
		.due = before };
	m->label = key != NULL ? str_of(words_of(key)) :
	    words_or_name("f.", name);
	buf_addu(&b, n);
	m->text = panels_text(ps, &b);
	if (key != NULL && strcmp(key, "f.read") == 0)
		return;
	if (key != NULL)
		m->level = CHART_MAXIMAL;
	b = (struct buf){ 0 };
	if (ps->origin->flow.read > 0)
		numerals_share(&b, (double)n / (double)ps->origin->flow.read);
	m->note = panels_text(ps, &b);
}

void
groups_funnel(struct panels *ps)
{
	const struct origin *o = ps->origin;
	const struct flowparts *f = &o->flow;
	struct chart *c = ps->chart;
	double left = (double)f->read;
	const struct str program = STR("program");

	c->panels = 1;
	c->panel = arena_new(ps->text, sizeof(*c->panel));
	c->panel->mark = arena_new(ps->text, (f->parts + 3) *
	    sizeof(*c->panel->mark));
	add_step(ps, "f.read", program, NAN, left, f->read);
	for (size_t i = 0; i < f->parts; i++) {
		const struct flowparts_part *part = &f->part[i];

		if (part->n == 0 || str_is(part->name, "written"))
			continue;
		add_step(ps, NULL, part->name, left, left - (double)part->n,
		    part->n);
		left -= (double)part->n;
	}
	if (left != (double)f->written)
		diag_finding("%s: the parts do not add up to the %ju read",
		    o->file, (uintmax_t)f->read);
	add_step(ps, "f.written", program, NAN, (double)f->written,
	    f->written);
	if (o->coded)
		add_step(ps, str_eq(o->code, program) ? "f.coded" :
		    "chart.coded", program, NAN, (double)o->with_code,
		    o->with_code);
}
