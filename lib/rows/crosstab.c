#include "rows/crosstab.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "count/counter.h"
#include "count/tuples.h"
#include "rows/layout.h"
#include "rows/spread.h"
#include "show/table.h"
#include "show/words.h"
#include "stats/contingency.h"
#include "stats/special.h"
#include "stats/tally.h"

/* The whole table in memory: items by groups. */
struct cross {
	size_t groups;
	size_t items;
	uint32_t *group;	/* tuples */
	uint32_t *value;	/* of the items, in order */
	uint32_t *tuple;	/* by item, then group */
	double *count;		/* likewise */
	double *m;		/* of the groups */
	double unit;		/* what 1 is in the sums */
	struct spread *spread;
};

void
crosstab_open(struct crosstab *x, struct counter *c, struct blocks *blocks)
{
	struct block block;

	x->all = 0;
	x->below = false;
	x->item = mem_new(c->by[c->groups]->values.n, sizeof(*x->item));
	while (blocks_next(blocks, &block)) {
		x->all += (double)block.whole.m;
		x->below |= block.whole.below;
		for (size_t i = 0; i < block.n; i++)
			x->item[block.item[i].value] +=
			    (double)block.item[i].sums.x;
	}
	blocks_rewind(blocks);
}

struct crosstab_cell
crosstab_cell(const struct crosstab *x, const struct block *block,
    const struct block_item *item)
{
	double unit = pow(10, item->sums.places);
	double row = (double)block->whole.m / unit;
	double column = x->item[item->value] / unit, all = x->all / unit;

	if (!(all > 0) || x->below)
		return (struct crosstab_cell){ NAN, NAN };
	return (struct crosstab_cell){ row * column / all,
		contingency_residual((double)item->sums.x / unit, row, column,
		all) };
}

void
crosstab_close(struct crosstab *x)
{
	free(x->item);
}

static void
cross_open(struct cross *x, struct counter *c, struct blocks *blocks)
{
	const struct axis *axis = blocks_axis(blocks, c->groups);
	struct block block;
	size_t g = 0;

	x->groups = blocks_count(blocks);
	x->items = axis->n;
	x->value = axis->value;
	x->group = mem_new(x->groups, sizeof(*x->group));
	x->m = mem_new(x->groups, sizeof(*x->m));
	x->tuple = mem_new(x->groups * x->items, sizeof(*x->tuple));
	x->count = mem_new(x->groups * x->items, sizeof(*x->count));
	x->unit = pow(10, tally_places(c->tally));
	for (size_t i = 0; i < x->groups * x->items; i++)
		x->tuple[i] = TUPLES_NONE;
	for (; blocks_next(blocks, &block); g++) {
		x->group[g] = block.tuple;
		x->m[g] = (double)block.whole.m / x->unit;
		for (size_t i = 0; i < block.n; i++) {
			size_t at = axis->rank[block.item[i].value] *
			    x->groups + g;

			x->tuple[at] = block.item[i].tuple;
			x->count[at] = (double)block.item[i].sums.x / x->unit;
		}
	}
	blocks_rewind(blocks);
	x->spread = spread_open(c, x->group, x->groups);
}

static void
cross_close(struct cross *x)
{
	free(x->group);
	free(x->m);
	free(x->tuple);
	free(x->count);
	spread_close(x->spread);
}

/* The columns that both kinds of tests have. */
static void
test_columns(struct layout *l, const struct counter *c)
{
	const unsigned right = LAYOUT_RIGHT, wide = LAYOUT_RIGHT | LAYOUT_WIDE;

	layout_add(l, "groups", right);
	layout_add(l, "x2", right);
	layout_add(l, "g2", wide);
	layout_add(l, "df", right);
	layout_add(l, "p", right);
	layout_add(l, "v", wide);
	layout_add(l, "v_corrected", right);
	layout_add(l, "least_expected", wide);
	layout_add(l, "deff", right);
	layout_add(l, "x2_adjusted", right);
	layout_add(l, "p_adjusted", right);
	if (c->set->permutations > 0)
		layout_add(l, "p_permuted", right);
}

struct test {
	struct contingency plain;
	size_t groups;
	double deff;
	double x2;	/* adjusted */
	double p;
	double permuted;
	const char *why;
};

/* Completes a test with its design effect (NAN: unknown). */
static void
adjust(struct test *t, double deff)
{
	t->deff = t->x2 = t->p = NAN;
	t->why = t->plain.why;
	if (t->why != NULL)
		return;
	if (t->plain.least < 5)
		t->why = "counts below 5 are expected: the chi-square is rough, "
		    "--permutations is not";
	if (!(deff > 0)) {
		t->why = "no clusters to tell a design effect from";
		return;
	}
	t->deff = deff;
	t->x2 = t->plain.x2 / deff;
	t->p = special_chi2_tail(t->x2, t->plain.df);
}

static size_t
groups_with_counts(const struct cross *x)
{
	size_t n = 0;

	for (size_t g = 0; g < x->groups; g++)
		n += x->m[g] > 0;
	return n;
}

static double
spread(const struct cross *x, size_t item)
{
	return x->spread == NULL ? NAN :
	    spread_item(x->spread, x->tuple + item * x->groups);
}

/* The item against all others, over the groups. */
static struct test
test_item(const struct cross *x, const struct counter *c, size_t item)
{
	double *count = mem_new(2 * x->groups, sizeof(*count));
	struct test t = { .groups = groups_with_counts(x), .permuted = NAN };

	for (size_t g = 0; g < x->groups; g++) {
		count[g] = x->count[item * x->groups + g];
		count[x->groups + g] = x->m[g] - count[g];
	}
	t.plain = contingency_test(count, 2, x->groups);
	if (t.plain.why != NULL && t.groups > 1)
		t.plain.why = "it is in every mention or in none";
	if (c->set->permutations > 0 && t.plain.why == NULL)
		t.permuted = contingency_permuted(count, 2, x->groups,
		    c->set->permutations, c->set->seed);
	adjust(&t, spread(x, item) / (double)(t.groups - 1));
	free(count);
	return t;
}

static void
print_test(struct table *t, const struct counter *c, const struct test *test)
{
	table_int(t, "groups", (int64_t)test->groups);
	layout_real(t, "x2", test->plain.x2);
	layout_real(t, "g2", test->plain.g2);
	if (isnan(test->plain.df))
		table_undefined(t, "df");
	else
		table_int(t, "df", (int64_t)test->plain.df);
	layout_real(t, "p", test->plain.p);
	layout_real(t, "v", test->plain.v);
	layout_real(t, "v_corrected", test->plain.v_corrected);
	layout_real(t, "least_expected", test->plain.least);
	layout_real(t, "deff", test->deff);
	layout_real(t, "x2_adjusted", test->x2);
	layout_real(t, "p_adjusted", test->p);
	if (c->set->permutations > 0)
		layout_real(t, "p_permuted", test->permuted);
}

void
crosstab_print_tests(struct counter *c, struct blocks *blocks,
    const char *format)
{
	struct layout l = { 0 };
	struct cross x = { 0 };
	struct test *test;
	struct table *t;
	double *holm;

	cross_open(&x, c, blocks);
	test = mem_new(x.items, sizeof(*test));
	holm = mem_new(x.items, sizeof(*holm));
	for (size_t i = 0; i < x.items; i++) {
		test[i] = test_item(&x, c, i);
		holm[i] = isnan(test[i].p) ? test[i].plain.p : test[i].p;
	}
	contingency_holm(holm, x.items);
	layout_add(&l, "row", LAYOUT_JSON);
	layout_add(&l, c->by[c->groups]->name.p, 0);
	test_columns(&l, c);
	layout_add(&l, "p_holm", LAYOUT_RIGHT);
	layout_add(&l, "why", LAYOUT_WIDE);
	t = table_open(format, l.column, l.n);
	for (size_t i = 0; i < x.items; i++) {
		table_text(t, "row", STR("test"));
		table_text(t, c->by[c->groups]->name.p, c->by[c->groups]->values.key[x.value[i]]);
		print_test(t, c, &test[i]);
		layout_real(t, "p_holm", holm[i]);
		layout_words(t, "why", test[i].why == NULL ? (struct str){ 0 } :
		    str_of(test[i].why));
		table_end_row(t);
	}
	layout_note(t, "note.test", (const struct words_name[]){
	    { "many", layout_clusters(&c->cluster) }, { NULL, { 0 } } });
	table_close(t);
	free(test);
	free(holm);
	cross_close(&x);
}

/* The mean design effect of all cells. */
static double
whole_deff(const struct cross *x, double df)
{
	double all = 0, sum = 0;

	for (size_t g = 0; g < x->groups; g++)
		all += x->m[g];
	for (size_t i = 0; i < x->items; i++) {
		double n = 0;

		for (size_t g = 0; g < x->groups; g++)
			n += x->count[i * x->groups + g];
		if (n > 0 && n < all)
			sum += (1 - n / all) * spread(x, i);
	}
	return sum / df;
}

static struct test
test_whole(const struct cross *x, const struct counter *c)
{
	struct test t = { .groups = groups_with_counts(x), .permuted = NAN };
	struct contingency *plain = &t.plain;

	*plain = contingency_test(x->count, x->items, x->groups);
	if (c->unit != COUNTER_MENTIONS) {
		plain->x2 = plain->g2 = plain->df = plain->p = NAN;
		plain->v = plain->v_corrected = plain->least = NAN;
		plain->why = "a post can have several items: only mentions "
		    "make one table";
	}
	if (c->set->permutations > 0 && plain->why == NULL)
		t.permuted = contingency_permuted(x->count, x->items,
		    x->groups, c->set->permutations, c->set->seed);
	adjust(&t, plain->why == NULL ? whole_deff(x, plain->df) : NAN);
	return t;
}

void
crosstab_print_whole(struct counter *c, struct blocks *blocks,
    const char *format)
{
	struct layout l = { 0 };
	struct cross x = { 0 };
	struct test test;
	struct table *t;

	cross_open(&x, c, blocks);
	test = test_whole(&x, c);
	layout_add(&l, "row", LAYOUT_JSON);
	layout_add(&l, "items", LAYOUT_RIGHT);
	test_columns(&l, c);
	layout_add(&l, "why", LAYOUT_WIDE);
	t = table_open(format, l.column, l.n);
	table_text(t, "row", STR("whole"));
	table_int(t, "items", (int64_t)x.items);
	print_test(t, c, &test);
	layout_words(t, "why", test.why == NULL ? (struct str){ 0 } :
	    str_of(test.why));
	table_end_row(t);
	layout_note(t, "note.table", NULL);
	table_close(t);
	cross_close(&x);
}
