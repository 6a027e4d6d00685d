#include "rows/combined.h"

#include <math.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "count/tuples.h"
#include "dimension/cluster.h"
#include "rows/layout.h"
#include "show/table.h"
#include "stats/interval.h"
#include "stats/linear.h"
#include "stats/tally.h"

static struct table *
open_index_table(const struct counter *c, const char *format)
{
	struct layout l = { 0 };
	const unsigned right = LAYOUT_RIGHT;

	layout_dimensions(&l, c);
	if (layout_has_label(c))
		layout_add(&l, "label", 0);
	layout_add(&l, "value", right);
	layout_add(&l, "low", right);
	layout_add(&l, "high", right);
	layout_add(&l, "df", right);
	layout_add(&l, "n", right);
	layout_add(&l, "of", right);
	layout_add(&l, "decided", right);
	layout_add(&l, "summed", LAYOUT_WIDE);
	layout_add(&l, "why", 0);
	return table_open(format, l.column, l.n);
}

/* The cells of a series: *n of them. */
static const struct tally_cell *
cells_of(const struct counter *c, uint32_t tuple, size_t *n)
{
	size_t all, from = 0, to;
	const struct tally_cell *cell = tally_cells(c->tally, &all);
	uint32_t series;

	*n = 0;
	if (counter_sums(c, tuple) == NULL)
		return cell;
	series = c->series[tuple];
	for (to = all; from < to;) {
		size_t mid = (from + to) / 2;

		if (cell[mid].series < series)
			from = mid + 1;
		else
			to = mid;
	}
	while (from + *n < all && cell[from + *n].series == series)
		++*n;
	return cell + from;
}

/* The share of an item in one of the groups, below a tuple of those before. */
static struct linear_part
part_of(const struct counter *c, size_t i, uint32_t outer, uint32_t item)
{
	uint32_t group = tuples_find(&c->tuples, outer, c->combine.value[i]);
	uint32_t tuple = tuples_find(&c->tuples, group, item);
	struct linear_part p = { .factor = c->combine.factor[i] };

	p.sums = counter_sums(c, tuple);
	p.whole = counter_sums(c, group);
	p.x = cells_of(c, tuple, &p.xs);
	p.m = cells_of(c, group, &p.ms);
	return p;
}

/* What an item counts in a hidden group; 0 when it was not met there. */
static int64_t
hidden_count(const struct counter *c, uint32_t outer, uint32_t hidden,
    uint32_t item)
{
	const struct sums *s = counter_sums(c, tuples_find(&c->tuples,
	    tuples_find(&c->tuples, outer, hidden), item));

	return s == NULL ? 0 : s->x;
}

/* Why there is no value, or no interval, or a rough one. */
static void
print_why(struct table *t, const struct counter *c,
    const struct linear_part *part, const struct linear *l)
{
	const struct names *values = &c->by[c->groups - 1]->values;
	struct buf why = { 0 };

	for (size_t i = 0; i < c->combine.n && why.n == 0; i++)
		if (part[i].whole == NULL || part[i].whole->m <= 0) {
			buf_addz(&why, "no posts of ");
			buf_adds(&why, values->key[c->combine.value[i]]);
		}
	if (why.n == 0 && l->k < 2)
		buf_addf(&why, "of one %s", c->cluster.one);
	else if (why.n == 0 && isnan(l->low))
		buf_addf(&why, "all %s say the same", c->cluster.many);
	else if (why.n == 0 && l->k < INTERVAL_FEW)
		buf_addf(&why, "too few %s", c->cluster.many);
	if (why.n > 0)
		table_text(t, "why", buf_str(&why));
	buf_free(&why);
}

static void
print_index(struct table *t, const struct counter *c,
    const struct block *block, uint32_t item)
{
	struct linear_part part[COMBINE_MAX];
	uint32_t outer = c->tuples.node[block->tuple].up;
	int64_t of = hidden_count(c, outer, c->combine.every, item);
	int64_t n = hidden_count(c, outer, c->combine.decided, item);
	unsigned places = tally_places(c->tally);
	struct linear l;

	for (size_t i = 0; i < c->combine.n; i++)
		part[i] = part_of(c, i, outer, item);
	l = c->cluster.kind == CLUSTER_NONE ?
	    linear_of_posts(part, c->combine.n) :
	    linear_combine(part, c->combine.n);
	layout_begin(t, c, "index", block, item);
	if (layout_has_label(c))
		layout_label(t, c, item);
	layout_real(t, "value", l.value);
	layout_real(t, "low", l.low);
	layout_real(t, "high", l.high);
	if (l.k > 1)
		table_int(t, "df", l.df);
	layout_decimal(t, "n", n, places);
	layout_decimal(t, "of", of, places);
	layout_real(t, "decided", of > 0 ? (double)n / (double)of : NAN);
	if (c->set->sum != NULL)
		table_text(t, "summed", str_of(c->set->sum));
	print_why(t, c, part, &l);
	table_end_row(t);
}

/* Groups that no post has may be misspelt. */
static void
report_groups(const struct counter *c, const bool *met)
{
	const struct names *values = &c->by[c->groups - 1]->values;

	for (size_t i = 0; i < c->combine.n; i++)
		if (!met[i])
			diag_finding("--combine: no post is of %s",
			    diag_vis(values->key[c->combine.value[i]]));
}

void
combined_print(struct counter *c, struct blocks *blocks, const char *format)
{
	struct table *t = open_index_table(c, format);
	bool met[COMBINE_MAX] = { false }, any = false;
	struct block block;

	while (blocks_next(blocks, &block)) {
		uint32_t value = block.value[c->groups - 1];

		any = true;
		for (size_t i = 0; i < c->combine.n; i++)
			met[i] = met[i] || c->combine.value[i] == value;
		for (size_t i = 0; value == c->combine.every && i < block.n;
		    i++)
			print_index(t, c, &block, block.item[i].value);
	}
	blocks_rewind(blocks);
	layout_note(t, "note.combined", NULL);
	table_close(t);
	if (any)
		report_groups(c, met);
}
