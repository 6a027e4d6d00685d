#include "draw/allocate.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "stats/special.h"

struct want {
	double weight;
	double n;	/* of what is left, by weight */
	bool set;	/* it got its floor or all it has */
};

static double
weight_of(const struct allocate_cell *c, enum allocate_how how)
{
	switch (how) {
	case ALLOCATE_EQUAL:
		return c->N > 0 ? 1 : 0;
	case ALLOCATE_PROPORTIONAL:
		return (double)c->N;
	case ALLOCATE_OPTIMAL:
		return (double)c->N * sqrt(c->rate * (1 - c->rate));
	}
	return 0;
}

/* Parts what is left among the cells that are not set; gives what is left. */
static double
part_of_cell(const struct allocate_cell *cell, struct want *want, size_t cells,
    uint64_t total)
{
	double left = (double)total, weights = 0;

	for (size_t i = 0; i < cells; i++) {
		if (want[i].set)
			left -= (double)cell[i].n;
		else
			weights += want[i].weight;
	}
	for (size_t i = 0; i < cells; i++)
		want[i].n = weights > 0 && left > 0 ?
		    left * want[i].weight / weights : 0;
	return left;
}

static uint64_t
least_of(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

/* Sets the cells that want less than their floor, or more than they have. */
static bool
set_some(struct allocate_cell *cell, struct want *want, size_t cells,
    uint64_t least, bool floor)
{
	bool any = false;

	for (size_t i = 0; i < cells; i++) {
		uint64_t n = floor ? least_of(cell[i].N, least) : cell[i].N;

		if (want[i].set || (floor ? want[i].n >= (double)n :
		    want[i].n <= (double)n))
			continue;
		cell[i].n = n;
		want[i].set = any = true;
	}
	return any;
}

/* Rounds the wants of the cells that are not set: the largest rests go up. */
static void
round_off(struct allocate_cell *cell, struct want *want, size_t cells,
    double left)
{
	for (size_t i = 0; i < cells; i++) {
		if (want[i].set)
			continue;
		cell[i].n = (uint64_t)floor(want[i].n);
		left -= (double)cell[i].n;
	}
	while (left >= 1) {
		size_t best = cells;
		double rest = -1;

		for (size_t i = 0; i < cells; i++)
			if (!want[i].set && cell[i].n < cell[i].N &&
			    want[i].n - (double)cell[i].n > rest) {
				best = i;
				rest = want[i].n - (double)cell[i].n;
			}
		if (best == cells)
			return;
		cell[best].n++;
		left--;
	}
}

void
allocate_total(struct allocate_cell *cell, size_t cells, uint64_t total,
    enum allocate_how how, uint64_t least)
{
	struct want *want = mem_new(cells + 1, sizeof(*want));
	double left;

	for (size_t i = 0; i < cells; i++)
		want[i].weight = weight_of(&cell[i], how);
	do
		left = part_of_cell(cell, want, cells, total);
	while (set_some(cell, want, cells, least, true));
	do
		left = part_of_cell(cell, want, cells, total);
	while (set_some(cell, want, cells, least, false));
	round_off(cell, want, cells, left);
	free(want);
}

double
allocate_width(const struct allocate_cell *cell, size_t cells)
{
	double total = 0, falls = 0, rises = 0;

	for (size_t i = 0; i < cells; i++)
		total += (double)cell[i].N;
	for (size_t i = 0; i < cells; i++) {
		double n = (double)cell[i].n, x = n * cell[i].rate, step, end;

		if (cell[i].N == 0)
			continue;
		step = (double)cell[i].N / total *
		    sqrt(1 - n / (double)cell[i].N);
		end = x > 0 ? special_beta_quantile(0.025, x + 0.5,
		    n - x + 0.5) : 0;
		falls += pow(step * (cell[i].rate - end), 2);
		end = x < n ? special_beta_quantile(0.975, x + 0.5,
		    n - x + 0.5) : 1;
		rises += pow(step * (end - cell[i].rate), 2);
	}
	return sqrt(falls) + sqrt(rises);
}

void
allocate_plan(struct allocate_cell *cell, size_t cells, double width,
    uint64_t least)
{
	uint64_t all = 0, n = 0;

	for (size_t i = 0; i < cells; i++) {
		all += cell[i].N;
		n += cell[i].N > 0 ? least : 0;
	}
	for (;; n = (uint64_t)ceil(1.02 * (double)n)) {
		if (n >= all)
			break;
		allocate_total(cell, cells, n, ALLOCATE_OPTIMAL, least);
		if (allocate_width(cell, cells) <= width)
			return;
	}
	for (size_t i = 0; i < cells; i++)
		cell[i].n = cell[i].N;
}
