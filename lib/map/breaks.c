#include "map/breaks.h"

#include <math.h>

#include "base/array.h"
#include "show/ramp.h"

/* Sums of steps are not exact: nearer than this they are equal. */
#define NEAR 1e-9

/* How many decimals a round number has. */
static int
decimals_of(double v)
{
	int n = 0;

	while (n < 12 && fabs(v - round(v)) > NEAR * v) {
		v *= 10;
		n++;
	}
	return n;
}

struct breaks
breaks_of(double most, bool whole)
{
	static const double round_step[] = { 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6,
	    8, 10 };
	struct breaks c = { .whole = whole };
	double unit;

	if (!(most > 0))
		return c;
	unit = pow(10, floor(log10(most / RAMP_CLASSES)));
	if (whole)
		unit = fmax(1, unit);
	for (size_t i = 0; c.step * RAMP_CLASSES < most * (1 - NEAR) &&
	    i < ARRAY_N(round_step); i++) {
		const double step = round_step[i] * unit;

		if (!whole || step == round(step))
			c.step = step;
	}
	c.n = (size_t)ceil(most / c.step - NEAR);
	c.decimals = decimals_of(c.step);
	return c;
}

size_t
breaks_find(const struct breaks *c, double v)
{
	const double i = ceil(v / c->step - NEAR) - 1;

	return i <= 0 ? 0 : i >= (double)c->n ? c->n - 1 : (size_t)i;
}

double
breaks_bound(const struct breaks *c, size_t i)
{
	return (double)i * c->step;
}
