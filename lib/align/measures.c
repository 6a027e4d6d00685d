#include "align/measures.h"

#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "stats/concentration.h"
#include "stats/interval.h"

static struct measure
plain(const char *measure, double value, const char *why)
{
	return (struct measure){
		.measure = measure,
		.value = value,
		.low = NAN,
		.high = NAN,
		.most = NAN,
		.null = { NAN, NAN, NAN },
		.chance = NAN,
		.why = why
	};
}

static struct measure
whole_measure(const char *measure, size_t n)
{
	struct measure f = plain(measure, (double)n, NULL);

	f.whole = true;
	return f;
}

static struct measure
measured(const char *name, const struct attention *a,
    const struct attention_measure *m)
{
	struct measure f = plain(name, m->value, m->why);

	f.tested = true;
	f.most = m->most;
	f.null = m->null;
	f.chance = m->chance;
	f.items = a->rated;
	f.drawn = isnan(m->null.p) ? 0 : a->mentions;
	return f;
}

/* The root grows with the divergence: so do its tail and p, not its mean. */
static struct measure
root(const char *name, struct measure f)
{
	f.measure = name;
	f.value = sqrt(f.value);
	f.null.mean = NAN;
	f.null.tail = sqrt(f.null.tail);
	return f;
}

static struct measure
covered(const struct attention *a)
{
	struct measure f = plain("covered", a->covered, a->around.why);

	f.low = a->around.low;
	f.high = a->around.high;
	if (f.why == NULL && a->around.effective < INTERVAL_TOO_FEW)
		f.why = ATTENTION_ROUGH;
	return f;
}

size_t
measures_of_voice(struct group *g, const struct voices *v, size_t voice,
    uint64_t seed, size_t draws, struct measure *out)
{
	const struct attention_measure *m;
	struct attention a;
	size_t n = 0;

	group_hear(g, v, voice);
	attention_whole(&g->counted, g->said, seed, draws, &a);
	m = a.measure;
	out[n++] = covered(&a);
	out[n++] = measured("tv", &a, &m[ALIGNMENT_TV]);
	out[n++] = measured("jsd", &a, &m[ALIGNMENT_JSD]);
	out[n] = root("jsd_distance", out[n - 1]);
	n++;
	out[n++] = measured("tau_b", &a, &m[ALIGNMENT_TAU_B]);
	out[n++] = measured("spearman", &a, &m[ALIGNMENT_SPEARMAN]);
	out[n] = plain("dominance", a.dominance, a.no_dominance);
	out[n++].items = a.pairs;
	for (size_t i = 0; i < n; i++) {
		out[i].source = v->name[voice];
		if (out[i].why != NULL && out[i].why == m[ALIGNMENT_TV].why &&
		    voice >= v->sources)
			out[i].why = "a consensus is an order, without weights";
	}
	return n;
}

size_t
measures_of_all(const struct group *g, struct measure *out)
{
	double *x = mem_new(g->k, sizeof(*x));
	struct concentration c;
	const char *none = NULL, *one;
	const struct attention_group *counted = &g->counted;
	const bool few = counted->clusters < 2;
	size_t silent = 0, n = 0;

	for (size_t i = 0; i < g->k; i++) {
		x[i] = counted->item[i].x;
		silent += x[i] == 0;
	}
	c = concentration_of(x, g->k);
	free(x);
	if (isnan(c.hhi))
		none = "nothing was counted";
	one = none == NULL && g->k == 1 ? "there is one item only" : none;
	out[n] = plain("mentions", counted->mentions, NULL);
	out[n++].whole = g->exact;
	out[n++] = whole_measure("items", g->k);
	out[n++] = whole_measure("silent", silent);
	out[n++] = plain("deff", few ? NAN : counted->deff, few ?
	    ATTENTION_FEW : NULL);
	out[n++] = plain("effective_mentions", few ? NAN :
	    counted->mentions / counted->deff, few ? ATTENTION_FEW : NULL);
	out[n++] = plain("hhi", c.hhi, none);
	out[n++] = plain("hhi_normalised", c.normalised, one);
	out[n++] = plain("gini", c.gini, none);
	out[n++] = plain("evenness", c.evenness, one);
	out[n++] = plain("effective_items", c.effective, none);
	return n;
}
