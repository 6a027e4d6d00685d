#include "stats/platt.h"

#include <math.h>

enum { ROUNDS_MAX = 200 };

struct sample {
	const double *value;
	const bool *yes;
	const double *weight;
	size_t n;
	double target[2];	/* by yes */
	double total;
};

static double
weight_at(const struct sample *s, size_t i)
{
	return s->weight == NULL ? 1 : s->weight[i];
}

/* -log likelihood of the targets; nothing in it overflows. */
static double
loss(const struct sample *s, struct platt p)
{
	double sum = 0;

	for (size_t i = 0; i < s->n; i++) {
		double x = p.a * s->value[i] + p.b, t = s->target[s->yes[i]];

		sum += weight_at(s, i) * (x >= 0 ? t * x + log1p(exp(-x)) :
		    (t - 1) * x + log1p(exp(x)));
	}
	return sum;
}

struct slope {
	double a, b;		/* the gradient */
	double aa, ab, bb;	/* the second derivatives */
};

static struct slope
slope_at(const struct sample *s, struct platt p)
{
	/* So little is added that the matrix can always be inverted. */
	struct slope g = { .aa = 1e-12, .bb = 1e-12 };

	for (size_t i = 0; i < s->n; i++) {
		double v = s->value[i], q = platt_probability(p, v);
		double w = weight_at(s, i), d1 = w * (s->target[s->yes[i]] - q);
		double d2 = w * q * (1 - q);

		g.a += v * d1;
		g.b += d1;
		g.aa += v * v * d2;
		g.ab += v * d2;
		g.bb += d2;
	}
	return g;
}

/* One step; false when none makes the loss less. */
static bool
step(const struct sample *s, struct platt *p, struct slope g, double *now)
{
	double det = g.aa * g.bb - g.ab * g.ab;
	double da = -(g.bb * g.a - g.ab * g.b) / det;
	double db = -(-g.ab * g.a + g.aa * g.b) / det;
	double along = g.a * da + g.b * db;

	for (double size = 1; size >= 1e-10; size /= 2) {
		struct platt next = { p->a + size * da, p->b + size * db };
		double then = loss(s, next);

		if (then < *now + 1e-4 * size * along) {
			*p = next;
			*now = then;
			return true;
		}
	}
	return false;
}

struct platt
platt_fit(const double *value, const bool *yes, const double *weight, size_t n)
{
	struct sample s = { value, yes, weight, n, { 0, 0 }, 0 };
	double count[2] = { 0, 0 }, now;
	struct platt p = { 0, 0 };

	for (size_t i = 0; i < n; i++)
		count[yes[i]] += weight_at(&s, i);
	s.total = count[0] + count[1];
	s.target[0] = 1 / (count[0] + 2);
	s.target[1] = (count[1] + 1) / (count[1] + 2);
	p.b = log((count[0] + 1) / (count[1] + 1));
	now = loss(&s, p);
	for (int i = 0; i < ROUNDS_MAX; i++) {
		struct slope g = slope_at(&s, p);

		if ((fabs(g.a) < 1e-14 * s.total &&
		    fabs(g.b) < 1e-14 * s.total) || !step(&s, &p, g, &now))
			break;
	}
	return p;
}

double
platt_probability(struct platt p, double value)
{
	double x = p.a * value + p.b;

	return x >= 0 ? exp(-x) / (1 + exp(-x)) : 1 / (1 + exp(x));
}
