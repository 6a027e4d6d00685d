#include "draw/plan.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "draw/allocate.h"

enum { CELLS_MANY = 200 };

static uint64_t
least_of(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

static void
make_per(struct pool *pool)
{
	uint32_t code;

	for (uint32_t i = 0; i < pool->cell_n; i++)
		pool->cell[i].n = least_of(pool->cell[i].N,
		    pool->request->n[strata_class_of(&pool->strata, i, &code)]);
}

/* The part of a cell's posts that is expected to have its code. */
static double
rate_of(const struct pool *pool, uint32_t cell)
{
	uint32_t class = cell % pool->strata.classes;
	double most = pool->request->rate[CLASS_REST];

	if (class + 1 < pool->strata.classes)
		return pool->rate[class / 2 * CLASSES + class % 2];
	for (size_t i = 0; i < pool->request->code_n; i++)
		if (pool->rate[i * CLASSES + CLASS_REST] > most)
			most = pool->rate[i * CLASSES + CLASS_REST];
	return most;
}

static void
make_total(struct pool *pool)
{
	uint32_t *order = strata_order(&pool->strata), n = strata_count(&pool->strata);
	struct allocate_cell *a = mem_new((size_t)n + 1, sizeof(*a));

	/* Ties go to the earlier cell, as cells are shown. */
	for (uint32_t i = 0; i < n; i++)
		a[i] = (struct allocate_cell){ .N = pool->cell[order[i]].N,
		    .rate = rate_of(pool, order[i]) };
	allocate_total(a, n, pool->request->total, pool->request->division,
	    pool->request->least);
	for (uint32_t i = 0; i < n; i++)
		pool->cell[order[i]].n = a[i].n;
	free(a);
	free(order);
}

/* Plans for a code; its hits and near misses are cells of their own. */
static void
make_code(struct pool *pool, size_t i, uint64_t *rest)
{
	struct allocate_cell a[CLASSES] = { { .N = 0 } };
	uint32_t hit = 2 * (uint32_t)i;

	for (int c = 0; c < CLASSES; c++)
		a[c].rate = pool->rate[i * CLASSES + (size_t)c];
	for (uint32_t c = CLASS_HIT; c <= CLASS_NEAR; c++)
		if (hit + c < pool->cell_n)
			a[c].N = pool->cell[hit + c].N;
	a[CLASS_REST].N = pool->posts - a[CLASS_HIT].N - a[CLASS_NEAR].N;
	allocate_plan(a, CLASSES, pool->request->wide, pool->request->least);
	for (uint32_t c = CLASS_HIT; c <= CLASS_NEAR; c++)
		if (hit + c < pool->cell_n)
			pool->cell[hit + c].n = a[c].n;
	if (a[CLASS_REST].n > *rest)
		*rest = a[CLASS_REST].n;
}

static void
make_width(struct pool *pool)
{
	uint32_t last = pool->strata.classes - 1;
	uint64_t rest = 0;

	if (pool->posts == 0)
		return;
	for (size_t i = 0; i < pool->request->code_n; i++)
		make_code(pool, i, &rest);
	if (last < pool->cell_n)
		pool->cell[last].n = least_of(rest, pool->cell[last].N);
}

void
plan_make(struct pool *pool)
{
	switch (pool->request->how) {
	case REQUEST_PER:
		make_per(pool);
		break;
	case REQUEST_TOTAL:
		make_total(pool);
		break;
	case REQUEST_WIDTH:
		make_width(pool);
		break;
	}
}

/* What --width costs. */
static void
say_cost(const struct pool *pool)
{
	uint64_t n[CLASSES] = { 0 };
	uint32_t code;

	for (uint32_t i = 0; i < pool->cell_n; i++)
		n[strata_class_of(&pool->strata, i, &code)] += pool->cell[i].n;
	diag_note("--width %s needs %ju posts: %ju hits, %ju near misses, %ju "
	    "of the rest%s", pool->request->width,
	    (uintmax_t)(n[CLASS_HIT] + n[CLASS_NEAR] + n[CLASS_REST]),
	    (uintmax_t)n[CLASS_HIT], (uintmax_t)n[CLASS_NEAR],
	    (uintmax_t)n[CLASS_REST],
	    n[CLASS_HIT] + n[CLASS_NEAR] + n[CLASS_REST] >= pool->posts ?
	    "; that is all there are: no sample is enough" : "");
}

/* Appends what a cell is called: "lapor hit", "rest 2014-01". */
static void
add_stratum_name(struct buf *out, const struct pool *pool, uint32_t cell)
{
	struct str group = strata_group_of(&pool->strata, cell);
	uint32_t code;
	enum request_class class = strata_class_of(&pool->strata, cell, &code);

	if (pool->request->simple)
		buf_addz(out, "all");
	else if (code == CODEBOOK_NONE)
		buf_addz(out, request_class_name[class]);
	else
		buf_addf(out, "%s %s", diag_vis(
		    pool->request->book->code[code].path),
		    request_class_name[class]);
	if (group.n > 0)
		buf_addf(out, " %s", diag_vis(group));
}

/* Cells that are taken whole because they have too few posts. */
static void
say_short(const struct pool *pool)
{
	uint32_t *order = strata_order(&pool->strata), first = 0, few = 0, code;
	struct buf name = { 0 };

	for (uint32_t i = 0; i < pool->cell_n; i++) {
		uint64_t N = pool->cell[order[i]].N;

		/* A code in no post of a month is nothing to speak of. */
		if ((N > 0 || pool->strata.by_n == 0) && N < pool->request->n[
		    strata_class_of(&pool->strata, order[i], &code)] && few++ == 0)
			first = order[i];
	}
	if (few > 0) {
		add_stratum_name(&name, pool, first);
		diag_note("cells with fewer posts than asked for, taken whole: "
		    "%u, such as %s (%ju of %ju)", (unsigned)few,
		    buf_z(&name), (uintmax_t)pool->cell[first].N,
		    (uintmax_t)pool->request->n[strata_class_of(&pool->strata, first,
		    &code)]);
		buf_free(&name);
	}
	free(order);
}

void
plan_say(const struct pool *pool)
{
	uint64_t n = 0;
	uint32_t cells = 0;

	if (pool->posts == 0)
		return;
	if (pool->request->how == REQUEST_WIDTH)
		say_cost(pool);
	if (pool->request->how == REQUEST_PER)
		say_short(pool);
	for (uint32_t i = 0; i < pool->cell_n; i++) {
		n += pool->cell[i].n;
		cells += pool->cell[i].N > 0;
	}
	if (pool->request->total > 0 && n > pool->request->total)
		diag_note("-n %zu is less than %zu of each cell (--min), so "
		    "%ju are asked for", pool->request->total, pool->request->least,
		    (uintmax_t)n);
	if (cells > CELLS_MANY)
		diag_note("%u cells ask for %ju posts: --code keeps those of "
		    "the codes you name", (unsigned)cells, (uintmax_t)n);
}
