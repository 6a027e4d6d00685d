#include "stats/pool.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"

/* What evidence gives an item that it does not name. */
#define UNNAMED 0.02

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
pooled_part(struct pooled *pool, uint32_t item)
{
	for (size_t i = 0; i < pool->n; i++)
		if (pool->v[i].item == item)
			return pool->v + i;
	pool->v = mem_grow(pool->v, &pool->cap, pool->n + 1, sizeof(*pool->v));
	pool->v[pool->n] = (struct pool_part){ item, 0 };
	return pool->v + pool->n++;
}

/*
 * Adds to each item's logarithm how much more the evidence gives it than one
 * that it does not name: what all of them have cancels out.
 */
static void
add_evidence(struct pooled *pool, const struct pool_evidence *e, double weight)
{
	double sum = sum_of(e);

	for (size_t i = 0; i < e->parts; i++)
		if (e->part[i].p > 0)
			pooled_part(pool, e->part[i].item)->p += weight *
			    log1p(e->part[i].p / sum / UNNAMED);
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
	double most = 0, doubt = 1, best = -INFINITY, sum = 0;

	pool->n = 0;
	pool->certain = 0;
	for (size_t i = 0; i < n; i++) {
		assert(e[i].null >= 0 && e[i].null <= 1 && e[i].trust > 0 &&
		    e[i].trust <= 1);
		if (!(sum_of(e + i) > 0))
			continue;
		most = e[i].trust > most ? e[i].trust : most;
		doubt *= 1 - e[i].trust * (1 - e[i].null);
	}
	for (size_t i = 0; i < n; i++)
		if (sum_of(e + i) > 0)
			add_evidence(pool, e + i, e[i].trust / most);
	for (size_t i = 0; i < pool->n; i++)
		best = pool->v[i].p > best ? pool->v[i].p : best;
	for (size_t i = 0; i < pool->n; i++) {
		pool->v[i].p = exp(pool->v[i].p - best);
		sum += pool->v[i].p;
	}
	if (pool->n > 0)
		pool->certain = 1 - doubt;
	for (size_t i = 0; i < pool->n; i++)
		pool->v[i].p *= pool->certain / sum;
	sort_parts(pool->v, pool->n);
}

void
pool_free(struct pooled *pool)
{
	free(pool->v);
	*pool = (struct pooled){ 0 };
}
