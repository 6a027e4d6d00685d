#include "thread/estimate.h"

#include <math.h>

#include "show/duration.h"
#include "stats/interval.h"
#include "stats/survival.h"
#include "thread/waits.h"

static void
add_why(struct estimate *e, const char *why)
{
	buf_addz(&e->why, e->why.n > 0 ? "; " : "");
	buf_addz(&e->why, why);
}

/* Why there is no median: fewer than half were answered within ... */
static void
explain_median(struct estimate *e, const struct waits *t, uint32_t longest)
{
	add_why(e, "fewer than half were answered within ");
	duration_write(&e->why, longest);
	if (longest < t->within)
		buf_addz(&e->why, ", the time observed");
}

static void
explain(struct estimate *e, const struct waits *t,
    const struct survival_step *last, const char *clusters)
{
	if (last->share <= 0)
		add_why(e, "nobody was answered within the time observed");
	else if (e->half.at == UINT32_MAX)
		explain_median(e, t, last->time);
	else if (last->time < t->within && last->after == 0 &&
	    last->rest > 0) {
		add_why(e, "nobody was watched longer than ");
		duration_write(&e->why, last->time);
	}
	if (last->rest <= 0 && isnan(last->low))
		add_why(e, "all were answered");
	if (clusters != NULL && last->share > 0 && last->hit < INTERVAL_FEW) {
		add_why(e, "too few ");
		buf_addz(&e->why, clusters);
	}
}

/* What the last step within a limit says, once later times have come. */
static void
see_limits(struct estimate *e, const struct survival_step *step)
{
	for (size_t i = 0; i < e->limits; i++) {
		struct estimate_limit *l = &e->limit[i];

		if (step->time > l->within)
			continue;
		l->share = step->share;
		l->low = step->low;
		l->high = step->high;
	}
}

/* A limit after the last time observed is not known, unless all left. */
static void
end_limits(struct estimate *e, const struct survival_step *last,
    uint32_t within)
{
	for (size_t i = 0; i < e->limits; i++)
		if (e->limit[i].within > last->time && last->time < within &&
		    last->rest > 0)
			e->limit[i].share = e->limit[i].low =
			    e->limit[i].high = NAN;
}

static double
loose_share(const struct waits_group *g, double strict)
{
	struct survival *s;
	struct survival_step step = { 0 };

	if (g->loose_n == 0)
		return strict;
	s = survival_open(g->cell, g->n, g->loose, g->loose_n, 0);
	while (survival_next(s, &step))
		continue;
	survival_close(s);
	return step.share;
}

void
estimate_make(struct estimate *e, struct waits *t, uint32_t group,
    const char *clusters)
{
	const struct waits_group *g;
	struct survival_step step = { 0 };
	struct survival *s;

	waits_sort(t, group);
	g = &t->group[group];
	buf_clear(&e->why);
	e->half = (struct survival_quantile){ .q = 0.5 };
	e->quarter = (struct survival_quantile){ .q = 0.25 };
	for (size_t i = 0; i < e->limits; i++) {
		e->limit[i].share = 0;
		e->limit[i].low = e->limit[i].high = NAN;
	}
	s = survival_open(g->cell, g->n, NULL, 0,
	    clusters == NULL ? 0 : t->clusters.n);
	e->k = survival_clusters(s);
	while (survival_next(s, &step)) {
		survival_quantile_see(&e->half, &step);
		survival_quantile_see(&e->quarter, &step);
		see_limits(e, &step);
	}
	survival_close(s);
	end_limits(e, &step, t->within);
	e->share = step.share;
	e->low = step.low;
	e->high = step.high;
	e->df = step.df;
	e->loose = loose_share(g, e->share);
	explain(e, t, &step, clusters);
}

void
estimate_free(struct estimate *e)
{
	buf_free(&e->why);
}
