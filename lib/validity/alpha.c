/* Krippendorff's alpha where values are more or less far from each other. */
#include "validity/agreement.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "stats/special.h"

#define NO_PAIR "no post has two codings"
#define ONE_VALUE "only one value was used: nothing to tell chance from agreement"

/* What alpha is computed from; unit: of the one that is left out. */
struct alpha_matrix {
	size_t k;
	double *o;	/* coincidences */
	double *n;	/* their margins */
	double *delta;	/* k x k */
	double observed;	/* sum of o delta */
	double expected;	/* sum of n n delta */
	double *reach;	/* by value: sum over w of n_w delta_vw */
	double all;
};

static double
square(double x)
{
	return x * x;
}

/* The distances, for these margins. */
static void
set_delta(double *delta, size_t k, const struct agreement_scale *scale,
    const double *n)
{
	for (size_t v = 0; v < k; v++) {
		double between = n[v];

		delta[v * k + v] = 0;
		for (size_t w = v + 1; w < k; w++) {
			double d = 1;

			between += n[w];
			switch (scale->level) {
			case AGREEMENT_NOMINAL:
				break;
			case AGREEMENT_ORDINAL:
				d = square(between - (n[v] + n[w]) / 2);
				break;
			case AGREEMENT_INTERVAL:
				d = square(scale->value[v] - scale->value[w]);
				break;
			case AGREEMENT_RATIO:
				d = square((scale->value[v] - scale->value[w]) /
				    (scale->value[v] + scale->value[w]));
				break;
			case AGREEMENT_DELTA:
				d = scale->delta[v * k + w];
				break;
			}
			delta[v * k + w] = delta[w * k + v] = d;
		}
	}
}

static double
codings(const struct agreement_unit *u, size_t k)
{
	double r = 0;

	for (size_t v = 0; v < k; v++)
		r += u->given[v];
	return r;
}

static void
matrix_add(struct alpha_matrix *m, const struct agreement_unit *u, double times)
{
	double r = codings(u, m->k);

	for (size_t v = 0; v < m->k; v++) {
		if (u->given[v] == 0)
			continue;
		m->n[v] += times * u->given[v];
		for (size_t w = 0; w < m->k; w++)
			m->o[v * m->k + w] += times * u->given[v] *
			    (u->given[w] - (v == w)) / (r - 1);
	}
	m->all += times * r;
}

static double
sum_observed(const struct alpha_matrix *m)
{
	double sum = 0;

	for (size_t i = 0; i < m->k * m->k; i++)
		sum += m->o[i] * m->delta[i];
	return sum;
}

static double
sum_expected(const struct alpha_matrix *m, const double *n)
{
	double sum = 0;

	for (size_t v = 0; v < m->k; v++)
		for (size_t w = 0; w < m->k && n[v] > 0; w++)
			sum += n[v] * n[w] * m->delta[v * m->k + w];
	return sum;
}

static double
ratio_of(double observed, double expected, double all)
{
	return expected > 0 ? 1 - (all - 1) * observed / expected : NAN;
}

/* Alpha without one unit of this kind. */
static double
leave_out(struct alpha_matrix *m, const struct agreement_unit *u,
    const struct agreement_scale *scale)
{
	double r = codings(u, m->k), observed, expected = m->expected;

	if (scale->level == AGREEMENT_ORDINAL) {
		matrix_add(m, u, -1);
		set_delta(m->delta, m->k, scale, m->n);
		observed = sum_observed(m);
		expected = sum_expected(m, m->n);
		matrix_add(m, u, 1);
		return ratio_of(observed, expected, m->all - r);
	}
	observed = m->observed;
	for (size_t v = 0; v < m->k; v++) {
		if (u->given[v] == 0)
			continue;
		expected -= 2 * u->given[v] * m->reach[v];
		for (size_t w = 0; w < m->k; w++) {
			double d = m->delta[v * m->k + w];

			observed -= u->given[v] * u->given[w] * d / (r - 1);
			expected += u->given[v] * u->given[w] * d;
		}
	}
	return ratio_of(observed, expected, m->all - r);
}

/* Ends on the scale ln(1 - alpha), from every alpha with a unit left out. */
static void
jackknife(struct alpha_matrix *m, const struct agreement_data *data,
    const struct agreement_scale *scale, double alpha, struct agreement *out)
{
	double *without = mem_new(data->n + 1, sizeof(*without));
	double mean = 0, sum = 0, e;

	for (size_t i = 0; i < data->n; i++) {
		const struct agreement_unit *u = &data->unit[i];

		without[i] = NAN;
		if (codings(u, m->k) < 2)
			continue;
		without[i] = leave_out(m, u, scale);
		/* Nothing to compare is left without it: it counts as no change. */
		if (isnan(without[i]))
			without[i] = out->value;
		mean += u->times * without[i];
	}
	mean /= out->units;
	for (size_t i = 0; i < data->n; i++)
		if (!isnan(without[i]))
			sum += data->unit[i].times * square(without[i] - mean);
	free(without);
	/* No unit says more than another: that is no interval of no width. */
	if (out->units < 2 || !(sum > 0))
		return;
	out->n = out->units;
	e = special_t_quantile(1 - alpha / 2, out->units - 1) *
	    sqrt((out->units - 1) / out->units * sum) / (1 - out->value);
	out->low = 1 - (1 - out->value) * exp(e);
	out->high = 1 - (1 - out->value) * exp(-e);
}

static void
compute(struct alpha_matrix *m, const struct agreement_data *data,
    const struct agreement_scale *scale, double alpha, struct agreement *out)
{
	set_delta(m->delta, m->k, scale, m->n);
	m->observed = sum_observed(m);
	m->expected = sum_expected(m, m->n);
	for (size_t v = 0; v < m->k; v++)
		for (size_t w = 0; w < m->k; w++)
			m->reach[v] += m->n[w] * m->delta[v * m->k + w];
	out->value = ratio_of(m->observed, m->expected, m->all);
	if (isnan(out->value)) {
		out->why = ONE_VALUE;
		return;
	}
	out->d = m->observed / m->all;
	out->e = m->expected / (m->all * (m->all - 1));
	if (m->observed > 0) {
		jackknife(m, data, scale, alpha, out);
	} else {
		/* No disagreement at all: as a nominal one, with its chance. */
		struct agreement plain = agreement_nominal(data,
		    AGREEMENT_ALPHA, data->values, alpha);

		out->low = plain.low;
		out->high = plain.high;
		out->n = plain.n;
	}
}

struct agreement
agreement_alpha(const struct agreement_data *data,
    const struct agreement_scale *scale, double alpha)
{
	const size_t k = data->values;
	struct agreement out = { .value = NAN, .low = NAN, .high = NAN,
		.d = NAN, .e = NAN, .d_low = NAN, .d_high = NAN, .n = NAN };
	struct alpha_matrix m = { .k = k };

	m.o = mem_new(2 * k * k + 2 * k + 1, sizeof(*m.o));
	m.delta = m.o + k * k;
	m.n = m.delta + k * k;
	m.reach = m.n + k;
	for (size_t i = 0; i < data->n; i++) {
		const struct agreement_unit *u = &data->unit[i];

		if (codings(u, k) < 2)
			continue;
		matrix_add(&m, u, u->times);
		out.units += u->times;
	}
	if (out.units == 0)
		out.why = NO_PAIR;
	else
		compute(&m, data, scale, alpha, &out);
	free(m.o);
	return out;
}

static unsigned
bits(uint64_t x)
{
	return (unsigned)__builtin_popcountll(x);
}

double
agreement_jaccard(const uint64_t *a, const uint64_t *b, size_t words)
{
	double both = 0, joint = 0;

	for (size_t i = 0; i < words; i++) {
		both += bits(a[i] & b[i]);
		joint += bits(a[i] | b[i]);
	}
	return joint > 0 ? 1 - both / joint : 0;
}

double
agreement_masi(const uint64_t *a, const uint64_t *b, size_t words)
{
	bool a_only = false, b_only = false, both = false;
	double j = 1 - agreement_jaccard(a, b, words), m;

	for (size_t i = 0; i < words; i++) {
		both = both || (a[i] & b[i]) != 0;
		a_only = a_only || (a[i] & ~b[i]) != 0;
		b_only = b_only || (b[i] & ~a[i]) != 0;
	}
	m = !a_only && !b_only ? 1 : !both ? 0 : a_only && b_only ? 1. / 3 :
	    2. / 3;
	return 1 - j * m;
}
