#include "align/alignment.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "stats/random.h"
#include "stats/rank.h"

double
alignment_tv(const double *p, const double *q, size_t k)
{
	double sum = 0;

	for (size_t i = 0; i < k; i++)
		sum += fabs(p[i] - q[i]);
	return sum / 2;
}

static double
divergence(double p, double m)
{
	return p > 0 ? p * log2(p / m) : 0;
}

double
alignment_jsd(const double *p, const double *q, size_t k)
{
	double sum = 0;

	for (size_t i = 0; i < k; i++) {
		double m = (p[i] + q[i]) / 2;

		sum += divergence(p[i], m) + divergence(q[i], m);
	}
	return fmax(0, sum / 2);
}

const char *
alignment_verdict_name(enum alignment_verdict v)
{
	static const char *const name[] = {
		[ALIGNMENT_UNDECIDED] = "undecided",
		[ALIGNMENT_UNDER] = "under",
		[ALIGNMENT_OVER] = "over",
		[ALIGNMENT_AS_PRIORITISED] = "as-prioritised"
	};

	return name[v];
}

enum alignment_verdict
alignment_by_level(enum alignment_level level, double low, double high,
    size_t k)
{
	const double even = 1 / (double)k;

	if (level == ALIGNMENT_HIGH && high < even)
		return ALIGNMENT_UNDER;
	if (level == ALIGNMENT_LOW && low > even)
		return ALIGNMENT_OVER;
	if ((level == ALIGNMENT_HIGH && low > even) ||
	    (level == ALIGNMENT_LOW && high < even) ||
	    (level == ALIGNMENT_MEDIUM && low > even / 2 &&
	    high < even * 3 / 2))
		return ALIGNMENT_AS_PRIORITISED;
	return ALIGNMENT_UNDECIDED;
}

enum alignment_verdict
alignment_by_share(double q, double low, double high, size_t k)
{
	const double near = 1 / (2 * (double)k);

	if (high < q)
		return ALIGNMENT_UNDER;
	if (low > q)
		return ALIGNMENT_OVER;
	if (low > q - near && high < q + near)
		return ALIGNMENT_AS_PRIORITISED;
	return ALIGNMENT_UNDECIDED;
}

void
alignment_measures(const double *p, const double *q, const double *priority,
    size_t k, double value[ALIGNMENT_MEASURES])
{
	value[ALIGNMENT_TAU_B] = rank_tau_b(priority, p, k);
	value[ALIGNMENT_SPEARMAN] = rank_spearman(priority, p, k);
	value[ALIGNMENT_TV] = alignment_tv(p, q, k);
	value[ALIGNMENT_JSD] = alignment_jsd(p, q, k);
}

static int
doubles_by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return ORDER(x, y);
}

/*
 * The tail is the draw for which "beyond it" and "p at most 5 %" say the same.
 */
static struct alignment_null
summarise(double *drawn, size_t draws, double observed, bool small_is_bad)
{
	const double slack = 1e-12;	/* equal but for rounding */
	size_t extreme = 0, fifth = (draws + 1) / 20;
	double sum = 0;

	if (isnan(observed))
		return (struct alignment_null){ NAN, NAN, NAN };
	for (size_t b = 0; b < draws; b++) {
		sum += drawn[b];
		extreme += small_is_bad ? drawn[b] <= observed + slack :
		    drawn[b] >= observed - slack;
	}
	qsort(drawn, draws, sizeof(*drawn), doubles_by_value);
	if (fifth == 0)
		fifth = 1;
	return (struct alignment_null){
		.mean = sum / (double)draws,
		.tail = drawn[small_is_bad ? fifth - 1 : draws - fifth],
		.p = (double)(extreme + 1) / (double)(draws + 1)
	};
}

/*
 * One draw. Effective mentions are fewer than those counted, so their counts
 * would be tied more often than real ones and tau-b would look too good: for
 * the order measures each is spread over the counts that it stands for.
 */
static void
draw_sample(struct random *r, const struct alignment_perfect *a, uint64_t *x,
    double *p, double value[ALIGNMENT_MEASURES])
{
	const double n = (double)a->effective;

	random_multinomial(r, a->effective, a->q, a->k, x);
	for (size_t i = 0; i < a->k; i++)
		p[i] = (double)x[i] / n;
	value[ALIGNMENT_TV] = alignment_tv(p, a->q, a->k);
	value[ALIGNMENT_JSD] = alignment_jsd(p, a->q, a->k);
	for (size_t i = 0; i < a->k; i++)
		p[i] = floor(((double)x[i] + random_real(r)) *
		    (a->mentions / n));
	value[ALIGNMENT_TAU_B] = rank_tau_b(a->priority, p, a->k);
	value[ALIGNMENT_SPEARMAN] = rank_spearman(a->priority, p, a->k);
}

void
alignment_simulate(const struct alignment_perfect *a, uint64_t seed,
    size_t draws, const double observed[ALIGNMENT_MEASURES],
    struct alignment_null out[ALIGNMENT_MEASURES])
{
	uint64_t *x = mem_new(a->k, sizeof(*x));
	double *p = mem_new(a->k, sizeof(*p));
	double *drawn = mem_new(draws * ALIGNMENT_MEASURES, sizeof(*drawn));

	for (size_t b = 0; b < draws; b++) {
		struct random r = random_stream(seed, b);
		double value[ALIGNMENT_MEASURES];

		draw_sample(&r, a, x, p, value);
		for (size_t m = 0; m < ALIGNMENT_MEASURES; m++)
			drawn[m * draws + b] = isnan(value[m]) ? 0 : value[m];
	}
	for (size_t m = 0; m < ALIGNMENT_MEASURES; m++)
		out[m] = summarise(drawn + m * draws, draws, observed[m],
		    m == ALIGNMENT_TAU_B || m == ALIGNMENT_SPEARMAN);
	free(drawn);
	free(p);
	free(x);
}

struct ranked_place {
	double priority;
	size_t at;
};

static int
by_priority(const void *a, const void *b)
{
	const struct ranked_place *x = a, *y = b;

	if (x->priority != y->priority)
		return x->priority > y->priority ? -1 : 1;
	return ORDER(x->at, y->at);
}

void
alignment_deal(const double *p, const double *priority, size_t k,
    double effective, double *q)
{
	struct ranked_place *place = mem_new(k, sizeof(*place));
	double *v = mem_new(k, sizeof(*v)), sum = 0;

	for (size_t i = 0; i < k; i++) {
		place[i] = (struct ranked_place){ priority[i], i };
		v[i] = -p[i];
	}
	qsort(place, k, sizeof(*place), by_priority);
	qsort(v, k, sizeof(*v), doubles_by_value);
	for (size_t i = 0; i < k; i++)
		v[i] = -v[i];
	for (size_t j = 0; j + 1 < k; j++) {
		double border = (v[j] + v[j + 1]) / 2;
		double error = sqrt(border * (1 - border) / effective);

		if (place[j].priority == place[j + 1].priority)
			continue;
		for (size_t i = 0; i < k; i++)
			if (fabs(v[i] - border) < error)
				v[i] = border;
	}
	for (size_t i = 0; i < k; i++)
		sum += v[i];
	for (size_t i = 0; i < k; i++)
		q[place[i].at] = v[i] / sum;
	free(v);
	free(place);
}
