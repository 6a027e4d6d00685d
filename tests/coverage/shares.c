/*
 * Does an interval of 95 % hold the planted share 95 times in 100? Corpora
 * are simulated whose days differ more than chance (beta-binomial counts), for
 * rare and common codes, short and long archives, quiet and busy days.
 * Promised: codes with 10 hit days or more on average are covered at least 93
 * times in 100, those with 30 or more at most 97 times. 2,000 corpora each.
 */
#include <stdbool.h>
#include <stdio.h>

#include "stats/interval.h"
#include "stats/random.h"

enum {
	CORPORA = 2000,
	CODES = 6
};

static const double share[CODES] = { 0.01, 0.02, 0.05, 0.1, 0.2, 0.3 };

/* One kind of archive. */
struct setting {
	size_t days;
	double a_day;	/* posts a day, on average */
	double rho;	/* correlation within a day */
};

struct covered {
	size_t clustered;
	size_t wilson;	/* what the usual interval would have done */
	double hit;	/* days with the code, of all corpora */
};

/* Posts of a day, one at least; their standard deviation is 0.7 of the mean. */
static uint64_t
posts(struct random *r, double mean)
{
	double busy = random_gamma(r, 2) / 2;

	return 1 + random_binomial(r, (uint64_t)(100 * busy * (mean - 1)),
	    0.01);
}

/* How many of m posts have a code of share p. */
static uint64_t
code(struct random *r, uint64_t m, double p, double rho)
{
	double n = (1 - rho) / rho;
	double a = random_gamma(r, p * n), b = random_gamma(r, (1 - p) * n);

	return random_binomial(r, m, a + b > 0 ? a / (a + b) : 0);
}

static void
corpus(const struct setting *s, struct random *r, struct sums *sums)
{
	for (size_t d = 0; d < s->days; d++) {
		uint64_t m = posts(r, s->a_day);

		for (size_t i = 0; i < CODES; i++)
			sums_add(&sums[i], (int64_t)code(r, m, share[i],
			    s->rho), (int64_t)m);
	}
}

static bool
holds(struct interval in, double p)
{
	return in.low <= p && p <= in.high;
}

static void
run(const struct setting *s, uint64_t seed, struct covered *c)
{
	for (size_t b = 0; b < CORPORA; b++) {
		struct random r = random_stream(seed, b);
		struct sums sums[CODES] = { { 0 } };
		double deff;

		corpus(s, &r, sums);
		deff = interval_deff_all(sums, CODES);
		for (size_t i = 0; i < CODES; i++) {
			c[i].clustered += holds(interval_clustered(&sums[i],
			    deff, INTERVAL_ALPHA), share[i]);
			c[i].wilson += holds(interval_wilson((double)sums[i].x,
			    (double)sums[i].m, INTERVAL_ALPHA), share[i]);
			c[i].hit += (double)sums[i].hit / CORPORA;
		}
	}
}

int
main(void)
{
	const size_t days[] = { 60, 180, 650 };
	const double a_day[] = { 4, 15 };
	const double rho[] = { 0.02, 0.1, 0.3 };
	uint64_t seed = 1;
	int failed = 0;

	printf("%5s %6s %5s %6s %9s %8s %8s\n", "days", "a day", "rho",
	    "share", "hit days", "covered", "Wilson");
	for (size_t i = 0; i < 3 * 2 * 3; i++) {
		struct setting s = { days[i / 6], a_day[i / 3 % 2], rho[i % 3] };
		struct covered c[CODES] = { { 0 } };

		run(&s, seed++, c);
		for (size_t k = 0; k < CODES; k++) {
			double part = (double)c[k].clustered / CORPORA;
			bool good = (c[k].hit < 10 || part >= 0.93) &&
			    (c[k].hit < 30 || part <= 0.97);

			printf("%5zu %6g %5g %6g %9.1f %8.4f %8.4f%s\n",
			    s.days, s.a_day, s.rho, share[k], c[k].hit, part,
			    (double)c[k].wilson / CORPORA,
			    good ? "" : "  not as promised");
			failed |= !good;
		}
	}
	return failed;
}
