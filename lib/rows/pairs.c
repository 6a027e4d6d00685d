#include "rows/pairs.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/mem.h"
#include "count/counter.h"
#include "count/tuples.h"
#include "rows/layout.h"
#include "show/table.h"
#include "stats/contingency.h"
#include "stats/interval.h"

struct pair {
	uint32_t group;	/* tuple */
	uint32_t a;	/* values: a is the rarer one */
	uint32_t b;
	struct str a_text;
	struct str b_text;
	int64_t both;
	int64_t n_a;
	int64_t n_b;
};

static struct table *
open_pair_table(const struct counter *c, const char *format)
{
	struct layout l = { 0 };
	const unsigned right = LAYOUT_RIGHT;

	layout_dimensions(&l, c);
	layout_add(&l, "with", 0);
	layout_add(&l, "n", right);
	layout_add(&l, "n_a", right);
	layout_add(&l, "n_b", right);
	layout_add(&l, "of", right);
	layout_add(&l, "unit", LAYOUT_WIDE);
	layout_add(&l, "jaccard", right);
	layout_add(&l, "phi", right);
	layout_add(&l, "lift", right);
	layout_add(&l, "share", right);
	layout_add(&l, "low", right);
	layout_add(&l, "high", right);
	layout_add(&l, "edge", 0);
	return table_open(format, l.column, l.n);
}

static struct pair
pair_of(const struct counter *c, uint32_t tuple)
{
	const struct tuple *node = c->tuples.node;
	const struct names *values = &c->by[c->groups]->values;
	uint32_t item = node[tuple].up, group = node[item].up;
	uint32_t a = node[item].value, b = node[tuple].value;
	uint32_t other = tuples_find(&c->tuples, group, b);
	struct pair p = { .group = group, .both = counter_sums(c, tuple)->x };
	int order;

	p.n_a = counter_sums(c, item)->x;
	p.n_b = counter_sums(c, other)->x;
	order = str_cmp(values->key[a], values->key[b]);
	if (p.n_a > p.n_b || (p.n_a == p.n_b && order > 0)) {
		int64_t n = p.n_a;
		uint32_t v = a;

		p.n_a = p.n_b;
		p.n_b = n;
		a = b;
		b = v;
	}
	p.a = a;
	p.b = b;
	p.a_text = values->key[a];
	p.b_text = values->key[b];
	return p;
}

static int
pairs_by_text(const void *v, const void *w)
{
	const struct pair *x = v, *y = w;
	int order = str_cmp(x->a_text, y->a_text);

	if (x->group != y->group)
		return x->group < y->group ? -1 : 1;
	return order != 0 ? order : str_cmp(x->b_text, y->b_text);
}

static int
pairs_by_n(const void *v, const void *w)
{
	const struct pair *x = v, *y = w;

	if (x->group == y->group && x->both != y->both)
		return x->both > y->both ? -1 : 1;
	return pairs_by_text(v, w);
}

/* All pairs, those of a group together. */
static struct pair *
all_pairs(const struct counter *c, size_t *n)
{
	struct pair *pair = NULL;
	size_t cap = 0;

	*n = 0;
	for (uint32_t t = 0; t < c->tuples.n; t++) {
		if (counter_sums(c, t) == NULL ||
		    tuples_length(&c->tuples, t) != c->groups + 2)
			continue;
		pair = mem_grow(pair, &cap, *n + 1, sizeof(*pair));
		pair[(*n)++] = pair_of(c, t);
	}
	if (*n > 1)
		qsort(pair, *n, sizeof(*pair),
		    axis_sort_of(c->set->sort) == AXIS_BY_VALUE ?
			pairs_by_text :
			pairs_by_n);
	return pair;
}

static void
print_pair(struct table *t, const struct counter *c, const struct block *block,
    const struct pair *p)
{
	double a = (double)p->n_a, b = (double)p->n_b, both = (double)p->both;
	double n = (double)block->whole.m;
	struct contingency_pair pairing = contingency_pair(a, b, both, n);
	struct interval in = interval_wilson(both, a, INTERVAL_ALPHA);

	layout_begin(t, c, "pair", block, p->a);
	table_text(t, "with", p->b_text);
	table_int(t, "n", p->both);
	table_int(t, "n_a", p->n_a);
	table_int(t, "n_b", p->n_b);
	table_int(t, "of", block->whole.m);
	table_text(t, "unit", str_of(counter_unit_name(c)));
	layout_real(t, "jaccard", pairing.jaccard);
	layout_real(t, "phi", pairing.phi);
	layout_real(t, "lift", pairing.lift);
	layout_real(t, "share", both / a);
	layout_real(t, "low", in.low);
	layout_real(t, "high", in.high);
	table_json(t, "edge", in.low > b / n ? STR("true") : STR("false"));
	table_end_row(t);
}

/* The first pair of a group, or of the one that would come next. */
static size_t
first_of(const struct pair *pair, size_t n, uint32_t group)
{
	size_t low = 0;

	while (low < n) {
		size_t mid = (low + n) / 2;

		if (pair[mid].group < group)
			low = mid + 1;
		else
			n = mid;
	}
	return low;
}

void
pairs_print(struct counter *c, struct blocks *blocks, const char *format)
{
	struct table *t = open_pair_table(c, format);
	struct block block;
	size_t n, first = c->set->first;
	struct pair *pair = all_pairs(c, &n);

	while (blocks_next(blocks, &block)) {
		size_t from = first_of(pair, n, block.tuple);

		for (size_t i = from; i < n && pair[i].group == block.tuple &&
		    (first == 0 || i < from + first); i++)
			print_pair(t, c, &block, &pair[i]);
	}
	blocks_rewind(blocks);
	layout_note(t, "note.pairs", NULL);
	table_close(t);
	free(pair);
}
