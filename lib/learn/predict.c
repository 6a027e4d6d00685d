#include "learn/predict.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "feature/lanes.h"
#include "feature/weigh.h"
#include "io/record.h"
#include "io/shipped.h"
#include "learn/lexicons.h"
#include "stats/platt.h"
#include "stream/officials.h"

/* A share of slots is a whole number of these, so that sums know no order. */
#define UNIT 0x1p-32

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

/* What a record needs, once it is known what words are looked up in. */
static void
make_room(struct predict *d, bool explain)
{
	const struct model_file *m = d->model;

	features_open(&d->features, &(struct feature_options){
	    .bits = m->bits, .row = m->row, .scope = m->scope,
	    .with = &m->with, .lexicon = d->lexicon,
	    .officials = m->officials.n > 0 ? &d->officials : NULL,
	    .places = m->gazetteers.n > 0 ? &d->places : NULL });
	d->features.places = explain;
	d->threshold = mem_new(m->codes, sizeof(*d->threshold));
	d->p = mem_new(m->codes, sizeof(*d->p));
	d->sum = mem_new(FEATURE_GROUPS * m->stride, sizeof(*d->sum));
}

void
predict_open(struct predict *d, const struct model_file *m, const char *at,
    bool explain)
{
	*d = (struct predict){ .model = m, .at = m->at };
	d->lexicon = lexicons_load(&m->lexicons);
	for (size_t i = 0; i < m->officials.n; i++)
		officials_read(&d->officials, m->officials.item[i]);
	if (m->gazetteers.n > 0)
		placewords_open(&d->places, &m->gazetteers);
	make_room(d, explain);
	if (at != NULL)
		d->at = read_at(at);
	for (uint32_t k = 0; k < m->codes; k++)
		d->threshold[k] = at != NULL ? d->at : m->code[k].threshold;
}

void
predict_share(struct predict *copy, const struct predict *d)
{
	*copy = (struct predict){ .model = d->model, .at = d->at,
	    .lexicon = d->lexicon, .officials = d->officials,
	    .places = d->places, .shared = true };
	copy->officials.handle = (struct buf){ 0 };
	make_room(copy, d->features.places);
	memcpy(copy->threshold, d->threshold,
	    d->model->codes * sizeof(*d->threshold));
}

/*
 * Adds up the weights of features from..to, which are of one group, times their
 * values. How often there are some of which nothing is known comes back.
 */
static size_t
add_up(struct predict *d, enum feature_group group, size_t from, size_t to)
{
	const struct model_file *m = d->model;
	const struct feature *v = d->features.v;
	const size_t stride = m->stride;
	float *sum = d->sum + group * stride;
	double squares = 0;
	size_t unknown = 0;

	memset(sum, 0, stride * sizeof(*sum));
	for (size_t i = from; i < to; i++) {
		const int16_t *w = m->weight + v[i].slot * stride;
		float x = m->idf[v[i].slot];

		if (v[i].n > 1)
			x *= weigh_tf(v[i].n);
		if (v[i].slot == 0)
			unknown += v[i].n;
		d->value[i] = x;
		squares += (double)x * (double)x;
		for (size_t k = 0; k < stride; k += LANES)
			lanes_add(sum + k, w + k, x);
	}
	d->scale[group] = weigh_scale(squares);
	return unknown;
}

void
predict_record(struct predict *d, const struct record *rec)
{
	const struct model_file *m = d->model;
	struct features *f = &d->features;
	const float *words = d->sum + FEATURE_WORDS * m->stride;
	const float *letters = d->sum + FEATURE_LETTERS * m->stride;
	size_t unknown;

	features_record(f, rec);
	d->any = f->n > 0;
	if (!d->any)
		return;
	d->value = mem_grow(d->value, &d->value_cap, f->n, sizeof(*d->value));
	d->tally.records++;
	unknown = add_up(d, FEATURE_WORDS, 0, f->letters);
	unknown += add_up(d, FEATURE_LETTERS, f->letters, f->n);
	d->tally.unseen += (uint64_t)((double)unknown / (double)f->total /
	    UNIT);
	for (uint32_t k = 0; k < m->codes; k++) {
		const struct model_code *c = m->code + k;
		double sum = (double)d->scale[FEATURE_WORDS] *
		    (double)words[k] + (double)d->scale[FEATURE_LETTERS] *
		    (double)letters[k];

		d->p[k] = platt_probability(c->platt, (double)c->bias +
		    (double)c->scale * sum);
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
	uint64_t n = d->tally.records;
	double share = n == 0 ? 0 : (double)d->tally.unseen * UNIT / (double)n;

	if (n >= DRIFT_LEAST && share > 2 * d->model->unseen)
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
	if (d->shared) {
		buf_free(&d->officials.handle);
	} else {
		lexicon_free(d->lexicon);
		officials_free(&d->officials);
		placewords_free(&d->places);
	}
	free(d->threshold);
	free(d->p);
	free(d->sum);
	free(d->value);
}
