#include "stats/rank.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"

struct rank_pair {
	double x;
	double y;
	size_t at;
};

static int
values_ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return ORDER(x, y);
}

static int
by_x_then_y(const void *a, const void *b)
{
	const struct rank_pair *p = a, *q = b;

	if (p->x != q->x)
		return p->x < q->x ? -1 : 1;
	return ORDER(p->y, q->y);
}

static struct rank_pair *
sorted_pairs(const double *x, const double *y, size_t n)
{
	struct rank_pair *p = mem_new(n, sizeof(*p));

	for (size_t i = 0; i < n; i++)
		p[i] = (struct rank_pair){ x[i], y == NULL ? 0 : y[i], i };
	qsort(p, n, sizeof(*p), by_x_then_y);
	return p;
}

void
rank_mid(const double *x, size_t n, double *rank)
{
	struct rank_pair *p = sorted_pairs(x, NULL, n);

	for (size_t i = 0, end; i < n; i = end) {
		for (end = i + 1; end < n && p[end].x == p[i].x; end++)
			continue;
		for (size_t j = i; j < end; j++)
			rank[p[j].at] = (double)(i + 1 + end) / 2;
	}
	free(p);
}

static double
pearson(const double *x, const double *y, size_t n)
{
	double mx = 0, my = 0, xx = 0, yy = 0, xy = 0;

	for (size_t i = 0; i < n; i++) {
		mx += x[i] / (double)n;
		my += y[i] / (double)n;
	}
	for (size_t i = 0; i < n; i++) {
		xx += (x[i] - mx) * (x[i] - mx);
		yy += (y[i] - my) * (y[i] - my);
		xy += (x[i] - mx) * (y[i] - my);
	}
	if (!(xx > 0 && yy > 0))
		return NAN;
	return fmax(-1, fmin(1, xy / sqrt(xx * yy)));
}

double
rank_spearman(const double *x, const double *y, size_t n)
{
	double *rank = mem_new(2 * n, sizeof(*rank));
	double rho;

	rank_mid(x, n, rank);
	rank_mid(y, n, rank + n);
	rho = pearson(rank, rank + n, n);
	free(rank);
	return rho;
}

/* Sorts y and counts the pairs that stood in falling order (merge sort). */
static double
sort_counting(double *y, double *spare, size_t n)
{
	size_t half = n / 2, i = 0, j = half, at = 0;
	double falling;

	if (n < 2)
		return 0;
	falling = sort_counting(y, spare, half) +
	    sort_counting(y + half, spare, n - half);
	while (i < half && j < n) {
		if (y[j] < y[i]) {
			falling += (double)(half - i);
			spare[at++] = y[j++];
		} else
			spare[at++] = y[i++];
	}
	while (i < half)
		spare[at++] = y[i++];
	while (j < n)
		spare[at++] = y[j++];
	for (size_t k = 0; k < n; k++)
		y[k] = spare[k];
	return falling;
}

static double
pairs_of(size_t n)
{
	return (double)n * ((double)n - 1) / 2;
}

/* Pairs of equal values in sorted ones. */
static double
tied_values(const double *y, size_t n)
{
	double tied = 0;

	for (size_t i = 0, end; i < n; i = end) {
		for (end = i + 1; end < n && y[end] == y[i]; end++)
			continue;
		tied += pairs_of(end - i);
	}
	return tied;
}

/* Pairs that are equal in x, and in x and y, of sorted pairs. */
static void
tied_pairs(const struct rank_pair *p, size_t n, double *in_x, double *in_both)
{
	size_t x = 0, xy = 0;	/* where the present run of equals began */

	*in_x = *in_both = 0;
	for (size_t i = 1; i < n; i++) {
		if (p[i].x != p[x].x)
			x = i;
		if (p[i].x != p[xy].x || p[i].y != p[xy].y)
			xy = i;
		*in_x += (double)(i - x);
		*in_both += (double)(i - xy);
	}
}

double
rank_tau_b(const double *x, const double *y, size_t n)
{
	struct rank_pair *p = sorted_pairs(x, y, n);
	double *v = mem_new(2 * n, sizeof(*v));
	double all = pairs_of(n), in_x, in_y, in_both, falling, spread;

	tied_pairs(p, n, &in_x, &in_both);
	for (size_t i = 0; i < n; i++)
		v[i] = p[i].y;
	falling = sort_counting(v, v + n, n);
	in_y = tied_values(v, n);
	free(v);
	free(p);
	spread = (all - in_x) * (all - in_y);
	if (!(spread > 0))
		return NAN;
	return (all - in_x - in_y + in_both - 2 * falling) / sqrt(spread);
}

/*
 * Exchanging the y of a discordant pair never lowers either measure, so the
 * arrangement with both sides sorted has the largest value.
 */
static double
of_sorted(double (*measure)(const double *, const double *, size_t),
    const double *x, const double *y, size_t n)
{
	double *v = mem_new(2 * n, sizeof(*v));
	double most;

	for (size_t i = 0; i < n; i++) {
		v[i] = x[i];
		v[n + i] = y[i];
	}
	qsort(v, n, sizeof(*v), values_ascending);
	qsort(v + n, n, sizeof(*v), values_ascending);
	most = measure(v, v + n, n);
	free(v);
	return most;
}

double
rank_spearman_max(const double *x, const double *y, size_t n)
{
	return of_sorted(rank_spearman, x, y, n);
}

double
rank_tau_b_max(const double *x, const double *y, size_t n)
{
	return of_sorted(rank_tau_b, x, y, n);
}

/* The sum of t^3 - t over the groups of t equal values. */
static double
tie_term(const double *x, size_t n)
{
	double *v = mem_new(n, sizeof(*v)), sum = 0;

	for (size_t i = 0; i < n; i++)
		v[i] = x[i];
	qsort(v, n, sizeof(*v), values_ascending);
	for (size_t i = 0, end; i < n; i = end) {
		double t;

		for (end = i + 1; end < n && v[end] == v[i]; end++)
			continue;
		t = (double)(end - i);
		sum += t * t * t - t;
	}
	free(v);
	return sum;
}

double
rank_w(const double *x, size_t m, size_t n)
{
	double *rank = mem_new(2 * n, sizeof(*rank)), *sum = rank + n;
	const double judges = (double)m, items = (double)n;
	double ties = 0, s = 0, most;

	for (size_t j = 0; j < m; j++) {
		rank_mid(x + j * n, n, rank);
		for (size_t i = 0; i < n; i++)
			sum[i] += rank[i];
		ties += tie_term(x + j * n, n);
	}
	for (size_t i = 0; i < n; i++) {
		double d = sum[i] - judges * (items + 1) / 2;

		s += d * d;
	}
	free(rank);
	most = judges * judges * (items * items * items - items) -
	    judges * ties;
	return m < 2 || n < 2 || !(most > 0) ? NAN : 12 * s / most;
}
