#include "stats/pool.h"

#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/mem.h"

/* What evidence gives an item that it does not name. */
#define UNNAMED 0.02

/* Pieces of evidence whose product is surely a number: (1 + 1 / UNNAMED)^n. */
enum { FEW = 64 };

static double
sum_of(const struct pool_evidence *e)
{
	double sum = 0;

	for (size_t i = 0; i < e->parts; i++)
		sum += e->part[i].p;
	return sum;
}

/* The place of an item in the answer, which is added when it is new. */
static struct pool_part *
pooled_part(struct pooled *pool, uint32_t item, bool few)
{
	for (size_t i = 0; i < pool->n; i++)
		if (pool->v[i].item == item)
			return pool->v + i;
	pool->v = mem_grow(pool->v, &pool->cap, pool->n + 1, sizeof(*pool->v));
	pool->v[pool->n] = (struct pool_part){ item, few ? 1 : 0 };
	return pool->v + pool->n++;
}

/* (1 + x) to this power: the same few come over and over. */
static double
raised(struct pooled *pool, double x, double power)
{
	struct pool_power *known;
	uint64_t bits;

	assert(x > 0);		/* and so in no power that is not known yet */
	memcpy(&bits, &x, sizeof(bits));
	known = pool->power + (bits * 0x9e3779b97f4a7c15 >> 32) % POOL_POWERS;
	if (known->x != x || known->power != power)
		*known = (struct pool_power){ x, power,
		    exp(power * log1p(x)) };
	return known->value;
}

/*
 * How much more a piece of evidence gives each item than one that it does not
 * name: what all of them have cancels out. Products when they are few, else
 * sums of logarithms.
 */
static void
add_evidence(struct pooled *pool, const struct pool_evidence *e, double sum,
    double weight, bool few)
{
	for (size_t i = 0; i < e->parts; i++) {
		struct pool_part *at;
		double x;

		if (!(e->part[i].p > 0))
			continue;
		at = pooled_part(pool, e->part[i].item, few);
		x = e->part[i].p / sum / UNNAMED;
		if (!few)
			at->p += weight * log1p(x);
		else if (weight < 1)
			at->p *= raised(pool, x, weight);
		else
			at->p *= 1 + x;
	}
}

/* From sums of logarithms to products, the largest being 1. */
static void
take_exponents(struct pooled *pool)
{
	double best = -INFINITY;

	for (size_t i = 0; i < pool->n; i++)
		best = pool->v[i].p > best ? pool->v[i].p : best;
	for (size_t i = 0; i < pool->n; i++)
		pool->v[i].p = exp(pool->v[i].p - best);
}

static int
parts_by_p(const void *pa, const void *pb)
{
	const struct pool_part *a = pa, *b = pb;

	return a->p != b->p ? ORDER(b->p, a->p) : ORDER(a->item, b->item);
}

/* Few, mostly: an insertion sort. */
static void
sort_parts(struct pool_part *v, size_t n)
{
	if (n > 16) {
		qsort(v, n, sizeof(*v), parts_by_p);
		return;
	}
	for (size_t i = 1; i < n; i++) {
		struct pool_part one = v[i];
		size_t k = i;

		for (; k > 0 && parts_by_p(&one, v + k - 1) < 0; k--)
			v[k] = v[k - 1];
		v[k] = one;
	}
}

void
pool_combine(struct pooled *pool, const struct pool_evidence *e, size_t n)
{
	double most = 0, doubt = 1, all = 0;
	bool few = n <= FEW;

	pool->n = 0;
	pool->certain = 0;
	for (size_t i = 0; i < n; i++)
		if (e[i].trust > most && sum_of(e + i) > 0)
			most = e[i].trust;
	for (size_t i = 0; i < n; i++) {
		double sum = sum_of(e + i);

		assert(e[i].null >= 0 && e[i].null <= 1 && e[i].trust > 0 &&
		    e[i].trust <= 1);
		if (!(sum > 0))
			continue;
		doubt *= 1 - e[i].trust * (1 - e[i].null);
		add_evidence(pool, e + i, sum, e[i].trust / most, few);
	}
	if (pool->n == 0)
		return;
	pool->certain = 1 - doubt;
	if (!few)
		take_exponents(pool);
	for (size_t i = 0; i < pool->n; i++)
		all += pool->v[i].p;
	all = pool->certain / all;
	for (size_t i = 0; i < pool->n; i++)
		pool->v[i].p *= all;
	sort_parts(pool->v, pool->n);
}

void
pool_free(struct pooled *pool)
{
	free(pool->v);
	*pool = (struct pooled){ 0 };
}
