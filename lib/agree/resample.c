#include "agree/resample.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "stats/interval.h"
#include "stats/random.h"
#include "stats/special.h"

/* The coefficient, were each unit there as often as times says. */
static double
value_of(const struct agreement_data *data, enum agreement_kind kind,
    struct agreement_unit *unit, const double *times)
{
	struct agreement_data other = *data;

	for (size_t i = 0; i < data->n; i++) {
		unit[i] = data->unit[i];
		unit[i].times = times[i];
	}
	other.unit = unit;
	return agreement_nominal(&other, kind, data->values,
	    INTERVAL_ALPHA).value;
}

static int
by_value(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* Draws as many units as there are; those without an alpha count as none. */
static void
bootstrap_ends(const struct agreement_data *data, enum agreement_kind kind,
    size_t draws, uint64_t seed, struct agreement *x)
{
	double *times = mem_new(2 * data->n + draws + 1, sizeof(*times));
	double *q = times + data->n, *value = q + data->n, units = 0;
	uint64_t *drawn = mem_new(data->n + 1, sizeof(*drawn));
	struct agreement_unit *unit = mem_new(data->n + 1, sizeof(*unit));
	size_t n = 0;

	for (size_t i = 0; i < data->n; i++)
		units += data->unit[i].times;
	for (size_t i = 0; i < data->n; i++)
		q[i] = data->unit[i].times / units;
	for (size_t b = 0; b < draws; b++) {
		struct random r = random_stream(seed, b);

		random_multinomial(&r, (uint64_t)units, q, data->n, drawn);
		for (size_t i = 0; i < data->n; i++)
			times[i] = (double)drawn[i];
		value[n] = value_of(data, kind, unit, times);
		if (!isnan(value[n]))
			n++;
	}
	qsort(value, n, sizeof(*value), by_value);
	x->low = n == 0 ? NAN : value[(size_t)(0.025 * (double)(n - 1))];
	x->high = n == 0 ? NAN : value[(size_t)ceil(0.975 * (double)(n - 1))];
	free(times);
	free(drawn);
	free(unit);
}

static void
jackknife_ends(const struct agreement_data *data, enum agreement_kind kind,
    struct agreement *x)
{
	double *times = mem_new(2 * data->n + 1, sizeof(*times));
	double *without = times + data->n, units = 0, mean = 0, sum = 0, half;
	struct agreement_unit *unit = mem_new(data->n + 1, sizeof(*unit));

	for (size_t i = 0; i < data->n; i++) {
		times[i] = data->unit[i].times;
		units += times[i];
	}
	for (size_t i = 0; i < data->n; i++) {
		times[i]--;
		without[i] = value_of(data, kind, unit, times);
		times[i]++;
		if (isnan(without[i]))
			without[i] = x->value;
		mean += times[i] * without[i] / units;
	}
	for (size_t i = 0; i < data->n; i++)
		sum += times[i] * (without[i] - mean) * (without[i] - mean);
	half = units < 2 ? NAN : special_t_quantile(1 - INTERVAL_ALPHA / 2,
	    units - 1) * sqrt((units - 1) / units * sum);
	x->low = x->value - half;
	x->high = fmin(1, x->value + half);
	free(times);
	free(unit);
}

void
resample_ends(const struct agreement_data *data, enum agreement_kind kind,
    size_t bootstrap, bool jackknife, uint64_t seed, struct agreement *x)
{
	if (isnan(x->value))
		return;
	if (bootstrap > 0)
		bootstrap_ends(data, kind, bootstrap, seed, x);
	else if (jackknife)
		jackknife_ends(data, kind, x);
}
