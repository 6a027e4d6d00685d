#include "stats/random.h"

#include <math.h>

#include "stats/special.h"

enum { INVERT_BELOW = 10 };	/* expected successes */

static const uint64_t golden = 0x9e3779b97f4a7c15;

static uint64_t
mix(uint64_t z)
{
	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
	z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
	return z ^ (z >> 31);
}

struct random
random_stream(uint64_t seed, uint64_t stream)
{
	return (struct random){ mix(mix(seed + golden) + stream), 0 };
}

uint64_t
random_u64(struct random *r)
{
	return mix(r->key + ++r->drawn * golden);
}

double
random_real(struct random *r)
{
	return ((double)(random_u64(r) >> 12) + 0.5) * 0x1p-52;
}

uint64_t
random_below(struct random *r, uint64_t n)
{
	uint64_t least = -n % n;	/* 2^64 mod n: what would be one too many */
	uint64_t v;

	do {
		v = random_u64(r);
	} while (v < least);
	return v % n;
}

double
random_normal(struct random *r)
{
	double u, v, s;

	do {
		u = 2 * random_real(r) - 1;
		v = 2 * random_real(r) - 1;
		s = u * u + v * v;
	} while (s >= 1 || s == 0);
	return u * sqrt(-2 * log(s) / s);
}

double
random_gamma(struct random *r, double shape)
{
	double c, d, u, v, x;

	if (shape < 1)
		return random_gamma(r, shape + 1) *
		    pow(random_real(r), 1 / shape);
	d = shape - 1.0 / 3;
	c = 1 / sqrt(9 * d);
	for (;;) {
		x = random_normal(r);
		v = 1 + c * x;
		if (v <= 0)
			continue;
		v = v * v * v;
		u = random_real(r);
		if (log(u) < x * x / 2 + d - d * v + d * log(v))
			return d * v;
	}
}

static double
log_factorial(double n)
{
	return special_lgamma(n + 1);
}

/* Walks up the distribution; p is small enough for (1-p)^n not to vanish. */
static uint64_t
invert(struct random *r, uint64_t n, double p)
{
	double odds = p / (1 - p);
	double mass = exp((double)n * log1p(-p));
	double u = random_real(r);
	uint64_t k = 0;

	while (u > mass && k < n) {
		u -= mass;
		k++;
		mass *= odds * ((double)(n - k + 1) / (double)k);
	}
	return k;
}

static uint64_t
reject(struct random *r, uint64_t trials, double p)
{
	const double n = (double)trials;
	const double sd = sqrt(n * p * (1 - p));
	const double b = 1.15 + 2.53 * sd;
	const double a = -0.0873 + 0.0248 * b + 0.01 * p;
	const double c = n * p + 0.5;
	const double alpha = (2.83 + 5.1 / b) * sd;
	const double mode = floor((n + 1) * p);
	const double h = log_factorial(mode) + log_factorial(n - mode);

	for (;;) {
		double v = random_real(r);
		double u = random_real(r) - 0.5;
		double us = 0.5 - fabs(u);
		double k = floor((2 * a / us + b) * u + c);

		if (k < 0 || k > n)
			continue;
		if (us >= 0.07 && v <= 0.92 - 4.2 / b)
			return (uint64_t)k;
		v = log(v * alpha / (a / (us * us) + b));
		if (v <= h - log_factorial(k) - log_factorial(n - k) +
		    (k - mode) * log(p / (1 - p)))
			return (uint64_t)k;
	}
}

uint64_t
random_binomial(struct random *r, uint64_t n, double p)
{
	if (n == 0 || !(p > 0))
		return 0;
	if (p >= 1)
		return n;
	if (p > 0.5)
		return n - random_binomial(r, n, 1 - p);
	if ((double)n * p < INVERT_BELOW)
		return invert(r, n, p);
	return reject(r, n, p);
}

void
random_multinomial(struct random *r, uint64_t n, const double *q, size_t k,
    uint64_t *x)
{
	double left = 1;

	for (size_t i = 0; i < k; i++) {
		x[i] = i + 1 == k || q[i] >= left ? n :
		    random_binomial(r, n, q[i] / left);
		n -= x[i];
		left -= q[i];
	}
}
