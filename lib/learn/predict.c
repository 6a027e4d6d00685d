#include "learn/predict.h"

#include <math.h>
#include <stdlib.h>

#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "io/record.h"
#include "io/shipped.h"
#include "learn/lexicons.h"
#include "learn/weigh.h"
#include "stats/platt.h"

/* Records before it is said that the model does not know their words. */
enum { DRIFT_LEAST = 100 };

static double
read_at(const char *at)
{
	double p;

	if (!str_real(str_of(at), &p) || p < 0 || p > 1)
		cli_usage("--at is a probability from 0 to 1, not '%s'",
		    diag_vis(str_of(at)));
	return p;
}

void
predict_open(struct predict *d, const struct model_file *m, const char *at,
    bool explain)
{
	struct feature_options options = { .bits = m->bits, .scope = m->scope,
	    .with = &m->with };

	*d = (struct predict){ .model = m, .at = m->at };
	d->lexicon = lexicons_load(&m->lexicons);
	options.lexicon = d->lexicon;
	features_open(&d->features, &options);
	d->features.places = explain;
	d->threshold = mem_new(m->codes, sizeof(*d->threshold));
	d->p = mem_new(m->codes, sizeof(*d->p));
	d->sum = mem_new(m->codes, sizeof(*d->sum));
	if (at != NULL)
		d->at = read_at(at);
	for (uint32_t k = 0; k < m->codes; k++)
		d->threshold[k] = at != NULL ? d->at : m->code[k].threshold;
}

/* Adds the weights of each slot that is known. */
static void
add_up(struct predict *d)
{
	const struct model_file *m = d->model;
	const struct features *f = &d->features;
	const uint32_t codes = m->codes;
	float *sum = d->sum;

	memset(sum, 0, codes * sizeof(*sum));
	for (size_t i = 0; i < f->n; i++) {
		uint32_t row = m->row[f->v[i].slot];
		const int16_t *w = m->weight + (size_t)row * codes;
		float x = d->value[i];

		if (row == 0)
			continue;
		for (uint32_t k = 0; k < codes; k++)
			sum[k] += x * (float)w[k];
	}
}

void
predict_record(struct predict *d, const struct record *rec)
{
	const struct model_file *m = d->model;
	const struct weigh weigh = { m->row, m->idf };
	struct features *f = &d->features;
	size_t unknown;

	features_record(f, rec);
	d->any = f->n > 0;
	if (!d->any)
		return;
	d->value = mem_grow(d->value, &d->value_cap, f->n, sizeof(*d->value));
	unknown = weigh_features(&weigh, f->v, f->n, d->value);
	d->records++;
	d->unseen += (double)unknown / (double)f->n;
	add_up(d);
	for (uint32_t k = 0; k < m->codes; k++) {
		const struct model_code *c = m->code + k;

		d->p[k] = platt_probability(c->platt, (double)c->bias +
		    (double)c->scale * (double)d->sum[k]);
	}
}

uint32_t
predict_best(const struct predict *d)
{
	uint32_t best = 0;

	for (uint32_t k = 1; k < d->model->codes; k++)
		if (d->p[k] > d->p[best])
			best = k;
	return best;
}

bool
predict_gives(const struct predict *d, uint32_t code, uint32_t best)
{
	if (!d->any)
		return false;
	if (d->model->multi)
		return d->p[code] >= d->threshold[code];
	return code == best && d->p[code] >= d->at;
}

void
predict_report(const struct predict *d, const char *name)
{
	double share = d->records == 0 ? 0 : d->unseen / (double)d->records;

	if (d->records >= DRIFT_LEAST && share > 2 * d->model->unseen)
		diag_note("%s does not know these posts well: %.0f %% of "
		    "their words and letters are new to it, and %.0f %% of "
		    "those it was judged on; code some of these by hand "
		    "(tw-sample --uncertain) and learn again", name,
		    100 * share, 100 * d->model->unseen);
}

void
predict_close(struct predict *d)
{
	features_close(&d->features);
	lexicon_free(d->lexicon);
	free(d->threshold);
	free(d->p);
	free(d->sum);
	free(d->value);
}
