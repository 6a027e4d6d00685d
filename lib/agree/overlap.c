#include "agree/overlap.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "stats/interval.h"
#include "validity/agreement.h"
#include "validity/corrected.h"

/* Wide is what leaves open more than this; times is how far it is looked. */
static const double narrow = 0.2;
static const double times_most = 64;

/* The width of alpha's interval were there so many times the posts of rest. */
static double
width_of(const struct patterns *p, struct agreement_unit *unit, double times)
{
	struct agreement_data data = patterns_data(p, false);
	struct agreement a;

	for (size_t i = 0; i < p->n; i++) {
		unit[i] = p->unit[i];
		if (unit[i].class != CORRECTED_REST)
			continue;
		unit[i].times *= times;
		unit[i].weight /= times;
	}
	data.unit = unit;
	a = agreement_nominal(&data, AGREEMENT_ALPHA, p->values,
	    INTERVAL_ALPHA);
	return a.high - a.low;
}

double
overlap_to_halve(const struct patterns *p)
{
	struct agreement_unit *unit = mem_new(p->n + 1, sizeof(*unit));
	double wide = width_of(p, unit, 1), posts = 0, times = 1;

	for (size_t i = 0; i < p->n; i++) {
		double codings = 0;

		for (size_t v = 0; v < p->values; v++)
			codings += p->unit[i].given[v];
		if (codings >= 2 && p->unit[i].class == CORRECTED_REST)
			posts += p->unit[i].times;
	}
	if (!(wide >= narrow) || posts == 0) {
		free(unit);
		return NAN;
	}
	while (times <= times_most && !(width_of(p, unit, times) <= wide / 2))
		times *= 1.1;
	free(unit);
	return times > times_most ? NAN : ceil(posts * (times - 1) / 10) * 10;
}
