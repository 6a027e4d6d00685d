#include "draw/pool.h"

#include <stdlib.h>

#include "base/mem.h"

void
pool_open(struct pool *pool, const struct request *r)
{
	*pool = (struct pool){ .request = r };
	strata_open(&pool->strata, r);
	pool->rate = mem_new(r->code_n * CLASSES + 1, sizeof(*pool->rate));
	for (size_t i = 0; i < r->code_n * CLASSES; i++)
		pool->rate[i] = r->rate[i % CLASSES];
}

/* How many posts of a cell of this class may be needed. */
static size_t
cap_of(const struct request *r, enum request_class class)
{
	switch (r->how) {
	case REQUEST_PER:
		return (size_t)r->n[class] + 1;
	case REQUEST_TOTAL:
		return (r->total > r->least ? r->total : r->least) + 1;
	case REQUEST_WIDTH:
		break;
	}
	return SIZE_MAX;
}

struct pool_cell *
pool_cell(struct pool *pool, uint32_t number)
{
	uint32_t code;

	pool->cell = mem_grow(pool->cell, &pool->cell_cap, (size_t)number + 1,
	    sizeof(*pool->cell));
	for (; pool->cell_n <= number; pool->cell_n++)
		pool->cell[pool->cell_n] = (struct pool_cell){
		    .bound = UINT64_MAX, .cap = cap_of(pool->request,
		    strata_class_of(&pool->strata, pool->cell_n, &code)) };
	return &pool->cell[number];
}

/* Puts the post at i of a heap, from which the highest rises, in its place. */
static void
sink(struct kept_post **heap, size_t n, size_t i)
{
	for (;;) {
		size_t big = i, k = 2 * i + 1;

		for (size_t end = k + 2; k < end && k < n; k++)
			if (kept_cmp(heap[k], heap[big]) > 0)
				big = k;
		if (big == i)
			return;
		struct kept_post *p = heap[i];

		heap[i] = heap[big];
		heap[big] = p;
		i = big;
	}
}

static void
rise(struct kept_post **heap, size_t i)
{
	while (i > 0 && kept_cmp(heap[i], heap[(i - 1) / 2]) > 0) {
		struct kept_post *p = heap[i];

		heap[i] = heap[(i - 1) / 2];
		heap[(i - 1) / 2] = p;
		i = (i - 1) / 2;
	}
}

/* Takes the highest post out of a cell. */
static void
pop(struct pool *pool, struct pool_cell *c)
{
	struct kept_post *p = c->heap[0];

	c->heap[0] = c->heap[--c->kept];
	sink(c->heap, c->kept, 0);
	if (--p->heaps == 0)
		kept_drop(&pool->kept, p);
}

static bool
wants(const struct pool_cell *c, const struct kept_post *p)
{
	return c->kept < c->cap ||
	    (c->kept > 0 && kept_cmp(p, c->heap[0]) < 0);
}

static void
push(struct pool *pool, struct pool_cell *c, struct kept_post *p)
{
	c->heap = mem_grow(c->heap, &c->room, c->kept + 1, sizeof(*c->heap));
	c->heap[c->kept] = p;
	rise(c->heap, c->kept++);
	p->heaps++;
	if (c->kept > c->cap)
		pop(pool, c);
}

void
pool_keep(struct pool *pool, const struct kept_post *made)
{
	struct kept_post *p = NULL;

	for (uint32_t i = 0; i < made->cells; i++) {
		struct pool_cell *c = pool_cell(pool, made->cell[i]);

		if (!wants(c, made))
			continue;
		if (p == NULL)
			p = kept_add(&pool->kept, made);
		push(pool, c, p);
	}
}

void
pool_cap(struct pool *pool, struct pool_cell *c, size_t cap)
{
	if (c->cap > cap)
		c->cap = cap;
	while (c->kept > c->cap)
		pop(pool, c);
}

void
pool_sort(struct pool_cell *c)
{
	for (size_t n = c->kept; n > 1; ) {
		struct kept_post *p = c->heap[0];

		c->heap[0] = c->heap[--n];
		c->heap[n] = p;
		sink(c->heap, n, 0);
	}
}

void
pool_close(struct pool *pool)
{
	for (uint32_t i = 0; i < pool->cell_n; i++)
		free(pool->cell[i].heap);
	free(pool->cell);
	kept_free(&pool->kept);
	strata_close(&pool->strata);
	free(pool->rate);
	*pool = (struct pool){ 0 };
}
