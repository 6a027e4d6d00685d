/*
 * Linear combinations of shares: the toolkit's vectors of an index and of its
 * interval (by days), and the interval of posts that are no more alike than
 * others beside the binomial one.
 */
#include "stats/linear.h"

#include <math.h>

#include "check.h"

enum { DAYS = 6, TONES = 3 };

static void
near(const char *what, double got, double want)
{
	CHECK(fabs(got - want) <= 1e-10 * fmax(1, fabs(want)),
	    "%s: %.15g, expected %.15g", what, got, want);
}

static struct sums
whole_numbers(int64_t x, int64_t m)
{
	/* As many clusters as posts, x of them with a hit. */
	return (struct sums){ .k = m, .hit = x, .m = m, .x = x, .mm = m,
	    .xm = x, .xx = x };
}

/* P_b/P + N_b/N - G_b/G of three rivals, each among all posts of a tone. */
static void
check_index(void)
{
	static const int64_t n[TONES][3] = { { 120, 60, 20 },
	    { 200, 300, 100 }, { 10, 50, 40 } };
	static const double factor[TONES] = { 1, 1, -1 };
	static const double want[3] = { 0.8333333333333334,
	    0.30000000000000004, -0.13333333333333336 };

	for (int rival = 0; rival < 3; rival++) {
		struct linear_part part[TONES];
		struct sums x[TONES], m[TONES];

		for (int g = 0; g < TONES; g++) {
			int64_t all = n[g][0] + n[g][1] + n[g][2];

			x[g] = whole_numbers(n[g][rival], all);
			m[g] = whole_numbers(all, all);
			part[g] = (struct linear_part){ .factor = factor[g],
			    .sums = &x[g], .whole = &m[g] };
		}
		near("index", linear_of_posts(part, TONES).value, want[rival]);
	}
}

static void
check_interval(void)
{
	static const int64_t x[TONES][DAYS] = { { 3, 5, 2, 6, 4, 7 },
	    { 8, 9, 7, 12, 10, 9 }, { 1, 0, 2, 1, 1, 0 } };
	static const int64_t m[TONES][DAYS] = { { 6, 9, 5, 11, 9, 10 },
	    { 20, 22, 19, 30, 25, 24 }, { 5, 4, 6, 5, 7, 3 } };
	struct tally_cell hits[TONES][DAYS], all[TONES][DAYS];
	struct sums sum[TONES] = { { 0 } }, whole[TONES] = { { 0 } };
	struct linear_part part[TONES];
	struct linear l;

	for (int g = 0; g < TONES; g++) {
		size_t n = 0;

		for (uint32_t d = 0; d < DAYS; d++) {
			sums_add(&sum[g], x[g][d], m[g][d]);
			sums_add(&whole[g], m[g][d], m[g][d]);
			all[g][d] = (struct tally_cell){ 0, d, m[g][d] };
			if (x[g][d] > 0)	/* as a tally keeps them */
				hits[g][n++] = (struct tally_cell){ 1, d,
				    x[g][d] };
		}
		part[g] = (struct linear_part){ g == 2 ? -1 : 1, &sum[g],
		    &whole[g], hits[g], n, all[g], DAYS };
	}
	l = linear_combine(part, TONES);
	near("value", l.value, 0.7661904761904762);
	near("variance", l.variance, 0.006729801826152682);
	near("low", l.low, 0.5553118458320446);
	near("high", l.high, 0.9770691065489078);
	CHECK(l.df == 5 && l.k == DAYS, "df %ld of %ld days", (long)l.df,
	    (long)l.k);
	part[1].whole = NULL;
	l = linear_combine(part, TONES);
	CHECK(isnan(l.value) && isnan(l.low) && isnan(l.high),
	    "a whole is missing: %g", l.value);
	l = linear_combine(part, 1);
	CHECK(l.k == DAYS, "one part: %ld days", (long)l.k);
}

/* p(1 - p)/n of each part, times n/(n - 1) of all. */
static void
check_posts(void)
{
	struct sums a = whole_numbers(30, 100), all = whole_numbers(100, 100);
	struct sums b = whole_numbers(20, 50), half = whole_numbers(50, 50);
	struct linear_part part[] = { { .factor = 1, .sums = &a,
	    .whole = &all }, { .factor = -0.5, .sums = &b, .whole = &half } };
	struct linear l = linear_of_posts(part, 2);

	near("difference", l.value, 0.3 - 0.2);
	near("its variance", l.variance, (0.3 * 0.7 / 100 +
	    0.25 * 0.4 * 0.6 / 50) * 150 / 149);
	CHECK(l.df == 149, "df %ld", (long)l.df);
	part[1].sums = NULL;
	near("no hit", linear_of_posts(part, 2).value, 0.3);
}

int
main(void)
{
	check_index();
	check_interval();
	check_posts();
	return failures > 0;
}
