#include "stats/cusum.h"

#include <assert.h>
#include <math.h>

static enum cusum_change
wait_for_rise(struct cusum *c, const struct cusum_rule *rule, int64_t at)
{
	if (c->sum <= 0)
		c->sum = 0;
	if (c->sum <= rule->alarm)
		return CUSUM_SAME;
	c->open = true;
	c->highest = c->sum;
	c->end = at;
	return CUSUM_OPENED;
}

enum cusum_change
cusum_add(struct cusum *c, const struct cusum_rule *rule, double gain,
    int64_t at)
{
	assert(rule->alarm > 0 && rule->close > 0);
	if (!c->open && c->sum <= 0)
		c->begin = at;
	c->sum += gain;
	if (!c->open)
		return wait_for_rise(c, rule, at);
	if (c->sum > c->highest) {
		c->highest = c->sum;
		c->end = at;
	} else if (c->highest - c->sum >= rule->close) {
		c->open = false;
		c->sum = 0;
		return CUSUM_CLOSED;
	}
	return CUSUM_SAME;
}

double
cusum_raised(double p0, double scale)
{
	double bend = 0.5 / scale;

	return p0 <= bend ? scale * p0 : 1 - 0.5 * (1 - p0) / (1 - bend);
}

double
cusum_gain(double hits, double trials, double p0, double p1)
{
	return hits * log(p1 / p0) + (trials - hits) * log((1 - p1) / (1 - p0));
}
