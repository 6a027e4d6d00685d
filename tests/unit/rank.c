/*
 * Rank statistics: worked examples, tau-b beside its definition over all
 * pairs, and the largest values beside a search through all arrangements.
 */
#include "base/array.h"
#include "stats/rank.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>

#include "stats/random.h"

enum { MOST = 6 };

static int failures;

static void
same(const char *what, double got, double want)
{
	if (isnan(got) != isnan(want) || fabs(got - want) > 1e-9) {
		failures++;
		printf("%s: %.15g, expected %.15g\n", what, got, want);
	}
}

static int
sign(double v)
{
	return ORDER(v, 0);
}

/* The definition: concordant less discordant pairs over untied ones. */
static double
tau_b_by_pairs(const double *x, const double *y, size_t n)
{
	double s = 0, in_x = 0, in_y = 0;

	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < i; j++) {
			s += sign(x[i] - x[j]) * sign(y[i] - y[j]);
			in_x += x[i] != x[j];
			in_y += y[i] != y[j];
		}
	return in_x * in_y > 0 ? s / sqrt(in_x * in_y) : NAN;
}

static void
swap(double *a, double *b)
{
	double t = *a;

	*a = *b;
	*b = t;
}

/* The largest value of measure over all arrangements of y (Heap's walk). */
static double
most_of_all(double (*measure)(const double *, const double *, size_t),
    const double *x, double *y, size_t n)
{
	size_t count[MOST] = { 0 }, i = 0;
	double most = measure(x, y, n);

	while (i < n) {
		if (count[i] >= i) {
			count[i++] = 0;
			continue;
		}
		swap(&y[i % 2 == 0 ? 0 : count[i]], &y[i]);
		count[i]++;
		i = 0;
		most = fmax(most, measure(x, y, n));
	}
	return most;
}

static void
examples(void)
{
	static const double x[] = { 1, 2, 2, 3, 4 }, y[] = { 1, 3, 4, 2, 3 };
	static const double flat[] = { 7, 7, 7, 7, 7 };
	static const double judges[] = {
		1, 2, 3, 4, 5,
		1, 2, 3, 5, 4,
		2, 1, 4, 3, 5
	};
	static const double tied[] = {
		1, 1, 2, 2,
		1, 1, 2, 2,
		1, 1, 2, 2
	};
	double rank[5];

	rank_mid(y, 5, rank);
	for (size_t i = 0; i < 5; i++)
		same("mid-rank", rank[i],
		    (const double[]){ 1, 3.5, 5, 2, 3.5 }[i]);
	same("spearman", rank_spearman(x, y, 5), 0.2894736842105263);
	same("tau-b", rank_tau_b(x, y, 5), 0.2222222222222222);
	same("W", rank_w(judges, 3, 5), 0.8444444444444444);
	same("W, ties, all agree", rank_w(tied, 3, 4), 1);
	same("W of one judge", rank_w(judges, 1, 5), NAN);
	same("W of judges who tell nothing apart", rank_w(flat, 2, 2), NAN);
	same("W of one item", rank_w(judges, 3, 1), NAN);
	same("spearman beside equals", rank_spearman(x, flat, 5), NAN);
	same("tau-b beside equals", rank_tau_b(flat, y, 5), NAN);
	same("tau-b of one", rank_tau_b(x, y, 1), NAN);
	same("tau-b of none", rank_tau_b(x, y, 0), NAN);
	same("spearman of one", rank_spearman(x, y, 1), NAN);
	same("largest beside equals", rank_tau_b_max(x, flat, 5), NAN);
}

static void
beside_definitions(void)
{
	double x[40], y[40];

	for (uint64_t round = 0; round < 400; round++) {
		struct random r = random_stream(7, round);
		size_t n = 2 + random_below(&r, 39);

		for (size_t i = 0; i < n; i++) {
			x[i] = (double)random_below(&r, 2 + round % 20);
			y[i] = (double)random_below(&r, 2 + round % 50);
		}
		same("tau-b by pairs", rank_tau_b(x, y, n),
		    tau_b_by_pairs(x, y, n));
		if (n > MOST || isnan(rank_tau_b(x, y, n)))
			continue;
		same("largest tau-b", rank_tau_b_max(x, y, n),
		    most_of_all(rank_tau_b, x, y, n));
		same("largest spearman", rank_spearman_max(x, y, n),
		    most_of_all(rank_spearman, x, y, n));
	}
}

/* Without ties W is the mean of the pairwise correlations, rescaled. */
static void
w_and_spearman(void)
{
	static const double a[] = { 1, 2, 3, 4, 5, 6 }, b[] = { 2, 1, 6, 4, 3, 5 },
	    c[] = { 6, 1, 2, 3, 5, 4 };
	double all[18], mean;

	for (size_t i = 0; i < 6; i++) {
		all[i] = a[i];
		all[6 + i] = b[i];
		all[12 + i] = c[i];
	}
	mean = (rank_spearman(a, b, 6) + rank_spearman(a, c, 6) +
	    rank_spearman(b, c, 6)) / 3;
	same("W from the mean rho", rank_w(all, 3, 6), (2 * mean + 1) / 3);
}

/* Two items are enough for an order, one is not. */
static void
w_of_few_items(void)
{
	static const double up[] = { 1, 2 }, down[] = { 2, 1 }, tied[] = { 3, 3 };
	const double alike[] = { up[0], up[1], up[0], up[1], up[0], up[1] };
	const double apart[] = { up[0], up[1], down[0], down[1] };
	const double one_tied[] = { up[0], up[1], tied[0], tied[1] };
	const double all_tied[] = { tied[0], tied[1], tied[0], tied[1] };

	same("W of two items, all alike", rank_w(alike, 3, 2), 1);
	same("W of two items, both ways", rank_w(apart, 2, 2), 0);
	/* 2 up, 1 down: rank sums 4 and 5, S 1/2, of 9 * 6 / 12. */
	same("W of two items, two of three", rank_w((const double[])
	    { 1, 2, 1, 2, 2, 1 }, 3, 2), 1.0 / 9);
	/* Rank sums 2.5 and 3.5, S 1/2, of (4 * 6 - 2 * 6) / 12. */
	same("W of two items, one judge ties them", rank_w(one_tied, 2, 2),
	    0.5);
	same("W of two items, nobody tells them apart",
	    rank_w(all_tied, 2, 2), NAN);
	same("W of one item", rank_w(up, 2, 1), NAN);
	same("W of one judge", rank_w(up, 1, 2), NAN);
}

int
main(void)
{
	examples();
	beside_definitions();
	w_and_spearman();
	w_of_few_items();
	return failures != 0;
}
