/*
 * What is usual at an hour of the week, beside numbers worked out by hand:
 * weeks weigh 0.8 of the one after, the share at any hour counts for 500 posts.
 * And how far hits clump.
 */
#include "burst/usual.h"

#include <math.h>
#include <stdio.h>

enum { WEEKS = 4, HOUR_ZERO = 100 * USUAL_WEEK };

static int failures;

static void
same(const char *what, double got, double want)
{
	if (!(fabs(got - want) <= 1e-6 * fabs(want))) {
		failures++;
		printf("%s: %.15g, expected %.15g\n", what, got, want);
	}
}

/* So many trials and hits in the hour that runs. */
static void
count(struct usual *u, struct usual_key *k, unsigned trials, unsigned hits)
{
	while (trials-- > 0)
		usual_trial(u);
	while (hits-- > 0)
		usual_hit(u, k);
}

/* Hits of 1, 2 and 3 weeks ago; the three hours around it hold them all. */
static void
season(void)
{
	static const unsigned hits[WEEKS] = { 15, 9, 12, 0 };
	static const unsigned trials[WEEKS] = { 420, 380, 400, 0 };
	struct usual u = { .scale = 4, .least = 0.001 };
	struct usual_key k = { 0 };

	usual_begin(&u, HOUR_ZERO);
	for (unsigned w = 0; w < WEEKS; w++)
		for (unsigned h = 0; h < USUAL_WEEK; h++) {
			if (w == WEEKS - 1 && h == 50)
				break;
			if (h == 49 || h == 50 || h == 51)
				count(&u, &k, trials[w] / 3, hits[w] / 3);
			if (h == 51)
				count(&u, &k, trials[w] % 3, hits[w] % 3);
			usual_next_hour(&u);
		}
	/* All hits teach by now; at any hour 4 in 1,000 posts have been some. */
	(void)usual_share(&u, &k, u.hour);
	k.all = (float)(0.004 * u.all);
	same("at its hour", usual_share(&u, &k, u.hour),
	    0.019589435473776444);
	same("floor", usual_share(&u, &(struct usual_key){ 0 }, u.hour), 0.001);
}

/* A burst of a day does not teach before the day is over. */
static void
lag(void)
{
	struct usual u = { .scale = 4, .least = 0.001 };
	struct usual_key k = { 0 };

	usual_begin(&u, HOUR_ZERO);
	count(&u, &k, 100, 50);
	for (unsigned h = 0; h < USUAL_LAG - 1; h++)
		usual_next_hour(&u);
	same("before", usual_share(&u, &k, u.hour), 0.001);
	usual_next_hour(&u);
	/* All that was seen is one hour, so the share at any hour is its. */
	same("after", usual_share(&u, &k, HOUR_ZERO), 0.5);
}

/* Misses of three hours, each with the share that was usual then. */
static void
losses(void)
{
	struct usual u = { .scale = 4, .least = 0.001 };
	struct usual_key k = { 0 };
	double expected = 0, miss = log((1 - 0.001) / (1 - 0.004));

	usual_begin(&u, HOUR_ZERO);
	count(&u, &k, 100, 0);
	usual_next_hour(&u);
	count(&u, &k, 50, 0);
	usual_next_hour(&u);
	count(&u, &k, 7, 0);
	same("from the 11th on", usual_loss(&u, &k, HOUR_ZERO, 10, INFINITY,
	    &expected), (90 + 50 + 7) * miss);
	same("expected", expected, 0.147);
}

/* Hits that always come in pairs vary twice as much as single ones. */
static void
dispersion(void)
{
	struct usual u = { .scale = 4, .least = 0.001 };
	struct usual_key k = { 0 };

	usual_begin(&u, HOUR_ZERO);
	for (unsigned h = 0; h < 1000; h++) {
		count(&u, &k, 1000, h % 2 == 0 ? 20 : 0);
		usual_next_hour(&u);
	}
	for (unsigned h = 0; h < USUAL_LAG; h++)
		usual_next_hour(&u);
	(void)usual_share(&u, &k, u.hour);
	/* Variance 100 over 1,000 trials with 0.01. */
	same("dispersion", usual_dispersion(&u, &k), 100 / (10 * 0.99));
}

int
main(void)
{
	season();
	lag();
	losses();
	dispersion();
	return failures > 0;
}
