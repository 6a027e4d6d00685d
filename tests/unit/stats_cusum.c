/*
 * Bursts found as they come, beside Viterbi's search through all sequences of
 * states, and beside a batch and a run of posts that were computed by hand.
 */
#include "base/array.h"
#include "stats/cusum.h"

#include <math.h>
#include <stdio.h>

#include "stats/random.h"

enum { LONGEST = 200, SERIES = 10000 };

static int failures;

static void
same(const char *what, double got, double want)
{
	if (fabs(got - want) > 1e-9 * (1 + fabs(want))) {
		failures++;
		printf("%s: %.15g, expected %.15g\n", what, got, want);
	}
}

/* -ln of the binomial probability of r in d. */
static double
surprise(double r, double d, double p)
{
	return -(lgamma(d + 1) - lgamma(r + 1) - lgamma(d - r + 1) +
	    r * log(p) + (d - r) * log(1 - p));
}

/* Kleinberg's example of ten bins. */
static void
batch_of_bins(void)
{
	static const double r[] = { 2, 1, 3, 2, 14, 16, 12, 3, 2, 1 };
	static const double d[] = { 50, 48, 52, 50, 55, 60, 52, 50, 49, 51 };
	static const double gain[] = { -4.830232481605357, -5.393868686275193,
	    -4.2665962769355215, -4.830232481605357, 4.394110516344751,
	    5.391871949794314, 3.1373271311149704, -4.007574325155302,
	    -4.700721505715247, -5.78240161394552 };
	static const double after[] = { 0, 0, 0, 0, 4.394110516344751,
	    9.785982466139066, 12.923309597254036, 0, 0, 0 };
	double p0 = 56.0 / 517, tau = log(10), cost = tau;
	struct cusum_rule rule = { tau, tau };
	struct cusum c = { 0 };

	same("p0", p0, 0.10831721470019343);
	for (size_t i = 0; i < ARRAY_N(r); i++) {
		double g = cusum_gain(r[i], d[i], p0, 2 * p0);
		enum cusum_change got = cusum_add(&c, &rule, g, (int64_t)i);

		same("gain", g, gain[i]);
		same("sum", c.sum, after[i]);
		same("change", got, i == 4 ? CUSUM_OPENED :
		    i == 7 ? CUSUM_CLOSED : CUSUM_SAME);
		cost += surprise(r[i], d[i], i >= 4 && i <= 6 ? 2 * p0 : p0);
		if (got == CUSUM_CLOSED) {
			same("begin", (double)c.begin, 4);
			same("end", (double)c.end, 6);
		}
	}
	same("cost", cost, 29.92630161808067);
}

/* A share of a half and more cannot double. */
static void
raised_shares(void)
{
	same("a small share", cusum_raised(0.05, 4), 0.2);
	same("a half in a burst", cusum_raised(0.125, 4), 0.5);
	same("a large share", cusum_raised(0.3, 4), 0.6);
	same("nearly all", cusum_raised(0.999, 4), 1 - 0.0005 / 0.875);
}

/* A trial a post: the sum after each, and where it opens and closes. */
static void
run_of_posts(void)
{
	static const char posts[] = "0000100000110110111011110110100000000000"
	    "000000000000000100000000000000000000";
	static const struct { int at; double sum; } after[] = {
		{ 3, 0 }, { 4, 1.38629436112 }, { 9, 0.527043076487 },
		{ 15, 5.728520007113 }, { 16, 7.114814368233 },
		{ 28, 19.075912847532 }, { 45, 16.154458479779 }, { 46, 0 },
		{ 55, 1.38629436112 }, { 63, 0.011492305707 }, { 64, 0 }
	};
	struct cusum_rule rule = { 6, 3 };
	struct cusum c = { 0 };
	size_t k = 0;

	for (int i = 0; posts[i] != '\0'; i++) {
		enum cusum_change got = cusum_add(&c, &rule, posts[i] == '1' ?
		    log(4) : log((1 - 0.2) / (1 - 0.05)), i);

		same("opened at 16, closed at 46", got, i == 16 ? CUSUM_OPENED :
		    i == 46 ? CUSUM_CLOSED : CUSUM_SAME);
		if (got == CUSUM_CLOSED) {
			same("begin", (double)c.begin, 4);
			same("end", (double)c.end, 28);
		}
		if (k < ARRAY_N(after) && after[k].at == i)
			same("sum", c.sum, after[k++].sum);
	}
	same("all sums were met", (double)k, ARRAY_N(after));
}

/* The least cost over all sequences of the two states. */
static double
viterbi(const double *gain, size_t n, double tau)
{
	double low = 0, high = INFINITY;

	for (size_t i = 0; i < n; i++) {
		double down = fmin(low, high);

		high = fmin(low + tau, high) - gain[i];
		low = down;
	}
	return fmin(low, high);
}

static double
online(const double *gain, size_t n, double tau)
{
	struct cusum_rule rule = { tau, tau };
	struct cusum c = { 0 };
	double cost = 0;

	for (size_t i = 0; i < n; i++)
		if (cusum_add(&c, &rule, gain[i], (int64_t)i) == CUSUM_CLOSED)
			cost += tau - c.highest;
	return c.open ? cost + tau - c.highest : cost;
}

static void
random_series(void)
{
	double gain[LONGEST];
	size_t with = 0;

	for (uint64_t s = 0; s < SERIES; s++) {
		struct random r = random_stream(20, s);
		size_t n = 1 + random_below(&r, LONGEST);
		double tau = 0.1 + 4 * random_real(&r);
		double level = random_normal(&r), least;

		for (size_t i = 0; i < n; i++) {
			if (random_below(&r, 20) == 0)
				level = random_normal(&r);
			gain[i] = level + random_normal(&r);
		}
		least = viterbi(gain, n, tau);
		same("cost of a random series", online(gain, n, tau), least);
		with += least < 0;
	}
	if (with < SERIES / 2) {
		failures++;
		printf("%zu series with a burst\n", with);
	}
}

int
main(void)
{
	batch_of_bins();
	raised_shares();
	run_of_posts();
	random_series();
	return failures > 0;
}
