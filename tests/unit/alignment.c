/* Distances, verdicts, concentration and the null: worked examples. */
#include "align/alignment.h"

#include <math.h>
#include <stdio.h>

#include "stats/concentration.h"

static int failures;

static void
same(const char *what, double got, double want)
{
	if (isnan(got) != isnan(want) || fabs(got - want) > 1e-9) {
		failures++;
		printf("%s: %.15g, expected %.15g\n", what, got, want);
	}
}

static void
distances(void)
{
	static const double p[] = { .5, .25, .15, .05, .05 };
	static const double q[] = { .2, .2, .2, .2, .2 };
	static const double a[] = { .5, .5, 0, 0 }, b[] = { 0, 0, .25, .75 };

	same("tv", alignment_tv(p, q, 5), 0.35);
	same("jsd", alignment_jsd(p, q, 5), 0.12201874001024463);
	same("jsd of itself", alignment_jsd(p, p, 5), 0);
	same("tv, nothing shared", alignment_tv(a, b, 4), 1);
	same("jsd, nothing shared", alignment_jsd(a, b, 4), 1);
}

static void
concentrations(void)
{
	static const double x[] = { 10, 5, 3, 1, 1 }, even[] = { 2, 2, 2, 2 };
	static const double one[] = { 0, 0, 9, 0 }, none[] = { 0, 0 };
	struct concentration c = concentration_of(x, 5);

	same("hhi", c.hhi, 0.34);
	same("hhi normalised", c.normalised, 0.175);
	same("gini", c.gini, 0.44);
	same("evenness", c.evenness, 0.7936239079371918);
	same("effective number", c.effective, 1 / 0.34);
	c = concentration_of(even, 4);
	same("gini, even", c.gini, 0);
	same("evenness, even", c.evenness, 1);
	same("effective number, even", c.effective, 4);
	c = concentration_of(one, 4);
	same("hhi, all on one", c.hhi, 1);
	same("normalised, all on one", c.normalised, 1);
	same("gini, all on one", c.gini, 0.75);
	same("evenness, all on one", c.evenness, 0);
	c = concentration_of(x, 1);
	same("hhi of one item", c.hhi, 1);
	same("normalised of one item", c.normalised, NAN);
	same("evenness of one item", c.evenness, NAN);
	c = concentration_of(none, 2);
	same("hhi of nothing", c.hhi, NAN);
	same("gini of nothing", c.gini, NAN);
}

static void
verdict(enum alignment_verdict got, enum alignment_verdict want, int line)
{
	if (got != want) {
		failures++;
		printf("line %d: %s, expected %s\n", line,
		    alignment_verdict_name(got), alignment_verdict_name(want));
	}
}

#define LEVEL(level, low, high, want)					\
	verdict(alignment_by_level(ALIGNMENT_##level, low, high, 10),	\
	    ALIGNMENT_##want, __LINE__)
#define SHARE(q, low, high, want)					\
	verdict(alignment_by_share(q, low, high, 10), ALIGNMENT_##want, __LINE__)

static void
verdicts(void)
{
	LEVEL(HIGH, .01, .09, UNDER);
	LEVEL(HIGH, .01, .11, UNDECIDED);
	LEVEL(HIGH, .11, .50, AS_PRIORITISED);
	LEVEL(LOW, .11, .50, OVER);
	LEVEL(LOW, .05, .50, UNDECIDED);
	LEVEL(LOW, .00, .09, AS_PRIORITISED);
	LEVEL(MEDIUM, .06, .14, AS_PRIORITISED);
	LEVEL(MEDIUM, .04, .14, UNDECIDED);
	LEVEL(MEDIUM, .20, .30, UNDECIDED);
	SHARE(.3, .10, .29, UNDER);
	SHARE(.3, .31, .90, OVER);
	SHARE(.3, .26, .34, AS_PRIORITISED);
	SHARE(.3, .24, .34, UNDECIDED);
	SHARE(.3, .26, .36, UNDECIDED);
}

static void
dealing(void)
{
	static const double p[] = { .1, .4, .3, .2 }, tied[] = { 2, 1, 2, 1 };
	double q[4];

	/* so many mentions that every share is known */
	alignment_deal(p, tied, 4, 1e9, q);
	for (size_t i = 0; i < 4; i++)
		same("dealt", q[i], (const double[]){ .4, .2, .3, .1 }[i]);
	/* 50: the standard error at the border, .25, is .0612 */
	alignment_deal(p, tied, 4, 50, q);
	for (size_t i = 0; i < 4; i++)
		same("dealt, border unknown", q[i],
		    (const double[]){ .4, .25, .25, .1 }[i]);
	/* one mention: nothing is known */
	alignment_deal(p, tied, 4, 1, q);
	for (size_t i = 0; i < 4; i++)
		same("dealt, nothing known", q[i], .25);
}

/* Two draws of n = 1 from one item: everything is known beforehand. */
static void
null(void)
{
	static const double q[] = { .5, .5 }, priority[] = { 2, 1 };
	const struct alignment_perfect coin = { q, priority, 2, 1, 1 };
	double seen[ALIGNMENT_MEASURES] = { 1, NAN, .5, 0 };
	struct alignment_null a[ALIGNMENT_MEASURES], b[ALIGNMENT_MEASURES];

	alignment_simulate(&coin, 1, 999, seen, a);
	same("tv of one mention, mean", a[ALIGNMENT_TV].mean, .5);
	same("tv of one mention, tail", a[ALIGNMENT_TV].tail, .5);
	same("tv as extreme as all", a[ALIGNMENT_TV].p, 1);
	same("jsd never below 0", a[ALIGNMENT_JSD].p, 1);
	same("tau-b, tail", a[ALIGNMENT_TAU_B].tail, -1);
	same("undefined stays so", a[ALIGNMENT_SPEARMAN].p, NAN);
	if (fabs(a[ALIGNMENT_TAU_B].mean) > 0.15) {
		failures++;
		printf("tau-b of a coin: mean %g\n", a[ALIGNMENT_TAU_B].mean);
	}
	seen[ALIGNMENT_TV] = .51;
	alignment_simulate(&coin, 1, 999, seen, b);
	same("tv beyond all", b[ALIGNMENT_TV].p, 1.0 / 1000);
	same("same seed, same mean", b[ALIGNMENT_TAU_B].mean,
	    a[ALIGNMENT_TAU_B].mean);
	alignment_simulate(&coin, 2, 999, seen, b);
	if (b[ALIGNMENT_TAU_B].mean == a[ALIGNMENT_TAU_B].mean) {
		failures++;
		printf("another seed gives the same mean\n");
	}
}

int
main(void)
{
	distances();
	concentrations();
	verdicts();
	dealing();
	null();
	return failures != 0;
}
