/* Shares of months under errors of a rule that are alike in all of them. */
#include "stats/interval.h"
#include "validity/corrected.h"

#include <math.h>

#include "stats/special.h"

struct month {
	const struct corrected *c;
	double hits;	/* as a share of its posts */
};

/* Sensitivity and specificity at these rates. */
static void
errors_at(const double *rate, const struct corrected *c, double *se, double *sp)
{
	double hit = 0, yes = 0, quiet = 0, no = 0;

	for (size_t h = 0; h < c->n; h++) {
		double with = c->class[h].posts * rate[h];
		double without = c->class[h].posts - with;

		yes += with;
		no += without;
		if (h < c->hits)
			hit += with;
		else
			quiet += without;
	}
	*se = hit / yes;
	*sp = quiet / no;
}

static double
rogan_gladen(const double *rate, void *arg)
{
	const struct month *m = arg;
	double se, sp;

	errors_at(rate, m->c, &se, &sp);
	return (m->hits + sp - 1) / (se + sp - 1);
}

struct corrected_steady
corrected_steady(const struct corrected *c, double hits, double posts,
    double alpha)
{
	const double z = special_normal_quantile(1 - alpha / 2);
	struct through_rate rate[CORRECTED_MOST];
	double at[CORRECTED_MOST], se, sp, j, s;
	struct month m = { c, hits / posts };
	struct corrected_steady out;

	for (size_t h = 0; h < c->n; h++) {
		rate[h] = weighted_rate(&c->class[h], alpha);
		at[h] = rate[h].rate;
	}
	errors_at(at, c, &se, &sp);
	j = se + sp - 1;
	out.raw = rogan_gladen(at, &m);
	s = fmin(fmax(out.raw, 0), 1);
	out.noise = (s * se * (1 - se) + (1 - s) * sp * (1 - sp)) / posts /
	    (j * j);
	out.share = through_limits(rogan_gladen, &m, rate, c->n,
	    z * z * out.noise);
	out.share.value = s;
	out.share.low = fmin(fmax(out.share.low, 0), s);
	out.share.high = fmax(fmin(out.share.high, 1), s);
	return out;
}

/* What the rate of a class should be in a month with this share. */
static double
expected(const struct corrected *c, size_t h, double all, double share)
{
	double rate = c->class[h].yes / c->class[h].n;
	double weight = c->class[h].posts / c->all;
	double a = weight * rate / all;
	double b = weight * (1 - rate) / (1 - all);

	return share * a / (share * a + (1 - share) * b);
}

struct corrected_test
corrected_steady_test(const struct corrected *c,
    const struct corrected_month *month, size_t months)
{
	struct corrected_test t = { .p = NAN };
	double all = corrected_share(c, INTERVAL_ALPHA).value;

	for (size_t g = 0; g < months; g++) {
		double share = corrected_steady(c, month[g].hits,
		    month[g].posts, INTERVAL_ALPHA).share.value;

		for (size_t h = 0; h < c->n; h++) {
			double e = expected(c, h, all, share);
			double v = month[g].n[h] * e * (1 - e);

			if (!(v >= 0.5))
				continue;
			t.x2 += pow(month[g].yes[h] - month[g].n[h] * e, 2) / v;
			t.cells++;
		}
	}
	t.df = t.cells > c->n ? (double)(t.cells - c->n) : 1;
	if (t.cells > 0)
		t.p = special_chi2_tail(t.x2, t.df);
	return t;
}
