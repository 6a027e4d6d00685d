#include "validity/through.h"

#include <assert.h>
#include <math.h>

struct through
through_limits(double (*g)(const double *, void *), void *arg,
    const struct through_rate *r, size_t n, double noise)
{
	double at[THROUGH_MAX] = { 0 }, falls = noise, rises = noise;
	struct through out;

	assert(n <= THROUGH_MAX);
	for (size_t i = 0; i < n; i++)
		at[i] = r[i].rate;
	out.value = g(at, arg);
	for (size_t i = 0; i < n; i++) {
		const double limit[2] = { r[i].low, r[i].high };
		double fall = 0, rise = 0;

		for (size_t end = 0; end < 2; end++) {
			double moved;

			at[i] = r[i].rate +
			    sqrt(fmax(0, r[i].f)) * (limit[end] - r[i].rate);
			moved = g(at, arg) - out.value;
			fall = fmax(fall, -moved);
			rise = fmax(rise, moved);
		}
		at[i] = r[i].rate;
		falls += fall * fall;
		rises += rise * rise;
	}
	out.low = out.value - sqrt(falls);
	out.high = out.value + sqrt(rises);
	return out;
}
