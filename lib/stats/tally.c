#include "stats/tally.h"

#include <assert.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/hash.h"
#include "base/mem.h"

#define FREE UINT32_MAX	/* the series of a slot that is not taken */
#define NOWHERE UINT32_MAX

struct series {
	uint32_t whole;
	uint32_t cluster;	/* where it was last added to ... */
	uint32_t slot;		/* ... and the slot of that cell, or NOWHERE */
	struct sums sums;
};

struct tally {
	bool clusters;
	unsigned places;
	struct series *series;
	size_t series_cap;
	uint32_t n;
	struct tally_cell *slot;	/* open addressing; sorted by tally_sum() */
	uint32_t cells;
	uint32_t mask;
};

struct tally *
tally_open(bool clusters)
{
	struct tally *t = mem_new(1, sizeof(*t));

	t->clusters = clusters;
	return t;
}

uint32_t
tally_series(struct tally *t, uint32_t whole)
{
	if (t->n == UINT32_MAX - 1)
		mem_fail();
	t->series = mem_grow(t->series, &t->series_cap, (size_t)t->n + 1,
	    sizeof(*t->series));
	t->series[t->n] = (struct series){ .whole = whole, .slot = NOWHERE };
	return t->n++;
}

static uint32_t
probe_cells(const struct tally *t, uint32_t series, uint32_t cluster)
{
	uint32_t at = (uint32_t)hash_u64((uint64_t)series << 32 | cluster) &
	    t->mask;

	while (t->slot[at].series != FREE && (t->slot[at].series != series ||
	    t->slot[at].cluster != cluster))
		at = (at + 1) & t->mask;
	return at;
}

static void
grow_cells(struct tally *t)
{
	struct tally_cell *old = t->slot;
	uint32_t size = old == NULL ? 0 : t->mask + 1;
	uint32_t new = size == 0 ? 1024 : size * 2;

	if (new == 0)
		mem_fail();
	t->slot = mem_resize(NULL, new, sizeof(*t->slot));
	t->mask = new - 1;
	for (uint32_t i = 0; i < new; i++)
		t->slot[i] = (struct tally_cell){ .series = FREE };
	for (uint32_t i = 0; i < size; i++)
		if (old[i].series != FREE)
			t->slot[probe_cells(t, old[i].series, old[i].cluster)] =
			    old[i];
	for (uint32_t i = 0; i < t->n; i++)
		t->series[i].slot = NOWHERE;
	free(old);
}

/* The cell of a series in a cluster; a new one is 0. */
static struct tally_cell *
tally_cell_of(struct tally *t, uint32_t number, uint32_t cluster)
{
	struct series *s = &t->series[number];
	uint32_t at;

	if (s->slot != NOWHERE && s->cluster == cluster)
		return &t->slot[s->slot];
	if (t->slot == NULL || t->cells >= t->mask - t->mask / 4)
		grow_cells(t);
	at = probe_cells(t, number, cluster);
	if (t->slot[at].series == FREE) {
		t->slot[at] = (struct tally_cell){ number, cluster, 0 };
		t->cells++;
	}
	s->cluster = cluster;
	s->slot = at;
	return &t->slot[at];
}

void
tally_add(struct tally *t, uint32_t series, uint32_t cluster, int64_t x,
    int64_t m)
{
	struct tally_cell *c;

	assert(series < t->n);
	t->series[series].sums.below |= m < 0;
	if (!t->clusters) {
		sums_add(&t->series[series].sums, x, m);
		return;
	}
	c = tally_cell_of(t, series, cluster);
	if (__builtin_add_overflow(c->x, x, &c->x))
		sums_overflow();
}

void
tally_merge(struct tally *t, uint32_t series, const struct sums *more)
{
	sums_merge(&t->series[series].sums, more);
}

void
tally_below(struct tally *t, uint32_t series)
{
	t->series[series].sums.below = true;
}

void
tally_rescale(struct tally *t)
{
	for (uint32_t i = 0; i < t->n; i++)
		sums_rescale(&t->series[i].sums);
	for (uint32_t i = 0; t->slot != NULL && i <= t->mask; i++)
		if (t->slot[i].series != FREE && __builtin_mul_overflow(
		    t->slot[i].x, 10, &t->slot[i].x))
			sums_overflow();
	t->places++;
}

unsigned
tally_places(const struct tally *t)
{
	return t->places;
}

static int
by_series(const void *a, const void *b)
{
	const struct tally_cell *x = a, *y = b;

	if (x->series != y->series)
		return x->series < y->series ? -1 : 1;
	return ORDER(x->cluster, y->cluster);
}

/* Takes the free slots out and sorts the cells. */
static void
sort(struct tally *t)
{
	uint32_t n = 0;

	for (uint32_t i = 0; t->slot != NULL && i <= t->mask; i++)
		if (t->slot[i].series != FREE)
			t->slot[n++] = t->slot[i];
	if (n > 1)
		qsort(t->slot, n, sizeof(*t->slot), by_series);
}

/* The cells of each series: first[s] .. first[s + 1]. */
static uint32_t *
index_cells(const struct tally *t)
{
	uint32_t *first = mem_new((size_t)t->n + 1, sizeof(*first));
	uint32_t at = 0;

	for (uint32_t s = 0; s <= t->n; s++) {
		while (at < t->cells && t->slot[at].series < s)
			at++;
		first[s] = at;
	}
	return first;
}

/* Both lists of cells are sorted by cluster; the whole should have them all. */
static bool
add_cells(struct sums *sums, const struct tally_cell *x,
    const struct tally_cell *x_end, const struct tally_cell *m,
    const struct tally_cell *m_end)
{
	for (; x < x_end; x++) {
		while (m < m_end && m->cluster < x->cluster)
			m++;
		if (m == m_end || m->cluster != x->cluster)
			return false;
		sums_add(sums, x->x, m->x);
	}
	return true;
}

/* Clusters in which the item does not stand count for its whole, too. */
static void
complete(struct sums *item, const struct sums *whole)
{
	item->miss = whole->k - (item->k - item->miss);
	assert(item->k >= 0 && whole->k >= 0);
	item->below = whole->below;
	item->k = whole->k;
	item->m = whole->m;
	item->mm = whole->mm;
}

/* Sums the cells of every series. */
static bool
sum_cells(struct tally *t)
{
	uint32_t *first;
	bool good = true;

	sort(t);
	if (t->cells == 0)
		return true;
	first = index_cells(t);
	for (uint32_t s = 0; s < t->n; s++) {
		uint32_t whole = t->series[s].whole == TALLY_WHOLE ? s :
		    t->series[s].whole;

		good &= add_cells(&t->series[s].sums, t->slot + first[s],
		    t->slot + first[s + 1], t->slot + first[whole],
		    t->slot + first[whole + 1]);
	}
	free(first);
	return good;
}

bool
tally_sum(struct tally *t)
{
	bool good = !t->clusters || sum_cells(t);

	for (uint32_t s = 0; s < t->n; s++) {
		struct series *item = &t->series[s];

		item->sums.places = t->places;
		if (item->whole != TALLY_WHOLE)
			complete(&item->sums, &t->series[item->whole].sums);
	}
	return good;
}

const struct sums *
tally_sums(const struct tally *t, uint32_t series)
{
	return &t->series[series].sums;
}

const struct tally_cell *
tally_cells(const struct tally *t, size_t *n)
{
	*n = t->cells;
	return t->slot;
}

void
tally_close(struct tally *t)
{
	free(t->series);
	free(t->slot);
	free(t);
}
