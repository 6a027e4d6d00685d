#include "learn/finish.h"

#include <assert.h>
#include <math.h>

#include "base/mem.h"
#include "learn/fit.h"
#include "learn/head.h"
#include "learn/model.h"

/* Puts the weights of a code into the model: whole numbers of one scale. */
static void
set_weights(struct model_file *m, uint32_t code, const double *weight)
{
	const uint32_t features = m->rows - 1;
	double most = 0, scale;

	for (uint32_t i = 0; i < features; i++)
		if (fabs(weight[i]) > most)
			most = fabs(weight[i]);
	scale = (double)(float)(most / INT16_MAX);
	if (scale == 0)
		scale = 1;
	m->code[code].scale = (float)scale;
	m->code[code].bias = (float)weight[features];
	for (uint32_t i = 0; i < features; i++) {
		double v = nearbyint(weight[i] / scale);

		m->weight[(size_t)(i + 1) * m->stride + code] =
		    (int16_t)(v > INT16_MAX ? INT16_MAX :
		    v < -INT16_MAX ? -INT16_MAX : v);
	}
}

/* The rows of the slots that are known: feature 0 is row 1. */
static void
set_rows(struct model_file *m, const float *idf)
{
	uint32_t slots = (uint32_t)1 << m->bits, rows = 0;

	for (uint32_t s = 0; s < slots; s++)
		rows += idf[s] > 0;
	model_make_rows(m, rows);
	rows = 0;
	for (uint32_t s = 0; s < slots; s++)
		if (idf[s] > 0) {
			m->row[s] = ++rows;
			m->idf[rows] = idf[s];
		}
}

/* Learns all codes from all examples. */
static void
make_model(const struct learn *l, struct model_file *m)
{
	const struct learn_settings *o = l->settings;
	struct fit fit;

	*m = (struct model_file){ .dimension = str_of(o->dimension),
	    .multi = l->multi, .at = l->judge.at, .bits = o->features.bits,
	    .scope = o->features.scope, .unseen = l->folds.unseen };
	m->codes = l->codes;
	m->code = mem_new(m->codes, sizeof(*m->code));
	fit_open(&fit, l->examples, m->bits);
	fit_examples(&fit, FIT_ALL);
	set_rows(m, fit.idf);
	for (uint32_t k = 0; k < m->codes; k++) {
		const double *weight = fit_code(&fit, l->code[k], l->c);

		assert(weight != NULL);
		m->code[k].path = l->examples->codes.key[l->code[k]];
		m->code[k].platt = l->judge.code[k].platt;
		m->code[k].threshold = l->judge.code[k].threshold;
		set_weights(m, k, weight);
	}
	fit_close(&fit);
}

void
finish_model(const struct learn *l, struct buf *out)
{
	struct buf arrays = { 0 };
	struct model_file m;

	make_model(l, &m);
	model_write_arrays(&arrays, &m);
	head_write(out, l, &m, buf_str(&arrays));
	buf_addc(out, '\n');
	buf_adds(out, buf_str(&arrays));
	buf_free(&arrays);
	model_free(&m);
}
