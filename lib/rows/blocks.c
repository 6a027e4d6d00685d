#include "rows/blocks.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/diag.h"
#include "base/mem.h"
#include "count/counter.h"
#include "count/tuples.h"
#include "stats/interval.h"
#include "stats/tally.h"

enum { ROWS_MAX = 1 << 26 };	/* of a table that is filled up */

struct group_key {
	const uint32_t *rank;	/* of its values, n of them */
	size_t n;
};

struct blocks {
	struct counter *c;
	struct axis *axis;	/* by dimension */
	uint32_t *value;	/* of the groups, c->groups each, in order */
	uint32_t *tuple;	/* theirs */
	size_t groups;
	size_t next;
	uint32_t *child;	/* tuples of items, by group */
	uint32_t *first;	/* of the items of a group in child */
	struct block_item *item;
	size_t item_cap;
	struct sums *sums;
	size_t sums_cap;
	bool *met;		/* by value: the group has the item */
	bool books;		/* codes of a book are groups */
	bool *used;		/* by value: some group has the item, or none has any */
};

/* All combinations of the values of the groups. */
static void
all_groups(struct blocks *b)
{
	const struct counter *c = b->c;
	size_t n = 1, rows = 1;

	for (size_t i = 0; i <= c->groups; i++) {
		rows *= b->axis[i].n;
		if (i < c->groups)
			n = rows;
		if (rows > ROWS_MAX)
			diag_die("all combinations would be more than %d rows: "
			    "count by fewer dimensions", ROWS_MAX);
	}
	b->groups = n;
	b->value = mem_new(n * c->groups, sizeof(*b->value));
	b->tuple = mem_new(n, sizeof(*b->tuple));
	for (size_t g = 0; g < n; g++) {
		uint32_t *value = b->value + g * c->groups;
		size_t rest = g;

		for (size_t i = c->groups; i-- > 0;) {
			value[i] = b->axis[i].value[rest % b->axis[i].n];
			rest /= b->axis[i].n;
		}
		for (size_t i = 0; i < c->groups; i++)
			b->tuple[g] = tuples_find(&c->tuples, b->tuple[g],
			    value[i]);
	}
}

static int
by_rank(const void *a, const void *b)
{
	const struct group_key *x = a, *y = b;

	for (size_t i = 0; i < x->n; i++)
		if (x->rank[i] != y->rank[i])
			return x->rank[i] < y->rank[i] ? -1 : 1;
	return 0;
}

/* Places in the axes of groups, n for each. */
struct ranks {
	uint32_t *rank;
	size_t groups;
	size_t n;
};

/* Those of the groups that were met. */
static struct ranks
met_ranks(const struct blocks *b)
{
	const struct counter *c = b->c;
	struct ranks r = { .n = c->groups };

	r.rank = mem_new(c->tuples.n * r.n, sizeof(*r.rank));
	for (uint32_t t = 0; t < c->tuples.n; t++) {
		uint32_t *at = r.rank + r.groups * r.n;

		if (counter_sums(c, t) == NULL ||
		    tuples_length(&c->tuples, t) != r.n)
			continue;
		tuples_values(&c->tuples, t, r.n, at);
		for (size_t i = 0; i < r.n; i++)
			at[i] = b->axis[i].rank[at[i]];
		r.groups++;
	}
	return r;
}

/* Sorts them; of several alike one stays. */
static void
sort_ranks(struct ranks *r)
{
	struct group_key *key = mem_new(r->groups, sizeof(*key));
	uint32_t *sorted = mem_new(r->groups * r->n, sizeof(*sorted));
	size_t kept = 0;

	for (size_t g = 0; g < r->groups; g++)
		key[g] = (struct group_key){ r->rank + g * r->n, r->n };
	if (r->groups > 1)
		qsort(key, r->groups, sizeof(*key), by_rank);
	for (size_t g = 0; g < r->groups; g++)
		if (g == 0 || by_rank(&key[g - 1], &key[g]) != 0)
			memcpy(sorted + kept++ * r->n, key[g].rank,
			    r->n * sizeof(*sorted));
	free(key);
	free(r->rank);
	r->rank = sorted;
	r->groups = kept;
}

/* Every group once more with each code of the book in dimension d. */
static void
spread_ranks(const struct blocks *b, struct ranks *r, size_t d)
{
	const uint32_t codes = b->axis[d].n;
	struct ranks all = { .n = r->n };

	if (r->groups > ROWS_MAX / (codes + 1))
		diag_die("all combinations would be more than %d rows: count "
		    "by fewer dimensions", ROWS_MAX);
	all.rank = mem_new(r->groups * codes * r->n, sizeof(*all.rank));
	for (size_t g = 0; g < r->groups; g++)
		for (uint32_t code = 0; code < codes; code++) {
			uint32_t *at = all.rank + all.groups++ * r->n;

			memcpy(at, r->rank + g * r->n, r->n * sizeof(*at));
			at[d] = code;
		}
	free(r->rank);
	*r = all;
	sort_ranks(r);
}

/* The groups that were met, and beside each those of the book's other codes. */
static void
met_groups(struct blocks *b)
{
	const struct counter *c = b->c;
	struct ranks r = met_ranks(b);

	sort_ranks(&r);
	for (size_t d = 0; d < r.n; d++)
		if (c->by[d]->book != NULL)
			spread_ranks(b, &r, d);
	b->groups = r.groups;
	b->value = mem_new(b->groups * r.n, sizeof(*b->value));
	b->tuple = mem_new(b->groups, sizeof(*b->tuple));
	for (size_t g = 0; g < b->groups; g++)
		for (size_t d = 0; d < r.n; d++) {
			uint32_t value = b->axis[d].value[r.rank[g * r.n + d]];

			b->value[g * r.n + d] = value;
			b->tuple[g] = tuples_find(&c->tuples, b->tuple[g],
			    value);
		}
	free(r.rank);
}

static bool
is_item(const struct counter *c, uint32_t tuple)
{
	return counter_sums(c, tuple) != NULL &&
	    tuples_length(&c->tuples, tuple) == c->groups + 1;
}

/* Sorts the items by their group, by counting. */
static void
sort_items(struct blocks *b)
{
	const struct counter *c = b->c;
	const struct tuple *node = c->tuples.node;
	uint32_t *at;

	b->first = mem_new((size_t)c->tuples.n + 1, sizeof(*b->first));
	at = mem_new((size_t)c->tuples.n, sizeof(*at));
	for (uint32_t t = 0; t < c->tuples.n; t++)
		if (is_item(c, t))
			b->first[node[t].up + 1]++;
	for (uint32_t t = 0; t < c->tuples.n; t++) {
		b->first[t + 1] += b->first[t];
		at[t] = b->first[t];
	}
	b->child = mem_new(b->first[c->tuples.n], sizeof(*b->child));
	for (uint32_t t = 0; t < c->tuples.n; t++)
		if (is_item(c, t))
			b->child[at[node[t].up]++] = t;
	free(at);
}

struct blocks *
blocks_open(struct counter *c)
{
	struct blocks *b = mem_new(1, sizeof(*b));
	bool complete = true;

	b->c = c;
	b->axis = mem_new(c->groups + 1, sizeof(*b->axis));
	for (size_t i = 0; i <= c->groups; i++)
		axis_open(&b->axis[i], c, i);
	for (size_t i = 0; i < c->groups; i++) {
		complete = complete && b->axis[i].complete;
		b->books = b->books || c->by[i]->book != NULL;
	}
	if (complete)
		all_groups(b);
	else
		met_groups(b);
	sort_items(b);
	b->met = mem_new(b->axis[c->groups].n, sizeof(*b->met));
	b->used = mem_new(b->axis[c->groups].n, sizeof(*b->used));
	memset(b->used, b->first[c->tuples.n] == 0, b->axis[c->groups].n);
	for (uint32_t i = 0; i < b->first[c->tuples.n]; i++)
		b->used[c->tuples.node[b->child[i]].value] = true;
	return b;
}

static void
add_item(struct blocks *b, struct block *block, uint32_t value, uint32_t tuple)
{
	const struct counter *c = b->c;
	struct block_item *item;

	b->item = mem_grow(b->item, &b->item_cap, block->n + 1,
	    sizeof(*b->item));
	item = &b->item[block->n++];
	item->value = value;
	item->tuple = tuple;
	item->rank = b->axis[c->groups].rank[value];
	item->text = c->by[c->groups]->values.key[value];
	if (tuple != TUPLES_NONE) {
		item->sums = *counter_sums(c, tuple);
		return;
	}
	item->sums = block->whole;
	item->sums.x = 0;
	item->sums.xm = item->sums.xx = 0;
	item->sums.hit = 0;
	item->sums.miss = block->whole.k;
}

static int
items_by_text(const void *a, const void *b)
{
	const struct block_item *x = a, *y = b;

	return str_cmp(x->text, y->text);
}

static int
items_by_n(const void *a, const void *b)
{
	const struct block_item *x = a, *y = b;

	if (x->sums.x != y->sums.x)
		return x->sums.x > y->sums.x ? -1 : 1;
	return str_cmp(x->text, y->text);
}

static int
by_axis(const void *a, const void *b)
{
	const struct block_item *x = a, *y = b;

	return ORDER(x->rank, y->rank);
}

/* The items in the order of their names: a sum of reals depends on the order. */
static struct interval_group
together(struct blocks *b, size_t n)
{
	b->sums = mem_grow(b->sums, &b->sums_cap, n, sizeof(*b->sums));
	for (size_t i = 0; i < n; i++)
		b->sums[i] = b->item[i].sums;
	return interval_group(b->sums, n);
}

bool
blocks_next(struct blocks *b, struct block *block)
{
	const struct counter *c = b->c;
	const struct axis *items = &b->axis[c->groups];
	const struct sums *whole;
	bool all = items->complete;
	uint32_t t;

	if (b->next == b->groups)
		return false;
	*block = (struct block){ .tuple = t = b->tuple[b->next],
		.value = b->value + b->next * c->groups };
	b->next++;
	whole = t == TUPLES_NONE ? NULL : counter_sums(c, t);
	if (whole != NULL)
		block->whole = *whole;
	block->whole.places = tally_places(c->tally);
	if (items->complete)
		memset(b->met, 0, items->n * sizeof(*b->met));
	for (uint32_t i = whole == NULL ? 0 : b->first[t];
	    whole != NULL && i < b->first[t + 1]; i++) {
		uint32_t value = c->tuples.node[b->child[i]].value;

		add_item(b, block, value, b->child[i]);
		b->met[value] = true;
	}
	all = all || (b->books && block->n == 0);
	for (uint32_t v = 0; all && v < items->n; v++)
		if (items->complete ? !b->met[v] : b->used[v])
			add_item(b, block, v, TUPLES_NONE);
	if (block->n > 1)
		qsort(b->item, block->n, sizeof(*b->item), items_by_text);
	block->together = together(b, block->n);
	if (block->n > 1)
		qsort(b->item, block->n, sizeof(*b->item),
		    items->by_count ? items_by_n : by_axis);
	block->item = b->item;
	block->k = items->coded > 0 ? items->coded : block->n;
	return true;
}

size_t
blocks_count(const struct blocks *b)
{
	return b->groups;
}

void
blocks_rewind(struct blocks *b)
{
	b->next = 0;
}

const struct axis *
blocks_axis(const struct blocks *b, size_t dimension)
{
	return &b->axis[dimension];
}

void
blocks_close(struct blocks *b)
{
	for (size_t i = 0; i <= b->c->groups; i++)
		axis_close(&b->axis[i]);
	free(b->axis);
	free(b->value);
	free(b->tuple);
	free(b->child);
	free(b->first);
	free(b->item);
	free(b->sums);
	free(b->met);
	free(b->used);
	free(b);
}
