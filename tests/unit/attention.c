/*
 * How often shuffled priorities do as well: of few items exactly, of more than
 * ATTENTION_EXACT by draws that come as close as their number allows to what
 * all arrangements say, which are walked through here.
 */
#include "align/attention.h"

#include <math.h>

#include "check.h"
#include "stats/rank.h"

enum { MOST = ATTENTION_EXACT + 1, DRAWS = 20000 };

/* Shares, and priorities that follow them only roughly. */
static const double counted[MOST] = { 90, 70, 60, 50, 40, 30, 20, 10, 5 };
static const double order[MOST] = { 8, 9, 4, 7, 6, 2, 5, 3, 1 };

struct walk {
	double priority[MOST];
	size_t n;
	double observed[2];
	size_t extreme[2];
	size_t all;
};

/* All arrangements of the priorities from place at on. */
static void
walk_from(struct walk *w, size_t at)
{
	if (at == w->n) {
		w->all++;
		w->extreme[0] += rank_tau_b(w->priority, counted, w->n) >=
		    w->observed[0] - 1e-9;
		w->extreme[1] += rank_spearman(w->priority, counted, w->n) >=
		    w->observed[1] - 1e-9;
		return;
	}
	for (size_t i = at; i < w->n; i++) {
		double t = w->priority[at];

		w->priority[at] = w->priority[i];
		w->priority[i] = t;
		walk_from(w, at + 1);
		t = w->priority[at];
		w->priority[at] = w->priority[i];
		w->priority[i] = t;
	}
}

static struct attention
whole_of(const double *priority, size_t n, uint64_t seed)
{
	struct attention_count item[MOST];
	struct voices_said said[MOST];
	struct attention_group g = { .item = item, .k = n, .clusters = 50,
		.deff = 1 };
	struct attention out;

	for (size_t i = 0; i < n; i++) {
		item[i] = (struct attention_count){ .x = counted[i] };
		said[i] = (struct voices_said){ .order = priority[i],
			.weight = NAN };
		g.mentions += counted[i];
	}
	attention_whole(&g, said, seed, DRAWS, &out);
	return out;
}

static void
check_chances(size_t n)
{
	struct attention a = whole_of(order, n, 1);
	struct walk w = { .n = n };

	for (size_t i = 0; i < n; i++)
		w.priority[i] = order[i];
	w.observed[0] = rank_tau_b(order, counted, n);
	w.observed[1] = rank_spearman(order, counted, n);
	walk_from(&w, 0);
	for (unsigned m = 0; m < 2; m++) {
		double p = (double)w.extreme[m] / (double)w.all;
		double got = a.measure[m].chance;
		double error = n <= ATTENTION_EXACT ? 1e-12 :
		    4 * sqrt(p * (1 - p) / DRAWS);

		CHECK(fabs(a.measure[m].value - w.observed[m]) < 1e-9,
		    "%zu items, measure %u: %g, not %g", n, m,
		    a.measure[m].value, w.observed[m]);
		CHECK(fabs(got - p) <= error,
		    "%zu items, measure %u: chance %.6f, not %.6f", n, m, got,
		    p);
	}
}

/* The order seen counts as one of the draws: no chance is 0. */
static void
check_best(void)
{
	struct attention a = whole_of(counted, MOST, 1);

	/* One of 362,880 arrangements does as well: no draw meets it. */
	for (unsigned m = 0; m < 2; m++)
		CHECK(fabs(a.measure[m].chance - 1.0 / (DRAWS + 1)) < 1e-12,
		    "measure %u: chance %g of the best order", m,
		    a.measure[m].chance);
}

/* Draws are those of the seed, on every machine. */
static void
check_draws(void)
{
	static const double tries[2] = { 138, 105 };
	struct attention a = whole_of(order, MOST, 1),
	    other = whole_of(order, MOST, 2);

	for (unsigned m = 0; m < 2; m++) {
		double got = a.measure[m].chance * (DRAWS + 1);

		CHECK(fabs(got - tries[m]) < 1e-6,
		    "measure %u: %.6f draws, not %.0f", m, got, tries[m]);
		CHECK(a.measure[m].chance != other.measure[m].chance,
		    "measure %u: another seed says the same", m);
	}
}

int
main(void)
{
	check_chances(ATTENTION_EXACT - 1);
	check_chances(ATTENTION_EXACT);
	check_chances(MOST);
	check_best();
	check_draws();
	return failures != 0;
}
