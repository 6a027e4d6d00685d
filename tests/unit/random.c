/* The generator: fixed values, moments of what it draws, edges. */
#include "stats/random.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>

enum { DRAWS = 40000 };

static int failures;

/* Within five standard errors: it fails for a wrong formula, not by chance. */
static void
near(const char *what, double got, double want, double error)
{
	if (!(fabs(got - want) <= 5 * error)) {
		failures++;
		printf("%s: %.9g, expected %.9g +- %.2g\n", what, got, want,
		    error);
	}
}

static void
binomial(uint64_t n, double p)
{
	const double mean = (double)n * p, var = mean * (1 - p);
	const double kurtosis = var > 0 ? (1 - 6 * p * (1 - p)) / var : 0;
	struct random r = random_stream(3, n);
	double sum = 0, square = 0;
	char what[80];

	for (size_t i = 0; i < DRAWS; i++) {
		double d = (double)random_binomial(&r, n, p) - mean;

		sum += d;
		square += d * d;
	}
	snprintf(what, sizeof(what), "binomial %" PRIu64 " %g, mean", n, p);
	near(what, mean + sum / DRAWS, mean, sqrt(var / DRAWS));
	snprintf(what, sizeof(what), "binomial %" PRIu64 " %g, variance", n, p);
	near(what, square / DRAWS, var, var * sqrt((kurtosis + 2) / DRAWS));
}

/* The whole distribution, where rejection begins: chi-square of 40 cells. */
static void
shape_of_binomial(void)
{
	enum { N = 40 };
	const double p = 0.3;
	struct random r = random_stream(5, 0);
	double seen[N + 1] = { 0 }, x2 = 0, mass = pow(1 - p, N);
	size_t cells = 0;

	for (size_t i = 0; i < DRAWS; i++)
		seen[random_binomial(&r, N, p)]++;
	for (size_t k = 0; k <= N; k++) {
		double expected = mass * DRAWS;

		if (expected >= 5) {
			cells++;
			x2 += (seen[k] - expected) * (seen[k] - expected) /
			    expected;
		}
		mass *= p / (1 - p) * (double)(N - k) / (double)(k + 1);
	}
	near("binomial 40 0.3, chi-square", x2, (double)cells - 1,
	    sqrt(2 * ((double)cells - 1)));
}

static void
moments(void)
{
	struct random r = random_stream(1, 1);
	double real = 0, normal = 0, square = 0, gamma = 0, small = 0, below = 0;

	for (size_t i = 0; i < DRAWS; i++) {
		double z = random_normal(&r);

		real += random_real(&r) / DRAWS;
		normal += z / DRAWS;
		square += z * z / DRAWS;
		gamma += random_gamma(&r, 2.5) / DRAWS;
		small += random_gamma(&r, 0.2) / DRAWS;
		below += (double)random_below(&r, 3) / DRAWS;
	}
	near("real", real, 0.5, sqrt(1.0 / 12 / DRAWS));
	near("normal", normal, 0, sqrt(1.0 / DRAWS));
	near("normal squared", square, 1, sqrt(2.0 / DRAWS));
	near("gamma 2.5", gamma, 2.5, sqrt(2.5 / DRAWS));
	near("gamma 0.2", small, 0.2, sqrt(0.2 / DRAWS));
	near("below 3", below, 1, sqrt(2.0 / 3 / DRAWS));
}

static void
exact(const char *what, uint64_t got, uint64_t want)
{
	if (got != want) {
		failures++;
		printf("%s: %" PRIu64 ", expected %" PRIu64 "\n", what, got,
		    want);
	}
}

/* Numbers that a study prints may not change with the next release. */
static void
fixed(void)
{
	struct random a = random_stream(1, 0), b = random_stream(1, 0);
	struct random c = random_stream(1, 1);
	uint64_t first = random_u64(&a), x[3];
	static const double q[] = { 0.2, 0.3, 0.5 };
	static const double last[] = { 0, 1, 0 };

	exact("seed 1, stream 0", first, 0x6ec85f1f8547bc0c);
	exact("the same stream again", random_u64(&b), first);
	exact("another stream differs", random_u64(&c) != first, 1);
	random_multinomial(&a, 1000, q, 3, x);
	exact("multinomial adds up", x[0] + x[1] + x[2], 1000);
	random_multinomial(&a, 1000, last, 3, x);
	exact("all on one", x[1], 1000);
	exact("no trial", random_binomial(&a, 0, 0.5), 0);
	exact("never", random_binomial(&a, 10, 0), 0);
	exact("always", random_binomial(&a, 10, 1), 10);
	exact("below 1", random_below(&a, 1), 0);
}

int
main(void)
{
	fixed();
	moments();
	binomial(5, 0.5);
	binomial(30, 0.1);
	binomial(1000, 0.004);
	binomial(40, 0.3);
	binomial(1000, 0.9);
	binomial(1000000, 0.37);
	shape_of_binomial();
	return failures != 0;
}
