/*
 * Does perfect alignment pass for what it is? Days of mentions are simulated
 * whose items follow the stated weights exactly, but for chance and for days
 * on which one subject draws many mentions (a Dirichlet draw a day). In how
 * many runs is any item called under or over, and in how many do total
 * variation, Jensen-Shannon and tau-b fall beyond their 5 %?
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "align/attention.h"
#include "base/array.h"
#include "base/mem.h"
#include "stats/random.h"

enum {
	ITEMS = 20,
	RUNS = 2000,
	DRAWS = 199
};

/* One kind of archive. */
struct setting {
	const char *name;
	size_t days;
	double a_day;		/* mentions a day, on average */
	double deff;
	bool steep;		/* weights fall as 1/i, else high=3 medium=2 low=1 */
	uint64_t seed;
};

struct tested {
	size_t under_over;
	size_t beyond[ALIGNMENT_MEASURES];
	size_t order_beyond;	/* tau-b where only levels are known */
	double deff;
};

static void
state(const struct setting *s, struct voices_said *said, double *q)
{
	double sum = 0;

	for (size_t i = 0; i < ITEMS; i++) {
		enum alignment_level level = i < 6 ? ALIGNMENT_HIGH :
		    i < 13 ? ALIGNMENT_MEDIUM : ALIGNMENT_LOW;

		q[i] = s->steep ? 1 / (double)(i + 1) : (double)level;
		said[i] = (struct voices_said){
			.level = level, .order = q[i], .weight = q[i]
		};
		sum += q[i];
	}
	for (size_t i = 0; i < ITEMS; i++)
		q[i] /= sum;
}

/* Mentions of a day: 1 and more, their variance about their mean. */
static uint64_t
mentions_of(struct random *r, double mean)
{
	return 1 + random_binomial(r, (uint64_t)(10 * (mean - 1)), 0.1);
}

/*
 * The shares of a day are a Dirichlet draw whose correlation makes the wanted
 * design effect: 1 + (mean of m weighted by m, less 1) * rho.
 */
static void
day(const struct setting *s, struct random *r, const double *q, uint64_t *x)
{
	double weighted = s->a_day + 0.9 * (s->a_day - 1) / s->a_day;
	double rho = (s->deff - 1) / (weighted - 1);
	uint64_t m = mentions_of(r, s->a_day);
	double f[ITEMS], sum = 0;

	for (size_t i = 0; i < ITEMS; i++) {
		f[i] = rho > 0 ? random_gamma(r, q[i] * (1 - rho) / rho) : q[i];
		sum += f[i];
	}
	for (size_t i = 0; i < ITEMS; i++)
		f[i] = sum > 0 ? f[i] / sum : q[i];
	random_multinomial(r, m, f, ITEMS, x);
}

static void
simulate(const struct setting *s, uint64_t run, const double *q,
    struct sums *sums)
{
	struct random r = random_stream(s->seed, run);
	uint64_t x[ITEMS];

	for (size_t i = 0; i < ITEMS; i++)
		sums[i] = (struct sums){ 0 };
	for (size_t d = 0; d < s->days; d++) {
		uint64_t m = 0;

		day(s, &r, q, x);
		for (size_t i = 0; i < ITEMS; i++)
			m += x[i];
		for (size_t i = 0; i < ITEMS; i++)
			sums_add(&sums[i], (int64_t)x[i], (int64_t)m);
	}
}

static void
one_run(const struct setting *s, uint64_t run, const struct voices_said *said,
    const double *q, struct tested *t)
{
	struct sums sums[ITEMS];
	struct voices_said levels[ITEMS];
	struct attention_item item[ITEMS];
	struct attention whole;
	struct attention_group group;
	bool wrong = false;

	simulate(s, run, q, sums);
	group = attention_of_sums(sums, ITEMS);
	t->deff += group.deff / RUNS;
	attention_items(&group, said, item);
	for (size_t i = 0; i < ITEMS; i++)
		wrong = wrong || (item[i].judged &&
		    (item[i].verdict == ALIGNMENT_UNDER ||
		    item[i].verdict == ALIGNMENT_OVER));
	t->under_over += wrong;
	attention_whole(&group, said, run, DRAWS, &whole);
	for (size_t m = 0; m < ALIGNMENT_MEASURES; m++)
		t->beyond[m] += whole.measure[m].null.p <= 0.05;
	for (size_t i = 0; i < ITEMS; i++) {
		levels[i] = said[i];
		levels[i].weight = NAN;
		levels[i].order = said[i].level;
	}
	attention_whole(&group, levels, run, DRAWS, &whole);
	t->order_beyond += whole.measure[ALIGNMENT_TAU_B].null.p <= 0.05;
	free(group.item);
}

/* 5 % and what 2,000 runs may add by chance (three standard errors). */
static bool
within(size_t count)
{
	return (double)count <= RUNS * 0.05 + 3 * sqrt(RUNS * 0.05 * 0.95);
}

static bool
try(const struct setting *s)
{
	struct tested t = { 0 };
	struct voices_said said[ITEMS];
	double q[ITEMS];
	bool good;

	state(s, said, q);
	for (uint64_t run = 0; run < RUNS; run++)
		one_run(s, run, said, q, &t);
	good = within(t.under_over) && within(t.order_beyond);
	for (size_t m = 0; m < ALIGNMENT_MEASURES; m++)
		good = good && within(t.beyond[m]);
	printf("%-26s %5.2f %10.4f %6.4f %6.4f %6.4f %8.4f %12.4f  %s\n",
	    s->name, t.deff, (double)t.under_over / RUNS,
	    (double)t.beyond[ALIGNMENT_TV] / RUNS,
	    (double)t.beyond[ALIGNMENT_JSD] / RUNS,
	    (double)t.beyond[ALIGNMENT_TAU_B] / RUNS,
	    (double)t.beyond[ALIGNMENT_SPEARMAN] / RUNS,
	    (double)t.order_beyond / RUNS, good ? "ok" : "TOO MANY");
	fflush(stdout);
	return good;
}

int
main(void)
{
	static const struct setting settings[] = {
		{ "300 days of 4, levels", 300, 4, 1, false, 1 },
		{ "300 days of 4, levels", 300, 4, 1.7, false, 2 },
		{ "300 days of 4, levels", 300, 4, 2.7, false, 3 },
		{ "300 days of 4, steep", 300, 4, 1, true, 4 },
		{ "300 days of 4, steep", 300, 4, 1.7, true, 5 },
		{ "300 days of 4, steep", 300, 4, 2.7, true, 6 },
		{ "60 days of 4, levels", 60, 4, 1, false, 7 },
		{ "60 days of 4, levels", 60, 4, 1.7, false, 8 },
		{ "60 days of 4, levels", 60, 4, 2.7, false, 9 },
		{ "600 days of 10, steep", 600, 10, 1, true, 10 },
		{ "600 days of 10, steep", 600, 10, 1.7, true, 11 },
		{ "600 days of 10, steep", 600, 10, 2.7, true, 12 },
	};
	size_t n = ARRAY_N(settings), failed = 0;

	printf("Perfect alignment, %d items, %d runs each: the part of runs "
	    "with a false alarm\n", ITEMS, RUNS);
	printf("%-26s %5s %10s %6s %6s %6s %8s %12s\n", "archive", "deff",
	    "under/over", "tv", "jsd", "tau_b", "spearman", "tau_b levels");
	for (size_t i = 0; i < n; i++)
		failed += !try(&settings[i]);
	printf("%zu passed, %zu failed\n", n - failed, failed);
	return failed != 0;
}
