#include "rows/versus.h"

#include <math.h>
#include <stdlib.h>

#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "count/counter.h"
#include "rows/layout.h"
#include "show/table.h"
#include "stats/keyness.h"

/* An item in both parts. */
struct part_item {
	uint32_t value;
	struct str text;
	uint64_t a;	/* posts of --versus that have it */
	uint64_t b;	/* others */
	double log_ratio;
};

struct printing {
	struct counter *c;
	struct table *table;
	bool label;
	uint32_t *group;	/* the values of the group at hand */
	bool any;
	uint64_t of_a;
	uint64_t of_b;
	uint64_t *a;	/* by value of the item */
	uint64_t *b;
	bool *met;
	struct part_item *item;
};

static struct table *
open_versus_table(const struct printing *p, const char *format)
{
	struct layout l = { 0 };
	const unsigned right = LAYOUT_RIGHT;

	layout_dimensions(&l, p->c);
	if (p->label)
		layout_add(&l, "label", 0);
	layout_add(&l, "n", right);
	layout_add(&l, "of", right);
	layout_add(&l, "n_rest", right);
	layout_add(&l, "of_rest", right);
	layout_add(&l, "unit", LAYOUT_WIDE);
	layout_add(&l, "share", right);
	layout_add(&l, "share_rest", right);
	layout_add(&l, "log_ratio", right);
	layout_add(&l, "lrc", right);
	layout_add(&l, "ll2", right);
	layout_add(&l, "ll4", right | LAYOUT_WIDE);
	layout_add(&l, "why", LAYOUT_WIDE);
	return table_open(format, l.column, l.n);
}

static int
by_effect(const void *v, const void *w)
{
	const struct part_item *x = v, *y = w;
	double ex = x->log_ratio, ey = y->log_ratio;

	if (isnan(ex) != isnan(ey))
		return isnan(ex) ? 1 : -1;
	if (ex != ey && !isnan(ex))
		return ex > ey ? -1 : 1;
	return str_cmp(x->text, y->text);
}

static int
parts_by_n(const void *v, const void *w)
{
	const struct part_item *x = v, *y = w;

	if (x->a != y->a)
		return x->a > y->a ? -1 : 1;
	return str_cmp(x->text, y->text);
}

static int
parts_by_text(const void *v, const void *w)
{
	const struct part_item *x = v, *y = w;

	return str_cmp(x->text, y->text);
}

static void
print_part(struct printing *p, const struct block *block,
    const struct part_item *item, size_t k)
{
	struct table *t = p->table;
	uint64_t a = item->a, n1 = p->of_a, b = item->b, n2 = p->of_b;
	bool defined = n1 > 0 && n2 > 0 && a + b > 0;

	layout_begin(t, p->c, "keyness", block, item->value);
	if (p->label)
		layout_label(t, p->c, item->value);
	table_int(t, "n", (int64_t)a);
	table_int(t, "of", (int64_t)n1);
	table_int(t, "n_rest", (int64_t)b);
	table_int(t, "of_rest", (int64_t)n2);
	table_text(t, "unit", str_of(counter_unit_name(p->c)));
	layout_real(t, "share", (double)a / (double)n1);
	layout_real(t, "share_rest", (double)b / (double)n2);
	layout_real(t, "log_ratio", item->log_ratio);
	layout_real(t, "lrc", keyness_lrc(a, n1, b, n2, k));
	layout_real(t, "ll2", defined ? keyness_ll(a, n1, b, n2) : NAN);
	layout_real(t, "ll4", defined ? keyness_ll4(a, n1, b, n2) : NAN);
	if (n1 == 0 || n2 == 0)
		table_text(t, "why", n1 == 0 ? STR("no posts of --versus") :
		    STR("no posts but those of --versus"));
	else if (!defined)
		table_text(t, "why", STR("in no post"));
	table_end_row(t);
}

/* The group is complete: prints its items and begins anew. */
static void
print_group(struct printing *p)
{
	const struct names *values = &p->c->by[p->c->groups]->values;
	struct block block = { .value = p->group };
	enum axis_sort sort = axis_sort_of(p->c->set->sort);
	size_t n = 0, shown;

	for (uint32_t v = 0; v < values->n; v++) {
		if (p->met[v])
			p->item[n++] = (struct part_item){ .value = v,
			    .text = values->key[v], .a = p->a[v],
			    .b = p->b[v] };
		p->met[v] = false;
		p->a[v] = p->b[v] = 0;
	}
	for (size_t i = 0; i < n; i++)
		p->item[i].log_ratio = keyness_log_ratio(p->item[i].a, p->of_a,
		    p->item[i].b, p->of_b);
	if (n > 1)
		qsort(p->item, n, sizeof(*p->item),
		    sort == AXIS_BY_N ? parts_by_n :
		    sort == AXIS_BY_VALUE ? parts_by_text : by_effect);
	shown = p->c->set->first > 0 && n > p->c->set->first ?
	    p->c->set->first : n;
	for (size_t i = 0; i < shown; i++)
		print_part(p, &block, &p->item[i], n);
	p->of_a = p->of_b = 0;
	p->any = false;
}

static void
add_block(struct printing *p, const struct block *block)
{
	const struct counter *c = p->c;
	size_t split = c->groups - 1;
	bool inside = str_is(c->by[split]->values.key[block->value[split]],
	    "1");

	memcpy(p->group, block->value, c->groups * sizeof(*p->group));
	p->any = true;
	*(inside ? &p->of_a : &p->of_b) = (uint64_t)block->whole.m;
	for (size_t i = 0; i < block->n; i++) {
		const struct block_item *item = &block->item[i];

		p->met[item->value] = true;
		(inside ? p->a : p->b)[item->value] = (uint64_t)item->sums.x;
	}
}

void
versus_print(struct counter *c, struct blocks *blocks, const char *format)
{
	struct printing p = { .c = c, .label = layout_has_label(c) };
	size_t n = c->by[c->groups]->values.n;
	struct block block;

	p.group = mem_new(c->groups, sizeof(*p.group));
	p.a = mem_new(n, sizeof(*p.a));
	p.b = mem_new(n, sizeof(*p.b));
	p.met = mem_new(n, sizeof(*p.met));
	p.item = mem_new(n, sizeof(*p.item));
	p.table = open_versus_table(&p, format);
	while (blocks_next(blocks, &block)) {
		if (p.any && memcmp(p.group, block.value,
		    (c->groups - 1) * sizeof(*p.group)) != 0)
			print_group(&p);
		add_block(&p, &block);
	}
	if (p.any)
		print_group(&p);
	blocks_rewind(blocks);
	layout_note(p.table, "note.keyness", NULL);
	table_close(p.table);
	free(p.group);
	free(p.a);
	free(p.b);
	free(p.met);
	free(p.item);
}
