#include "count/overlap.h"

#include <assert.h>
#include <stdlib.h>

void
overlap_open(struct overlap *o, bool clusters, bool pairs)
{
	o->tally = tally_open(clusters);
	o->single = !clusters;
	o->pairs = pairs;
	o->posts = tally_series(o->tally, TALLY_WHOLE);
	o->any = tally_series(o->tally, o->posts);
	tuples_open(&o->items);
}

/* Counts a post for an item, or for a pair. */
static void
add_tuple(struct overlap *o, uint32_t cluster, uint32_t tuple)
{
	size_t from = o->series_cap;

	if (tuple >= o->series_cap) {
		o->series = mem_grow(o->series, &o->series_cap,
		    (size_t)tuple + 1, sizeof(*o->series));
		for (size_t i = from; i < o->series_cap; i++)
			o->series[i] = TALLY_WHOLE;
	}
	if (o->series[tuple] == TALLY_WHOLE)
		o->series[tuple] = tally_series(o->tally, o->posts);
	tally_add(o->tally, o->series[tuple], cluster, 1, 1);
}

/* The tuple of two items. */
static uint32_t
pair_tuple(struct overlap *o, uint32_t a, uint32_t b)
{
	return tuples_add(&o->items, tuples_add(&o->items, 0, a < b ? a : b),
	    a < b ? b : a);
}

void
overlap_add(struct overlap *o, uint32_t cluster, const struct dimension *d)
{
	if (!d->present)
		return;
	tally_add(o->tally, o->posts, cluster, 1, 1);
	if (d->n > 0)
		tally_add(o->tally, o->any, cluster, 1, 1);
	if (!o->pairs)
		return;
	for (size_t i = 0; i < d->n; i++) {
		add_tuple(o, cluster, tuples_add(&o->items, 0, d->value[i]));
		for (size_t k = i + 1; k < d->n; k++)
			add_tuple(o, cluster, pair_tuple(o, d->value[i],
			    d->value[k]));
	}
}

void
overlap_sum(struct overlap *o)
{
	bool good = tally_sum(o->tally);

	assert(good);
	(void)good;
}

const struct sums *
overlap_any(const struct overlap *o)
{
	return tally_sums(o->tally, o->any);
}

/* The series of an item, or of two; TALLY_WHOLE when no post has it. */
static uint32_t
series_of(const struct overlap *o, uint32_t a, uint32_t b)
{
	uint32_t tuple = tuples_find(&o->items, 0, a < b ? a : b);

	if (a != b)
		tuple = tuples_find(&o->items, tuple, a < b ? b : a);
	return tuple < o->series_cap ? o->series[tuple] : TALLY_WHOLE;
}

static int64_t
count_series(const struct overlap *o, uint32_t series)
{
	return series == TALLY_WHOLE ? 0 : tally_sums(o->tally, series)->x;
}

int64_t
overlap_count(const struct overlap *o, uint32_t item)
{
	return count_series(o, series_of(o, item, item));
}

int64_t
overlap_both(const struct overlap *o, uint32_t a, uint32_t b)
{
	return count_series(o, series_of(o, a, b));
}

/* The first of the cells of a series from here on; the end when there is none. */
static size_t
skip_to(const struct tally_cell *cell, size_t n, uint32_t series)
{
	size_t i = 0;

	while (i < n && cell[i].series != series)
		i++;
	return i;
}

/* What cell *at says of a cluster, which it must not have passed. */
static int64_t
take_cell(const struct tally_cell *cell, size_t n, uint32_t series, size_t *at,
    uint32_t cluster)
{
	if (*at == n || cell[*at].series != series ||
	    cell[*at].cluster != cluster)
		return 0;
	return cell[(*at)++].x;
}

/* Posts that are clusters of their own: n of them have a and not b. */
static struct sums
sums_of_single(const struct overlap *o, int64_t n)
{
	const int64_t m = tally_sums(o->tally, o->posts)->m;

	return (struct sums){ .k = m, .hit = n, .miss = m - n, .m = m, .x = n,
		.mm = m, .xm = n, .xx = n };
}

struct sums
overlap_without(const struct overlap *o, uint32_t a, uint32_t b)
{
	size_t n, at_post, at_item, at_both;
	const struct tally_cell *cell = tally_cells(o->tally, &n);
	const uint32_t item = series_of(o, a, a), both = series_of(o, a, b);
	struct sums s = { 0 };

	if (o->single)
		return sums_of_single(o, count_series(o, item) -
		    count_series(o, both));
	at_post = skip_to(cell, n, o->posts);
	at_item = skip_to(cell, n, item);
	at_both = skip_to(cell, n, both);
	for (; at_post < n && cell[at_post].series == o->posts; at_post++) {
		const uint32_t cluster = cell[at_post].cluster;
		const int64_t with = take_cell(cell, n, item, &at_item,
		    cluster);

		sums_add(&s, with - take_cell(cell, n, both, &at_both,
		    cluster), cell[at_post].x);
	}
	return s;
}

void
overlap_close(struct overlap *o)
{
	if (o->tally == NULL)
		return;
	tally_close(o->tally);
	tuples_free(&o->items);
	free(o->series);
}
