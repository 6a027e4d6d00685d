#include "stats/interval.h"

#include <math.h>

#include "stats/special.h"

static struct interval
none(const char *why)
{
	return (struct interval){ NAN, NAN, why };
}

/* m as a number of mentions, whatever its unit. */
static double
size(const struct sums *s)
{
	return (double)s->m / pow(10, s->places);
}

static struct interval
wilson(double p, double n, double z)
{
	double z2 = z * z / n, mid, half;
	struct interval in;

	mid = (p + z2 / 2) / (1 + z2);
	half = z / (1 + z2) * sqrt(p * (1 - p) / n + z2 / (4 * n));
	in.low = p <= 0 ? 0 : fmax(0, mid - half);
	in.high = p >= 1 ? 1 : fmin(1, mid + half);
	in.why = NULL;
	return in;
}

struct interval
interval_wilson(double x, double n, double alpha)
{
	if (!(n > 0))
		return none("nothing to divide by");
	if (!(x >= 0 && x <= n))
		return none("no share: not between 0 and 1");
	return wilson(x / n, n, special_normal_quantile(1 - alpha / 2));
}

struct interval
interval_newcombe(double x1, double n1, double x2, double n2, double alpha)
{
	struct interval a = interval_wilson(x1, n1, alpha);
	struct interval b = interval_wilson(x2, n2, alpha), in;
	double p1, p2;

	if (a.why != NULL)
		return a;
	if (b.why != NULL)
		return b;
	p1 = x1 / n1;
	p2 = x2 / n2;
	in.low = p1 - p2 - hypot(p1 - a.low, b.high - p2);
	in.high = p1 - p2 + hypot(a.high - p1, p2 - b.low);
	in.why = NULL;
	return in;
}

double
interval_share(const struct sums *s)
{
	return s->m > 0 ? (double)s->x / (double)s->m : NAN;
}

double
interval_variance(const struct sums *s)
{
	double m2 = (double)s->m * (double)s->m, k = (double)s->k;

	if (s->m <= 0 || s->k < 2)
		return NAN;
	return k / (k - 1) * (sums_spread(s) / m2 / m2);
}

double
interval_deff(const struct sums *s)
{
	double p = interval_share(s);

	if (!(p > 0 && p < 1))
		return NAN;
	return interval_variance(s) / (p * (1 - p) / size(s));
}

double
interval_deff_all(const struct sums *item, size_t n)
{
	double found = 0, simple = 0, deff;

	for (size_t i = 0; i < n; i++) {
		double p = interval_share(&item[i]);

		if (!(p > 0 && p < 1) || item[i].k < 2)
			continue;
		found += interval_variance(&item[i]);
		simple += p * (1 - p) / size(&item[i]);
	}
	deff = simple > 0 ? found / simple : 1;
	return deff > 1 ? deff : 1;
}

double
interval_df(const struct sums *s)
{
	int64_t hit = s->hit < s->miss ? s->hit : s->miss;

	return hit > 2 ? (double)(hit - 1) : 1;
}

static struct interval
logit(const struct sums *s, double variance, double alpha)
{
	double p = interval_share(s), at = log(p / (1 - p));
	double t = special_t_quantile(1 - alpha / 2, interval_df(s));
	double half = t * sqrt(variance) / (p * (1 - p));

	return (struct interval){ 1 / (1 + exp(half - at)),
		1 / (1 + exp(-half - at)), NULL };
}

struct interval
interval_clustered(const struct sums *s, double deff_all, double alpha)
{
	double variance;

	if (s->m <= 0)
		return none("nothing to divide by");
	if (s->x < 0 || s->x > s->m)
		return none("no share: numbers below 0 were summed");
	if (s->k < 2)
		return none("only one cluster");
	if (s->x == 0 || s->x == s->m)
		return wilson(s->x == 0 ? 0 : 1, size(s) / deff_all,
		    special_normal_quantile(1 - alpha / 2));
	variance = interval_variance(s);
	if (isnan(variance))
		return none("sums that contradict each other");
	return logit(s, variance, alpha);
}

struct interval
interval_paired(const struct sums *s, double alpha)
{
	double d = interval_share(s), half;
	int64_t df = s->hit > 2 ? s->hit - 1 : 1;

	if (s->m <= 0)
		return none("nothing to divide by");
	if (s->hit == 0)
		return none("nothing differs");
	if (s->k < 2)
		return none("only one cluster");
	half = special_t_quantile(1 - alpha / 2, (double)df) *
	    sqrt(interval_variance(s));
	if (!(half > 0))
		return none("the difference is the same in all clusters");
	return (struct interval){ fmax(-1, d - half), fmin(1, d + half), NULL };
}
