#include "validity/agreement.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "stats/interval.h"
#include "validity/through.h"

#define ONE_VALUE "only one value was used: nothing to tell chance from agreement"
#define NO_PAIR "no post has two codings"

/* The disagreement inside units that are alike, and how much it counts. */
struct agreement_part {
	double d;
	double a;
	double times;
	unsigned class;
};

static struct agreement
undefined(const char *why)
{
	return (struct agreement){ .value = NAN, .low = NAN, .high = NAN,
		.d = NAN, .e = NAN, .d_low = NAN, .d_high = NAN, .n = NAN,
		.why = why };
}

static double
codings(const struct agreement_data *data, const struct agreement_unit *u)
{
	double r = 0;

	for (size_t v = 0; v < data->values; v++)
		r += u->given[v];
	return r;
}

/* Sums over the parts of a class (of all, when class is none of them). */
struct agreement_spread {
	double units;
	double a;
	double a2;
	double d;	/* mean, weighted by a */
	double s;	/* its variance */
};

static struct agreement_spread
spread_of(const struct agreement_part *p, size_t n, unsigned class)
{
	struct agreement_spread s = { 0 };
	double sum = 0;

	for (size_t i = 0; i < n; i++) {
		if (class < AGREEMENT_CLASSES && p[i].class != class)
			continue;
		s.units += p[i].times;
		s.a += p[i].times * p[i].a;
		s.a2 += p[i].times * p[i].a * p[i].a;
		s.d += p[i].times * p[i].a * p[i].d;
	}
	if (s.a > 0)	/* rounding may carry it beyond 1 */
		s.d = fmin(1, s.d / s.a);
	for (size_t i = 0; i < n; i++) {
		double off = p[i].a * (p[i].d - s.d);

		if (class >= AGREEMENT_CLASSES || p[i].class == class)
			sum += p[i].times * off * off;
	}
	if (s.units > 1 && s.a > 0)
		s.s = s.units / (s.units - 1) * sum / (s.a * s.a);
	return s;
}

/* As many independent units as would give D this variance. */
static double
effective(const struct agreement_spread *s)
{
	/* Rounding leaves a trace of variance where there is none. */
	const double none = 1e-24;

	if (s->d <= 0 || s->d >= 1 || s->units <= 1 || !(s->s > none))
		return s->a * s->a / s->a2;
	return s->d * (1 - s->d) / s->s;
}

struct mean {
	double share[AGREEMENT_CLASSES];
	size_t n;
};

static double
mean_of(const double *rate, void *arg)
{
	const struct mean *m = arg;
	double sum = 0;

	for (size_t i = 0; i < m->n; i++)
		sum += m->share[i] * rate[i];
	return sum;
}

/* D of a designed sample: one class moves at a time. */
static void
limits_by_class(struct agreement *out, const struct agreement_part *p, size_t n,
    const double *f, double alpha)
{
	struct through_rate rate[AGREEMENT_CLASSES];
	struct mean m = { .n = 0 };
	struct through t;
	double all = 0;

	for (unsigned c = 0; c < AGREEMENT_CLASSES; c++) {
		struct agreement_spread s = spread_of(p, n, c);
		struct interval in;
		double worth;

		if (!(s.a > 0))
			continue;
		worth = s.a * s.a / s.a2;
		in = interval_jeffreys(s.d, fmax(1, worth), alpha);
		rate[m.n] = (struct through_rate){ s.d, in.low, in.high, f[c] };
		m.share[m.n++] = s.a;
		all += s.a;
	}
	for (size_t i = 0; i < m.n; i++)
		m.share[i] /= all;
	t = through_limits(mean_of, &m, rate, m.n, 0);
	out->d_low = fmax(0, t.low);
	out->d_high = fmin(1, t.high);
}

/* 1 - D/E with its ends; f is NULL for a plain sample. */
static struct agreement
coefficient(const struct agreement_part *p, size_t n, double e, const double *f,
    double alpha)
{
	struct agreement_spread s = spread_of(p, n, AGREEMENT_CLASSES);
	struct agreement out = undefined(NULL);

	if (!(s.a > 0))
		return undefined(NO_PAIR);
	out.units = s.units;
	out.d = s.d;
	out.e = e;
	out.n = effective(&s);
	if (!(e > 1e-15)) {
		out.why = ONE_VALUE;
		return out;
	}
	if (f != NULL) {
		limits_by_class(&out, p, n, f, alpha);
	} else {
		struct interval in = interval_jeffreys(s.d, fmax(1, out.n),
		    alpha);

		out.d_low = in.low;
		out.d_high = in.high;
	}
	out.value = 1 - s.d / e;
	out.low = 1 - out.d_high / e;
	out.high = fmin(1, 1 - out.d_low / e);
	return out;
}

/* The parts of the units with two codings or more; *n of them. free() them. */
static struct agreement_part *
parts_of(const struct agreement_data *data, enum agreement_kind kind, size_t *n)
{
	struct agreement_part *p = mem_new(data->n + 1, sizeof(*p));

	*n = 0;
	for (size_t i = 0; i < data->n; i++) {
		const struct agreement_unit *u = &data->unit[i];
		double r = codings(data, u), same = 0;

		assert(u->class < AGREEMENT_CLASSES);
		if (r < 2)
			continue;
		for (size_t v = 0; v < data->values; v++)
			same += u->given[v] * (u->given[v] - 1);
		p[(*n)++] = (struct agreement_part){ 1 - same / (r * (r - 1)),
			u->weight * (kind == AGREEMENT_ALPHA ? r : 1),
			u->times, u->class };
	}
	return p;
}

/* The factor that makes the mean weight of all codings' units 1. */
static double
unit_scale(const struct agreement_data *data)
{
	double sum = 0, units = 0;

	for (size_t i = 0; i < data->n; i++) {
		if (codings(data, &data->unit[i]) < 2)
			continue;
		sum += data->unit[i].times * data->unit[i].weight;
		units += data->unit[i].times;
	}
	return sum > 0 ? units / sum : 1;
}

/* What two codings drawn at random of all, without putting back, differ by. */
static double
chance_of_alpha(const struct agreement_data *data)
{
	double *sum = mem_new(data->values + 1, sizeof(*sum)), n = 0, same = 0;
	double scale = unit_scale(data);

	for (size_t i = 0; i < data->n; i++) {
		const struct agreement_unit *u = &data->unit[i];

		if (codings(data, u) < 2)
			continue;
		for (size_t v = 0; v < data->values; v++)
			sum[v] += u->times * u->weight * scale * u->given[v];
	}
	for (size_t v = 0; v < data->values; v++) {
		n += sum[v];
		same += sum[v] * (sum[v] - 1);
	}
	free(sum);
	return n > 1 ? 1 - same / (n * (n - 1)) : 0;
}

/* The sum over values of their mean part of a unit, squared; units with one. */
static double
squares(const struct agreement_data *data)
{
	double *sum = mem_new(data->values + 1, sizeof(*sum)), all = 0, out = 0;

	for (size_t i = 0; i < data->n; i++) {
		const struct agreement_unit *u = &data->unit[i];
		double r = codings(data, u);

		if (r < 1)
			continue;
		all += u->times * u->weight;
		for (size_t v = 0; v < data->values; v++)
			sum[v] += u->times * u->weight * u->given[v] / r;
	}
	for (size_t v = 0; v < data->values && all > 0; v++)
		out += sum[v] / all * (sum[v] / all);
	free(sum);
	return out;
}

static double
chance_of(const struct agreement_data *data, enum agreement_kind kind,
    size_t offered)
{
	const double q = (double)offered;

	switch (kind) {
	case AGREEMENT_PERCENT:
		return 1;
	case AGREEMENT_ALPHA:
		return chance_of_alpha(data);
	case AGREEMENT_FLEISS:
		return 1 - squares(data);
	case AGREEMENT_AC1:
		return offered < 2 ? 0 : 1 - (1 - squares(data)) / (q - 1);
	case AGREEMENT_BP:
		return offered < 2 ? 0 : 1 - 1 / q;
	case AGREEMENT_KINDS:
		break;
	}
	return NAN;
}

struct agreement
agreement_nominal(const struct agreement_data *data, enum agreement_kind kind,
    size_t offered, double alpha)
{
	size_t n;
	struct agreement_part *p = parts_of(data, kind, &n);
	struct agreement out = coefficient(p, n,
	    chance_of(data, kind, offered), data->weighted ? data->f : NULL,
	    alpha);

	free(p);
	return out;
}

bool
agreement_is_even(const struct agreement_data *data)
{
	double seen = 0;

	for (size_t i = 0; i < data->n; i++) {
		double r = codings(data, &data->unit[i]);

		if (r < 1)
			continue;
		if (seen > 0 && r != seen)
			return false;
		seen = r;
	}
	return true;
}

double
agreement_all(const struct agreement_data *data)
{
	double same = 0, all = 0;

	for (size_t i = 0; i < data->n; i++) {
		const struct agreement_unit *u = &data->unit[i];
		double r = codings(data, u);

		if (r < 2)
			continue;
		all += u->times * u->weight;
		for (size_t v = 0; v < data->values; v++)
			if (u->given[v] == r)
				same += u->times * u->weight;
	}
	return all > 0 ? same / all : NAN;
}

static double
cohen_weight(size_t i, size_t j, size_t k, enum agreement_weights w)
{
	double off = k < 2 ? 0 : fabs((double)i - (double)j) / (double)(k - 1);

	switch (w) {
	case AGREEMENT_UNWEIGHTED:
		return i == j ? 0 : 1;
	case AGREEMENT_LINEAR:
		return off;
	case AGREEMENT_QUADRATIC:
		return off * off;
	}
	return NAN;
}

static double
chance_of_cohen(const double *table, size_t k, enum agreement_weights w)
{
	double *row = mem_new(2 * k, sizeof(*row)), *column = row + k;
	double n = 0, e = 0;

	for (size_t i = 0; i < k; i++)
		for (size_t j = 0; j < k; j++) {
			row[i] += table[i * k + j];
			column[j] += table[i * k + j];
			n += table[i * k + j];
		}
	for (size_t i = 0; i < k; i++)
		for (size_t j = 0; j < k && n > 0; j++)
			e += cohen_weight(i, j, k, w) * row[i] / n *
			    column[j] / n;
	free(row);
	return e;
}

struct agreement
agreement_cohen(const double *table, size_t k, enum agreement_weights w,
    const struct agreement_data *data, double alpha)
{
	double e = chance_of_cohen(table, k, w);
	struct agreement out;
	struct agreement_part *p;
	size_t n = 0;

	if (data != NULL && data->weighted) {
		p = parts_of(data, AGREEMENT_PERCENT, &n);
	} else {
		p = mem_new(k * k + 1, sizeof(*p));
		for (size_t i = 0; i < k * k; i++)
			if (table[i] > 0)
				p[n++] = (struct agreement_part){
				    cohen_weight(i / k, i % k, k, w), 1,
				    table[i], 0 };
	}
	out = coefficient(p, n, e, data != NULL && data->weighted ?
	    data->f : NULL, alpha);
	free(p);
	return out;
}

/* The sum of the binomial(n, 1/2) probabilities of 0 .. low, twice, at most 1. */
double
agreement_mcnemar(uint64_t a, uint64_t b)
{
	uint64_t low = a < b ? a : b;
	double n = (double)(a + b), sum = 0;
	int sign;

	if (a + b == 0)
		return 1;
	for (uint64_t i = 0; i <= low; i++)
		sum += exp(lgamma_r(n + 1, &sign) -
		    lgamma_r((double)i + 1, &sign) -
		    lgamma_r(n - (double)i + 1, &sign) - n * log(2));
	return fmin(1, 2 * sum);
}
