#include "stats/survival.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "stats/interval.h"
#include "stats/special.h"

/* Shares that differ by less are rounding: 3/4 of 2/3 is one half. */
static const double slack = 1e-12;

/*
 * The influence of a subject on the share F(t) is b + c F(t) when it was last
 * seen by t, and Q(t) before, where b and c no longer change. So the influence
 * of a cluster is B + C F + m Q, with m of its subjects still watched, and the
 * sum of their squares needs six sums, which one subject changes in one step.
 */
struct influence {
	double b;
	double c;
	int64_t m;
	bool hit;
};

struct survival {
	const struct survival_cell *cell;	/* those to come */
	const struct survival_cell *end;
	const struct survival_cell *also;
	const struct survival_cell *also_end;
	int64_t at_risk;
	double rest;
	double share;
	double greenwood;	/* sum of d/(Y(Y - d)) */
	double gone;		/* G: sum of f/Y, f the steps of the share */
	double moved;		/* M: sum of f times greenwood before it */
	bool competing;

	uint32_t clusters;
	int64_t met;		/* clusters with a subject */
	int64_t hit;
	struct influence *of;
	double bb, bc, cc, bm, cm, mm;
	double df;
	double t;	/* its quantile at 97.5 % */
};

static int
by_at(const void *a, const void *b)
{
	const struct survival_cell *x = a, *y = b;

	return x->at != y->at ? ORDER(x->at, y->at) :
	    ORDER(x->cluster, y->cluster);
}

size_t
survival_sort(struct survival_cell *c, size_t n)
{
	size_t kept = 0;

	if (n == 0)
		return 0;
	qsort(c, n, sizeof(*c), by_at);
	for (size_t i = 1; i < n; i++) {
		int32_t sum;

		if (by_at(&c[kept], &c[i]) == 0 &&
		    !__builtin_add_overflow(c[kept].n, c[i].n, &sum))
			c[kept].n = sum;
		else
			c[++kept] = c[i];
	}
	return kept + 1;
}

static void
add_subjects(struct survival *s, const struct survival_cell *c, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		s->at_risk += c[i].n;
		s->competing = s->competing ||
		    survival_state(&c[i]) == SURVIVAL_COMPETING;
		if (s->clusters > 0)
			s->of[c[i].cluster].m += c[i].n;
	}
}

struct survival *
survival_open(const struct survival_cell *cell, size_t n,
    const struct survival_cell *also, size_t m, uint32_t clusters)
{
	struct survival *s = mem_new(1, sizeof(*s));

	s->cell = cell;
	s->end = n == 0 ? cell : cell + n;
	s->also = also;
	s->also_end = m == 0 ? also : also + m;
	s->clusters = clusters;
	s->rest = 1;
	s->df = INFINITY;
	s->t = special_normal_quantile(1 - INTERVAL_ALPHA / 2);
	s->of = mem_new(clusters, sizeof(*s->of));
	add_subjects(s, cell, n);
	add_subjects(s, also, m);
	for (uint32_t k = 0; k < clusters; k++) {
		s->met += s->of[k].m > 0;
		s->mm += (double)s->of[k].m * (double)s->of[k].m;
	}
	return s;
}

int64_t
survival_clusters(const struct survival *s)
{
	return s->met;
}

/* The next cell of this time, of both lists; NULL when there is none. */
static const struct survival_cell *
take_cell(struct survival *s, uint32_t time)
{
	if (s->cell < s->end && survival_time(s->cell) == time)
		return s->cell++;
	if (s->also < s->also_end && survival_time(s->also) == time)
		return s->also++;
	return NULL;
}

/* Those of a time, by state. */
struct left {
	int64_t n[SURVIVAL_COMPETING + 1];
};

static void
add_left(struct left *l, const struct survival_cell *c,
    const struct survival_cell *end, uint32_t time)
{
	for (; c < end && survival_time(c) == time; c++)
		l->n[survival_state(c)] += c->n;
}

/* A cell leaves: what each of its subjects adds to the six sums. */
static void
leave(struct survival *s, const struct survival_cell *cell, double b, double c)
{
	struct influence *of;
	double n = cell->n, m;

	if (s->clusters == 0) {
		s->bb += n * b * b;
		s->bc += n * b * c;
		s->cc += n * c * c;
		s->mm -= n;
		return;
	}
	of = &s->of[cell->cluster];
	m = (double)of->m;
	s->bb -= of->b * of->b;
	s->bc -= of->b * of->c;
	s->cc -= of->c * of->c;
	s->bm -= of->b * m;
	s->cm -= of->c * m;
	s->mm -= m * m;
	of->b += n * b;
	of->c += n * c;
	of->m -= cell->n;
	m = (double)of->m;
	s->bb += of->b * of->b;
	s->bc += of->b * of->c;
	s->cc += of->c * of->c;
	s->bm += of->b * m;
	s->cm += of->c * m;
	s->mm += m * m;
	if (survival_state(cell) == SURVIVAL_EVENT && !of->hit) {
		of->hit = true;
		s->hit++;
	}
}

/* The variance of ln(1 - share). */
static double
log_variance(const struct survival *s)
{
	double f = s->share, q = s->moved - s->gone, k = (double)s->met, v;
	double left = 1 - f;

	if (!s->competing)
		left = s->rest;
	if (s->clusters == 0 && !s->competing)
		return s->greenwood;
	v = s->bb + 2 * f * s->bc + f * f * s->cc +
	    2 * q * (s->bm + f * s->cm) + q * q * s->mm;
	if (s->clusters > 0)
		v *= k / (k - 1);
	return fmax(v, 0) / (left * left);
}

/* The log-log interval of 1 - share, turned over. */
static void
find_interval(struct survival *s, struct survival_step *step)
{
	double left = s->competing ? 1 - s->share : s->rest;
	double log_left = log(left), half;

	step->low = step->high = NAN;
	step->se = left > slack ? sqrt(log_variance(s)) : NAN;
	if (s->clusters > 0 && step->df != s->df) {
		s->df = step->df;
		s->t = special_t_quantile(1 - INTERVAL_ALPHA / 2, s->df);
	}
	/* Clusters that all say the same say nothing of how they vary. */
	if (!(left > slack && left < 1 - slack) || !(step->se > slack) ||
	    !isfinite(step->se))
		return;
	half = s->t * step->se / -log_left;
	step->low = -expm1(log_left * exp(-half));
	step->high = -expm1(log_left * exp(half));
}

bool
survival_next(struct survival *s, struct survival_step *step)
{
	const struct survival_cell *c;
	struct left l = { 0 };
	double y = (double)s->at_risk, d, f, before = s->rest;
	uint32_t time;

	if (s->cell == s->end && s->also == s->also_end)
		return false;
	if (s->cell == s->end || (s->also < s->also_end &&
	    survival_time(s->also) < survival_time(s->cell)))
		time = survival_time(s->also);
	else
		time = survival_time(s->cell);
	add_left(&l, s->cell, s->end, time);
	add_left(&l, s->also, s->also_end, time);
	d = (double)(l.n[SURVIVAL_EVENT] + l.n[SURVIVAL_COMPETING]);
	*step = (struct survival_step){ .time = time, .at_risk = s->at_risk,
	    .events = l.n[SURVIVAL_EVENT] };
	f = y > 0 ? before * (double)l.n[SURVIVAL_EVENT] / y : 0;
	s->moved += f * s->greenwood;
	s->gone += y > 0 ? f / y : 0;
	s->share += f;
	if (d > 0) {
		s->rest = d < y ? before * (y - d) / y : 0;
		s->greenwood += d < y ? d / (y * (y - d)) : 0;
	}
	if (s->clusters == 0)
		s->mm = y;
	while ((c = take_cell(s, time)) != NULL) {
		bool out = survival_state(c) != SURVIVAL_CENSORED;
		double cc = d < y ? s->greenwood - (out ? 1 / (y - d) : 0) : 0;

		leave(s, c, (survival_state(c) == SURVIVAL_EVENT ?
		    before / y : 0) - s->gone + s->moved - cc * s->share, cc);
		s->at_risk -= c->n;
	}
	step->after = s->at_risk;
	step->rest = s->rest;
	step->share = s->competing ? s->share : 1 - s->rest;
	step->hit = s->hit;
	step->df = s->clusters == 0 ? INFINITY : s->hit > 2 ?
	    (double)s->hit - 1 : 1;
	find_interval(s, step);
	return true;
}

void
survival_close(struct survival *s)
{
	free(s->of);
	free(s);
}

void
survival_quantile_see(struct survival_quantile *v,
    const struct survival_step *step)
{
	if (!v->begun) {
		v->begun = true;
		v->at = v->low = v->high = UINT32_MAX;
	}
	if (v->at == UINT32_MAX && step->share >= v->q - slack)
		v->at = step->time;
	/*
	 * Where the interval lies below q the time is too early, whatever the
	 * few clusters before it said.
	 */
	if (step->share <= slack || step->high < v->q - slack)
		v->low = UINT32_MAX;
	else if (v->low == UINT32_MAX && step->high >= v->q - slack)
		v->low = step->time;
	if (v->high == UINT32_MAX && step->low >= v->q - slack)
		v->high = step->time;
}
