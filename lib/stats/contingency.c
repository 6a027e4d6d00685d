#include "stats/contingency.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "stats/random.h"
#include "stats/special.h"

static double
o_ln(double o, double e)
{
	return o > 0 ? o * log(o / e) : 0;
}

/* The sums of the rows, then those of the columns; free(3) them. */
static double *
margins(const double *count, size_t rows, size_t columns)
{
	double *sum = mem_new(rows + columns, sizeof(*sum));

	for (size_t i = 0; i < rows; i++)
		for (size_t j = 0; j < columns; j++) {
			sum[i] += count[i * columns + j];
			sum[rows + j] += count[i * columns + j];
		}
	return sum;
}

static size_t
nonzero(const double *v, size_t n, double *all)
{
	size_t found = 0;

	*all = 0;
	for (size_t i = 0; i < n; i++) {
		found += v[i] > 0;
		*all += v[i];
	}
	return found;
}

struct contingency
contingency_test(const double *count, size_t rows, size_t columns)
{
	struct contingency t = { NAN, NAN, NAN, NAN, NAN, NAN, NAN, NULL };
	double *sum = margins(count, rows, columns), n, bias;
	double c = (double)nonzero(sum + rows, columns, &n);
	double r = (double)nonzero(sum, rows, &n);

	if (r < 2 || c < 2) {
		t.why = "a test needs two rows and two columns with counts";
		free(sum);
		return t;
	}
	t.x2 = t.g2 = 0;
	t.least = INFINITY;
	for (size_t i = 0; i < rows; i++)
		for (size_t j = 0; j < columns; j++) {
			double o = count[i * columns + j];
			double e = sum[i] * sum[rows + j] / n;

			if (!(e > 0))
				continue;
			t.x2 += (o - e) * (o - e) / e;
			t.g2 += 2 * o_ln(o, e);
			t.least = fmin(t.least, e);
		}
	free(sum);
	t.df = (r - 1) * (c - 1);
	t.p = special_chi2_tail(t.x2, t.df);
	t.v = sqrt(t.x2 / (n * (fmin(r, c) - 1)));
	if (n <= 1)
		return t;
	bias = fmax(0, t.x2 / n - t.df / (n - 1));
	r -= (r - 1) * (r - 1) / (n - 1);
	c -= (c - 1) * (c - 1) / (n - 1);
	t.v_corrected = fmin(r, c) > 1 ? sqrt(bias / (fmin(r, c) - 1)) : NAN;
	return t;
}

double
contingency_residual(double count, double row, double column, double all)
{
	double e = row * column / all;
	double v = e * (1 - row / all) * (1 - column / all);

	return v > 0 ? (count - e) / sqrt(v) : NAN;
}

static double
chi_square(const double *count, const double *sum, size_t rows,
    size_t columns, double n)
{
	double x2 = 0;

	for (size_t i = 0; i < rows; i++)
		for (size_t j = 0; j < columns; j++) {
			double e = sum[i] * sum[rows + j] / n;

			if (e > 0)
				x2 += (count[i * columns + j] - e) *
				    (count[i * columns + j] - e) / e;
		}
	return x2;
}

/* Deals the mentions of every column out over the rows: a shuffled table. */
static void
deal(struct random *random, uint32_t *row_of, size_t n, const double *sum,
    size_t rows, size_t columns, double *out)
{
	size_t at = 0;

	for (size_t i = 0; i < rows * columns; i++)
		out[i] = 0;
	for (size_t j = 0; j < columns; j++)
		for (double left = sum[rows + j]; left > 0.5; left--, at++) {
			size_t with = at + (size_t)random_below(random, n - at);
			uint32_t row = row_of[with];

			row_of[with] = row_of[at];
			row_of[at] = row;
			out[row * columns + j]++;
		}
}

double
contingency_permuted(const double *count, size_t rows, size_t columns,
    size_t draws, uint64_t seed)
{
	double *sum = margins(count, rows, columns), n, observed;
	double *out = mem_new(rows * columns, sizeof(*out));
	uint32_t *row_of;
	size_t as_large = 0, at = 0;

	(void)nonzero(sum, rows, &n);
	observed = chi_square(count, sum, rows, columns, n);
	row_of = mem_new((size_t)n, sizeof(*row_of));
	for (size_t i = 0; i < rows; i++)
		for (double left = sum[i]; left > 0.5; left--)
			row_of[at++] = (uint32_t)i;
	for (size_t b = 0; b < draws; b++) {
		struct random random = random_stream(seed, b);

		deal(&random, row_of, at, sum, rows, columns, out);
		as_large += chi_square(out, sum, rows, columns, n) >=
		    observed * (1 - 1e-12);
	}
	free(row_of);
	free(out);
	free(sum);
	return (double)(1 + as_large) / (double)(1 + draws);
}

struct ranked {
	double p;
	size_t at;
};

static int
numbers_ascending(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	if (x->p != y->p)
		return x->p < y->p ? -1 : 1;
	return ORDER(x->at, y->at);
}

void
contingency_holm(double *p, size_t n)
{
	struct ranked *r = mem_new(n, sizeof(*r));
	double most = 0;
	size_t k = 0;

	for (size_t i = 0; i < n; i++)
		if (!isnan(p[i]))
			r[k++] = (struct ranked){ p[i], i };
	if (k > 1)
		qsort(r, k, sizeof(*r), numbers_ascending);
	for (size_t i = 0; i < k; i++) {
		most = fmax(most, fmin(1, (double)(k - i) * r[i].p));
		p[r[i].at] = most;
	}
	free(r);
}

struct contingency_pair
contingency_pair(double a, double b, double both, double n)
{
	struct contingency_pair p = { NAN, NAN, NAN };
	double v = a * b * (n - a) * (n - b);

	if (a + b - both > 0)
		p.jaccard = both / (a + b - both);
	if (v > 0)
		p.phi = (n * both - a * b) / sqrt(v);
	if (a * b > 0)
		p.lift = both * n / (a * b);
	return p;
}
