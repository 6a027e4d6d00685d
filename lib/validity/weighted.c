#include "validity/weighted.h"

#include <assert.h>
#include <math.h>

#include "stats/interval.h"

void
weighted_add(struct weighted *s, double y, double p, double copies)
{
	double w = copies / p;

	assert(y >= 0 && y <= 1);
	assert(p > 0 && p <= 1);
	assert(copies >= 1);
	s->least = s->n > 0 ? fmin(s->least, p) : p;
	s->most = s->n > 0 ? fmax(s->most, p) : p;
	s->copied = s->copied || copies > 1;
	s->n++;
	s->w += w;
	s->w2 += w * w;
	s->wy += y * w;
	s->open += (1 - p) * w * w;
	s->yes += y;
}

struct gold_class
weighted_class(const struct weighted *s, double posts)
{
	struct gold_class c = { .posts = posts };

	if (s->n == 0)
		return c;
	if (s->least == s->most && !s->copied) {
		c.n = s->n;
		c.yes = s->yes;
		c.f = posts > 0 ? fmax(0, 1 - s->n / posts) : 0;
		return c;
	}
	c.n = s->w * s->w / s->w2;
	c.yes = s->wy / s->w * c.n;
	c.f = s->open / s->w2;
	return c;
}

struct through_rate
weighted_rate(const struct gold_class *c, double alpha)
{
	/* Rounding may carry a rate of 1 beyond it. */
	double rate = fmin(1, c->yes / c->n);
	struct interval in = interval_jeffreys(rate, fmax(1, c->n), alpha);

	assert(c->n > 0);
	return (struct through_rate){ rate, in.low, in.high, c->f };
}
