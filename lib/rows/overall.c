#include "rows/overall.h"

#include <math.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/str.h"
#include "count/overlap.h"
#include "dimension/cluster.h"
#include "rows/layout.h"
#include "show/table.h"
#include "stats/interval.h"

/* Clusters whose posts are all alike have no say. */
static struct interval
unless_decided(const struct counter *c, struct interval in)
{
	if (!cluster_decides(&c->cluster, c->by[c->groups]))
		return in;
	return (struct interval){ NAN, NAN, NAN,
		"all posts of a cluster are the same" };
}

static void
print_ends(struct table *t, const struct counter *c, const struct interval *in)
{
	struct buf why = { 0 };

	layout_real(t, "low", in->low);
	layout_real(t, "high", in->high);
	layout_real(t, "effective", in->effective);
	if (in->why != NULL)
		buf_addz(&why, in->why);
	else if (in->effective < INTERVAL_TOO_FEW)
		layout_few(&why, &c->cluster, in->effective, "records");
	layout_words(t, "why", buf_str(&why));
	buf_free(&why);
}

static void
add_ends(struct layout *l)
{
	layout_add(l, "low", LAYOUT_RIGHT);
	layout_add(l, "high", LAYOUT_RIGHT);
	layout_add(l, "why", LAYOUT_WIDE);
	layout_add(l, "effective", LAYOUT_RIGHT | LAYOUT_WIDE);
}

void
overall_print_coded(struct counter *c, const char *format)
{
	const struct sums *s = overlap_any(&c->overlap);
	const struct interval_group group = interval_group(s, 1);
	const struct interval in = unless_decided(c, interval_clustered(s,
	    &group, INTERVAL_ALPHA));
	struct layout l = { 0 };
	struct table *t;

	layout_add(&l, "row", LAYOUT_JSON);
	layout_add(&l, "dimension", 0);
	layout_add(&l, "n", LAYOUT_RIGHT);
	layout_add(&l, "of", LAYOUT_RIGHT);
	layout_add(&l, "unit", LAYOUT_WIDE);
	layout_add(&l, "share", LAYOUT_RIGHT);
	add_ends(&l);
	t = table_open(format, l.column, l.n);
	table_text(t, "row", STR("coded"));
	table_text(t, "dimension", c->by[0]->name);
	table_int(t, "n", s->x);
	table_int(t, "of", s->m);
	table_text(t, "unit", STR("records"));
	layout_real(t, "share", interval_share(s));
	print_ends(t, c, &in);
	table_end_row(t);
	layout_note(t, "note.coded", NULL);
	table_close(t);
}

/* The items of most posts, first and second; false when there are not two. */
static bool
find_two(struct counter *c, struct blocks *blocks, uint32_t *a, uint32_t *b)
{
	struct block block;
	int64_t first = 0, second = 0;

	while (blocks_next(blocks, &block))
		for (size_t i = 0; i < block.n; i++) {
			const uint32_t value = block.item[i].value;
			const int64_t n = overlap_count(&c->overlap, value);

			if (n > first) {
				second = first;
				*b = *a;
				first = n;
				*a = value;
			} else if (n > second) {
				second = n;
				*b = value;
			}
		}
	blocks_rewind(blocks);
	return second > 0;
}

static void
print_difference(struct table *t, struct counter *c, uint32_t a, uint32_t b)
{
	const struct names *values = &c->by[0]->values;
	const struct sums more = overlap_without(&c->overlap, a, b);
	const struct sums less = overlap_without(&c->overlap, b, a);
	const struct interval in = unless_decided(c, interval_paired(&more,
	    &less, INTERVAL_ALPHA));

	table_text(t, "row", STR("difference"));
	table_text(t, "dimension", c->by[0]->name);
	table_text(t, "a", values->key[a]);
	table_text(t, "b", values->key[b]);
	table_int(t, "n_a", overlap_count(&c->overlap, a));
	table_int(t, "n_b", overlap_count(&c->overlap, b));
	table_int(t, "both", overlap_both(&c->overlap, a, b));
	table_int(t, "of", more.m);
	table_text(t, "unit", STR("records"));
	layout_real(t, "difference", interval_share(&more) -
	    interval_share(&less));
	print_ends(t, c, &in);
	table_end_row(t);
}

void
overall_print_difference(struct counter *c, struct blocks *blocks,
    const char *format)
{
	struct layout l = { 0 };
	struct table *t;
	uint32_t a = 0, b = 0;

	layout_add(&l, "row", LAYOUT_JSON);
	layout_add(&l, "dimension", 0);
	layout_add(&l, "a", 0);
	layout_add(&l, "b", 0);
	layout_add(&l, "n_a", LAYOUT_RIGHT);
	layout_add(&l, "n_b", LAYOUT_RIGHT);
	layout_add(&l, "both", LAYOUT_RIGHT);
	layout_add(&l, "of", LAYOUT_RIGHT);
	layout_add(&l, "unit", LAYOUT_WIDE);
	layout_add(&l, "difference", LAYOUT_RIGHT);
	add_ends(&l);
	t = table_open(format, l.column, l.n);
	if (find_two(c, blocks, &a, &b))
		print_difference(t, c, a, b);
	layout_note(t, "note.difference", NULL);
	table_close(t);
}
