#include "stats/interval.h"

#include <math.h>

#include "stats/special.h"

/*
 * How strongly few hits are believed: so many hit days weigh as much as what
 * the group says of an item that looks worse than the group, or better (few
 * hits always look unclustered), and so many of all items as much as a
 * correlation of 1/20 between the mentions of a cluster.
 */
enum { WORSE = 5, BETTER = 20, GROUP = 5, CORRELATION = 20 };

/* With more degrees of freedom t is z. */
static const double df_max = 1e6;

static struct interval
none(const char *why)
{
	return (struct interval){ NAN, NAN, NAN, why };
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
	in.effective = n;
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

static struct interval
jeffreys(double p, double n, double alpha)
{
	double hit = p * n + 0.5, miss = (1 - p) * n + 0.5;
	struct interval in = { .effective = n };

	in.low = p <= 0 ? 0 : special_beta_quantile(alpha / 2, hit, miss);
	in.high = p >= 1 ? 1 : special_beta_quantile(1 - alpha / 2, hit, miss);
	return in;
}

struct interval
interval_jeffreys(double p, double n, double alpha)
{
	if (!(n > 0))
		return none("nothing to divide by");
	if (!(p >= 0 && p <= 1))
		return none("no share: not between 0 and 1");
	return jeffreys(p, n, alpha);
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
	in.effective = NAN;
	in.why = NULL;
	return in;
}

double
interval_share(const struct sums *s)
{
	return s->m > 0 && !s->below ? (double)s->x / (double)s->m : NAN;
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

/* Clusters with a hit, or without one where these are fewer. */
static double
hits(const struct sums *s)
{
	return (double)(s->hit < s->miss ? s->hit : s->miss);
}

/* The mean size of the cluster of a mention: sum m^2 / sum m. */
static double
crowd(const struct sums *s)
{
	return (double)s->mm / (double)s->m / pow(10, s->places);
}

struct interval_group
interval_group(const struct sums *item, size_t n)
{
	struct interval_group g = { 1, 1, 0, 1 };
	double found = 0, simple = 0, squares = 0, hit = 0, guess = 1;

	for (size_t i = 0; i < n; i++) {
		double p = interval_share(&item[i]), variance;

		if (item[i].m > 0 && item[i].k > 1)
			guess = 1 + fmax(0, crowd(&item[i]) - 1) / CORRELATION;
		if (!(p > 0 && p < 1) || item[i].k < 2)
			continue;
		variance = p * (1 - p) / size(&item[i]);
		found += interval_variance(&item[i]);
		simple += variance;
		squares += variance * variance;
		hit += hits(&item[i]);
	}
	if (simple > 0) {
		g.all = fmax(1, found / simple);
		g.items = fmax(1, simple * simple / squares - 1);
	}
	g.known = hit / (hit + GROUP);
	g.deff = g.known * g.all + (1 - g.known) * guess;
	return g;
}

/*
 * (t / z)^2 at 1 - alpha/2: how much wider an interval is because its design
 * effect is estimated. known is the part of it that the item itself says, the
 * rest says the group.
 */
static double
widening(const struct sums *s, const struct interval_group *g, double known,
    double alpha)
{
	double clusters = size(s) / crowd(s), df, ratio;
	double estimated = known + (1 - known) * g->known / sqrt(g->items);

	df = fmax(1, clusters - 1) / (estimated * estimated);
	if (!(df <= df_max))
		return 1;
	ratio = special_t_quantile(1 - alpha / 2, df) /
	    special_normal_quantile(1 - alpha / 2);
	return ratio * ratio;
}

struct interval
interval_clustered(const struct sums *s, const struct interval_group *g,
    double alpha)
{
	double deff = g->deff, known = 0;

	if (!s->below && s->m <= 0)
		return none("nothing to divide by");
	if (s->below || s->x < 0 || s->x > s->m)
		return none("no share: numbers below 0 were summed");
	if (s->k < 2)
		return none("only one cluster");
	if (s->x > 0 && s->x < s->m) {
		double own = interval_deff(s), hit = hits(s);
		double weight = own > g->deff ? WORSE : BETTER;

		if (isnan(own))
			return none("sums that contradict each other");
		deff = (hit * own + weight * g->deff) / (hit + weight);
		known = hit / (hit + WORSE);
	}
	return jeffreys(interval_share(s),
	    size(s) / deff / widening(s, g, known, alpha), alpha);
}

struct interval
interval_pooled(double share, const struct sums *s,
    const struct interval_group *g, double alpha)
{
	if (s->below || s->m <= 0 || !(share >= 0 && share <= 1))
		return none("nothing to divide by");
	if (s->k < 2)
		return none("only one cluster");
	return jeffreys(share, size(s) / g->deff / widening(s, g, 0, alpha),
	    alpha);
}

struct interval
interval_mean(double sum, double squares, double n, double alpha)
{
	double mean = sum / n, spread, half;

	if (!(n >= 2))
		return none("fewer than two numbers");
	spread = fmax(0, (n * squares - sum * sum) / (n * (n - 1)));
	half = special_t_quantile(1 - alpha / 2, n - 1) * sqrt(spread / n);
	return (struct interval){ fmax(0, mean - half), mean + half, NAN,
		NULL };
}

struct interval
interval_paired(const struct sums *gained, const struct sums *lost,
    double alpha)
{
	const struct sums item[] = { *gained, *lost };
	struct interval_group g = interval_group(item, 2);
	struct interval more = interval_clustered(gained, &g, alpha);
	struct interval less = interval_clustered(lost, &g, alpha), in;
	double up = interval_share(gained), down = interval_share(lost);

	if (gained->m > 0 && gained->x == 0 && lost->x == 0)
		return none("nothing differs");
	if (more.why != NULL)
		return more;
	if (less.why != NULL)
		return less;
	in.low = fmax(-1, up - down - hypot(up - more.low, less.high - down));
	in.high = fmin(1, up - down + hypot(more.high - up, down - less.low));
	in.effective = fmin(more.effective, less.effective);
	in.why = NULL;
	return in;
}
