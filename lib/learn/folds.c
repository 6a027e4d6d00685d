#include "learn/folds.h"

#include <stdlib.h>

#include "base/mem.h"

/* The value where no weights could be learnt. */
#define NEVER (-1.0f)

/* The examples of a fold, and their values by what the others know. */
struct held {
	uint32_t *example;
	size_t *first;		/* in v; and where the last one ends */
	size_t n;
	struct train_value *v;
	size_t values;
	size_t cap;
};

/* Finds the values of the fold's examples. */
static void
hold_out(struct folds *f, struct fit *fit, uint32_t fold, struct held *h)
{
	const struct examples *e = f->examples;

	h->n = h->values = 0;
	for (uint32_t i = 0; i < e->n; i++) {
		size_t n;

		if (e->v[i].fold != fold)
			continue;
		f->unseen += fit_values(fit, e->v + i, &n) / (double)e->n;
		h->v = mem_grow(h->v, &h->cap, h->values + n, sizeof(*h->v));
		if (n > 0)
			memcpy(h->v + h->values, fit->node,
			    n * sizeof(*h->v));
		h->example[h->n] = i;
		h->first[h->n++] = h->values;
		h->values += n;
		h->first[h->n] = h->values;
	}
}

void
folds_run(struct folds *f, struct fit *fit, double c)
{
	struct held h = { 0 };

	h.example = mem_new(f->examples->n + 1, sizeof(*h.example));
	h.first = mem_new(f->examples->n + 2, sizeof(*h.first));
	f->unseen = 0;
	for (uint32_t fold = 0; fold < f->folds; fold++) {
		fit_examples(fit, fold);
		hold_out(f, fit, fold, &h);
		for (uint32_t k = 0; k < f->codes; k++) {
			const double *weight = fit_code(fit, f->code[k], c);
			float *value = folds_value(f, k);

			for (size_t i = 0; i < h.n; i++)
				value[h.example[i]] = weight == NULL ? NEVER :
				    (float)fit_decide(fit, weight,
				    h.v + h.first[i], h.first[i + 1] -
				    h.first[i]);
		}
	}
	free(h.example);
	free(h.first);
	free(h.v);
}

struct platt
folds_platt(const struct folds *f, uint32_t code, uint32_t fold)
{
	const struct examples *e = f->examples;
	const float *from = folds_value(f, code);
	double *value = mem_new(e->n + 1, sizeof(*value));
	double *weight = mem_new(e->n + 1, sizeof(*weight));
	bool *yes = mem_new(e->n + 1, sizeof(*yes));
	struct platt p;
	size_t n = 0;

	for (size_t i = 0; i < e->n; i++) {
		if (e->v[i].fold == fold)
			continue;
		value[n] = (double)from[i];
		weight[n] = e->v[i].times;
		yes[n++] = example_has(e, e->v + i, f->code[code]);
	}
	p = platt_fit(value, yes, weight, n);
	free(value);
	free(weight);
	free(yes);
	return p;
}
