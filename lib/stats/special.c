#include "stats/special.h"

#include <float.h>
#include <math.h>
#include <stdbool.h>

enum { STEPS_MAX = 100000 };	/* terms of a series or fraction */

static const double sqrt_2pi = 2.506628274631000502;
static const double half_log_2pi = 0.918938533204672742;

double
special_lgamma(double x)
{
	int sign;

	return x > 0 ? lgamma_r(x, &sign) : NAN;
}

/*
 * What Stirling's formula leaves out of log(n!): computed apart, because the
 * large parts of log gammas cancel (Loader 2000).
 */
static double
stirling_rest(double n)
{
	const double c[] = { 1. / 12, 1. / 360, 1. / 1260, 1. / 1680,
		1. / 1188, 691. / 360360, 1. / 156 };
	double n2 = n * n, sum;

	if (n < 16)
		return special_lgamma(n + 1) - (n + 0.5) * log(n) + n -
		    half_log_2pi;
	sum = c[6];
	for (int i = 5; i >= 0; i--)
		sum = c[i] - sum / n2;
	return sum / n;
}

/* x log(x/m) + m - x, without cancellation where x is near m (Loader 2000). */
static double
deviance(double x, double m)
{
	double v = (x - m) / (x + m), term = 2 * x * v, sum = (x - m) * v;

	if (fabs(x - m) >= 0.1 * (x + m))
		return x * log(x / m) + m - x;
	for (int i = 1; i < STEPS_MAX; i++) {
		double next;

		term *= v * v;
		next = sum + term / (2 * i + 1);
		if (next == sum)
			break;
		sum = next;
	}
	return sum;
}

/* x^a e^-x / gamma(a + 1) */
static double
poisson(double a, double x)
{
	return exp(-stirling_rest(a) - deviance(a, x)) / (sqrt_2pi * sqrt(a));
}

/* x^a y^b / beta(a, b), where y is 1 - x to all its digits */
static double
beta_front(double x, double y, double a, double b)
{
	double n = a + b;
	double rest = stirling_rest(n) - stirling_rest(a) - stirling_rest(b);
	double dev = deviance(a, n * x) + deviance(b, n * y);

	return exp(rest - dev) * sqrt(a * b / n) / sqrt_2pi;
}

static double
away_from_zero(double v)
{
	return fabs(v) < DBL_MIN ? DBL_MIN : v;
}

/*
 * The continued fraction of the incomplete beta function in the form of
 * DiDonato & Morris (1992, equation 9), in which little cancels, by Lentz's
 * method; above is a - (a + b) x to all its digits.
 */
static double
beta_fraction(double x, double y, double a, double b, double above)
{
	double h = away_from_zero(a * (above + 1) / (a + 1)), c = h, d = 0;

	for (int n = 1; n < STEPS_MAX; n++) {
		double a2 = a + 2. * n, step, top, bottom;

		top = (a + n - 1) * (a + b + n - 1) * n * (b - n) * x * x /
		    ((a2 - 1) * (a2 - 1));
		bottom = n + n * (b - n) * x / (a2 - 1) +
		    (a + n) * (above + 1 + n * (1 + y)) / (a2 + 1);
		d = 1 / away_from_zero(bottom + top * d);
		c = away_from_zero(bottom + top / c);
		step = c * d;
		h *= step;
		if (fabs(step - 1) <= DBL_EPSILON)
			break;
	}
	return 1 / h;
}

/* The part of a beta(a, b) below x; y is 1 - x to all its digits. */
static double
beta_below(double x, double y, double a, double b)
{
	double above = a > b ? (a + b) * y - b : a - (a + b) * x;

	if (x <= 0)
		return 0;
	if (y <= 0)
		return 1;
	if (above >= 0)
		return beta_front(x, y, a, b) *
		    beta_fraction(x, y, a, b, above);
	return 1 - beta_front(x, y, a, b) * beta_fraction(y, x, b, a, -above);
}

double
special_beta(double x, double a, double b)
{
	if (!(a > 0) || !(b > 0) || !(x >= 0 && x <= 1))
		return NAN;
	return beta_below(x, 1 - x, a, b);
}

static double
gamma_series(double a, double x)
{
	double sum = 1, term = 1;

	for (int i = 1; i < STEPS_MAX; i++) {
		term *= x / (a + i);
		sum += term;
		if (term < sum * DBL_EPSILON)
			break;
	}
	return poisson(a, x) * sum;
}

static double
gamma_fraction(double a, double x)
{
	double b = x + 1 - a, c = 1 / DBL_MIN, d = 1 / away_from_zero(b), h = d;

	for (int i = 1; i < STEPS_MAX; i++) {
		double an = -i * (i - a), step;

		b += 2;
		d = 1 / away_from_zero(an * d + b);
		c = away_from_zero(b + an / c);
		step = c * d;
		h *= step;
		if (fabs(step - 1) <= DBL_EPSILON)
			break;
	}
	return poisson(a, x) * a * h;
}

double
special_gamma_low(double a, double x)
{
	if (!(a > 0) || !(x >= 0))
		return NAN;
	if (x == 0)
		return 0;
	if (isinf(x))
		return 1;
	return x < a + 1 ? gamma_series(a, x) : 1 - gamma_fraction(a, x);
}

double
special_gamma_high(double a, double x)
{
	if (!(a > 0) || !(x >= 0))
		return NAN;
	if (x == 0)
		return 1;
	if (isinf(x))
		return 0;
	return x < a + 1 ? 1 - gamma_series(a, x) : gamma_fraction(a, x);
}

double
special_normal_tail(double z)
{
	return 0.5 * erfc(z / sqrt(2));
}

/* z with the part q, at most a half, above it: Newton on the log of the tail. */
static double
normal_upper(double q)
{
	double r = sqrt(-2 * log(q)), z;

	/* Abramowitz & Stegun (1964), 26.2.22, to begin with */
	z = r - (2.30753 + 0.27061 * r) / (1 + r * (0.99229 + 0.04481 * r));
	for (int i = 0; i < 50; i++) {
		double tail = special_normal_tail(z);
		double step = tail * log(tail / q) * sqrt_2pi *
		    exp(z * z / 2);

		z += step;
		if (fabs(step) <= 1e-15 * (1 + fabs(z)))
			break;
	}
	return z;
}

double
special_normal_quantile(double p)
{
	if (!(p > 0 && p < 1))
		return NAN;
	if (p == 0.5)
		return 0;
	return p < 0.5 ? -normal_upper(p) : normal_upper(1 - p);
}

double
special_t_tail(double t, double df)
{
	double t2 = t * t, part;

	if (!(df > 0) || isnan(t))
		return NAN;
	if (isinf(t2))
		return t > 0 ? 0 : 1;
	part = beta_below(df / (df + t2), t2 / (df + t2), df / 2, 0.5) / 2;
	return t > 0 ? part : 1 - part;
}

static double
t_density(double t, double df)
{
	double t2 = t * t;

	return beta_front(df / (df + t2), t2 / (df + t2), df / 2, 0.5) / t;
}

/*
 * t with the part q, below a half, above it: Newton on the log of the tail
 * against log t, a curve that is all but straight far out.
 */
static double
t_upper(double q, double df)
{
	double t = normal_upper(q);

	for (int i = 0; i < 200; i++) {
		double tail = special_t_tail(t, df);
		double step = log(tail / q) * tail / (t * t_density(t, df));

		step = fmax(-2, fmin(2, step));
		t *= exp(step);
		if (fabs(step) <= 1e-15)
			break;
	}
	return t;
}

double
special_t_quantile(double p, double df)
{
	if (!(p > 0 && p < 1) || !(df > 0))
		return NAN;
	if (p == 0.5)
		return 0;
	return p < 0.5 ? -t_upper(p, df) : t_upper(1 - p, df);
}

double
special_chi2_tail(double x, double df)
{
	return special_gamma_high(df / 2, x / 2);
}

/*
 * The x, at most a half, with the part p below and q above it: Newton on the
 * log of the smaller part (the one that has the digits) against log x, and
 * halving where that would leave the bounds known so far.
 */
static double
beta_lower_half(double p, double q, double a, double b)
{
	double low = DBL_MIN, high = 0.5, x = fmin(a / (a + b), 0.5);

	for (int i = 0; i < 200; i++) {
		bool below = p <= 0.5;
		double part = below ? beta_below(x, 1 - x, a, b) :
		    beta_below(1 - x, x, b, a);
		double off = below ? log(part / p) : log(q / part);
		double slope = beta_front(x, 1 - x, a, b) / (1 - x) / part;
		double next;

		if (off < 0)
			low = x;
		else
			high = x;
		next = x * exp(-off / slope);
		if (!(next > low && next < high))
			next = sqrt(low) * sqrt(high);
		if (fabs(next - x) <= 4 * DBL_EPSILON * x)
			return next;
		x = next;
	}
	return x;
}

double
special_beta_quantile(double p, double a, double b)
{
	if (!(p >= 0 && p <= 1) || !(a > 0) || !(b > 0))
		return NAN;
	if (p == 0 || p == 1)
		return p;
	if (special_beta(0.5, a, b) >= p)
		return beta_lower_half(p, 1 - p, a, b);
	return 1 - beta_lower_half(1 - p, p, b, a);
}
