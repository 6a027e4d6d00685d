#include "validity/corrected.h"

#include <assert.h>
#include <math.h>

#include "stats/special.h"

const char *
corrected_open(struct corrected *c, const struct weighted *coded,
    const double *posts, double none)
{
	const bool joined = coded[CORRECTED_NEAR].n == 0;
	double size[CORRECTED_CLASSES];

	*c = (struct corrected){ .all = none };
	for (size_t h = 0; h < CORRECTED_CLASSES; h++) {
		size[h] = posts[h];
		c->all += posts[h];
		c->at[h] = CORRECTED_MOST;
	}
	if (joined) {
		size[CORRECTED_REST] += size[CORRECTED_NEAR];
		size[CORRECTED_NEAR] = 0;
	}
	for (size_t h = 0; h < CORRECTED_CLASSES; h++) {
		if (size[h] <= 0)
			continue;
		if (coded[h].n == 0)
			return h == CORRECTED_HIT ?
			    "no hand-coded post among the hits" :
			    "no hand-coded post among those without the code";
		c->hits += h == CORRECTED_HIT;
		c->at[h] = c->n;
		c->class[c->n++] = weighted_class(&coded[h], size[h]);
	}
	if (joined)
		c->at[CORRECTED_NEAR] = c->at[CORRECTED_REST];
	if (none > 0)
		c->class[c->n++] = (struct gold_class){ none, none, 0, 0 };
	return c->all > 0 ? NULL : "nothing to divide by";
}

double
corrected_rate(const struct corrected *c, size_t class)
{
	const struct gold_class *h;

	assert(class < CORRECTED_CLASSES);
	if (c->at[class] == CORRECTED_MOST)
		return 0;
	h = &c->class[c->at[class]];
	return h->yes / h->n;
}

/* A function of the rates of the classes, and what it needs beside them. */
struct goal {
	const struct corrected *c;
	enum corrected_quality quality;
	double hits;	/* of a month */
	double posts;
};

static double
total(const double *rate, void *arg)
{
	const struct goal *g = arg;
	double sum = 0;

	for (size_t h = 0; h < g->c->n; h++)
		sum += g->c->class[h].posts * rate[h];
	return sum;
}

static double
share(const double *rate, void *arg)
{
	const struct goal *g = arg;

	return total(rate, arg) / g->c->all;
}

/* Posts by what the rule says and what is true. */
struct corrected_table {
	double tp, fp, fn, tn;
};

static struct corrected_table
table_of(const double *rate, const struct corrected *c)
{
	struct corrected_table t = { 0 };

	for (size_t h = 0; h < c->n; h++) {
		double yes = c->class[h].posts * rate[h];
		double no = c->class[h].posts - yes;

		if (h < c->hits) {
			t.tp += yes;
			t.fp += no;
		} else {
			t.fn += yes;
			t.tn += no;
		}
	}
	return t;
}

static double
quality(const double *rate, void *arg)
{
	const struct goal *g = arg;
	struct corrected_table t = table_of(rate, g->c);

	switch (g->quality) {
	case CORRECTED_PRECISION:
		return t.tp / (t.tp + t.fp);
	case CORRECTED_RECALL:
		return t.tp / (t.tp + t.fn);
	case CORRECTED_SPECIFICITY:
		return t.tn / (t.tn + t.fp);
	case CORRECTED_F1:
		return 2 * t.tp / (2 * t.tp + t.fp + t.fn);
	case CORRECTED_QUALITIES:
		break;
	}
	return NAN;
}

/* g with its limits, moved through the rates of the classes. */
static struct through
limits(double (*g)(const double *, void *), struct goal *goal, double alpha,
    double noise)
{
	struct through_rate rate[CORRECTED_MOST];

	for (size_t h = 0; h < goal->c->n; h++)
		rate[h] = weighted_rate(&goal->c->class[h], alpha);
	return through_limits(g, goal, rate, goal->c->n, noise);
}

static struct through
cut(struct through t, double most)
{
	t.low = fmax(0, t.low);
	t.high = fmin(most, t.high);
	return t;
}

struct through
corrected_total(const struct corrected *c, double alpha)
{
	struct goal goal = { .c = c };

	return cut(limits(total, &goal, alpha, 0), c->all);
}

struct through
corrected_share(const struct corrected *c, double alpha)
{
	struct goal goal = { .c = c };

	return cut(limits(share, &goal, alpha, 0), 1);
}

struct through
corrected_quality(const struct corrected *c, enum corrected_quality q,
    double alpha)
{
	struct goal goal = { .c = c, .quality = q };
	struct through t = limits(quality, &goal, alpha, 0);

	return isnan(t.value) ? (struct through){ NAN, NAN, NAN } : cut(t, 1);
}

static double
share_of(double part, double others)
{
	return part + others > 0 ? part / (part + others) : 0;
}

struct through
corrected_mentions(struct through t, struct through o)
{
	double s = share_of(t.value, o.value);
	struct through out = { .value = t.value + o.value > 0 ? s : NAN };

	out.low = s - hypot(s - share_of(t.low, o.value),
	    s - share_of(t.value, o.high));
	out.high = s + hypot(share_of(t.high, o.value) - s,
	    share_of(t.value, o.low) - s);
	return cut(out, 1);
}

struct through
corrected_sum(const struct through *t, size_t n, size_t but)
{
	struct through sum = { 0 };
	double fall = 0, rise = 0;

	for (size_t i = 0; i < n; i++) {
		if (i == but)
			continue;
		sum.value += t[i].value;
		fall = hypot(fall, t[i].value - t[i].low);
		rise = hypot(rise, t[i].high - t[i].value);
	}
	sum.low = sum.value - fall;
	sum.high = sum.value + rise;
	return sum;
}

void
imputed_add(struct imputed *s, double x, double m, bool hit)
{
	if (!(m > 0))
		return;
	s->k++;
	s->hit += hit;
	s->m += m;
	s->x += x;
	s->mm += m * m;
	s->xm += x * m;
	s->xx += x * x;
}

double
corrected_explained(const struct corrected *c)
{
	double s = 0, squared = 0;

	for (size_t h = 0; h < c->n; h++) {
		double rate = c->class[h].yes / c->class[h].n;

		s += c->class[h].posts / c->all * rate;
		squared += c->class[h].posts / c->all * rate * rate;
	}
	return s > 0 && s < 1 ? (squared - s * s) / (s * (1 - s)) : 0;
}

static struct interval
no_interval(const char *why)
{
	return (struct interval){ NAN, NAN, NAN, why };
}

struct corrected_period
corrected_period(const struct imputed *i, struct through share, double b,
    double alpha)
{
	const double s = share.value, z = special_normal_quantile(1 - alpha / 2);
	struct corrected_period p = { .deff = NAN, .variance = NAN, .df = NAN,
		.n = NAN };
	double ratio, imputed = 1, t = z;

	p.days = p.whole = no_interval(i->m > 0 ? "only one cluster" :
	    "nothing to divide by");
	if (isnan(s) || i->k < 2)
		return p;
	ratio = i->x / i->m;
	p.variance = i->k / (i->k - 1) * fmax(0, i->xx - 2 * ratio * i->xm +
	    ratio * ratio * i->mm) / (i->m * i->m);
	if (b > 0 && s > 0 && s < 1)
		imputed = p.variance / (b * s * (1 - s) / i->m);
	p.deff = 1 + fmax(0, imputed - 1) / fmax(b, 0.02);
	p.df = fmax(1, i->m * i->m / i->mm - 1);
	if (p.df < 1e6)
		t = special_t_quantile(1 - alpha / 2, p.df);
	p.n = i->m / p.deff * (z / t) * (z / t);
	p.days = interval_jeffreys(s, fmax(1, p.n), alpha);
	p.whole = (struct interval){
		fmax(0, s - hypot(s - share.low, s - p.days.low)),
		fmin(1, s + hypot(share.high - s, p.days.high - s)), p.n, NULL };
	return p;
}
