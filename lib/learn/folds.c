#include "learn/folds.h"

#include <stdlib.h>

#include "base/mem.h"

/* The value where no weights could be learnt. */
#define NEVER (-1.0f)

/* Keeps what these weights say of the examples of a fold. */
static void
decide_code(const struct folds *f, struct fit *fit, uint32_t fold,
    uint32_t code, const double *weight)
{
	const struct examples *e = f->examples;
	float *value = folds_value(f, code);

	for (size_t i = 0; i < e->n; i++) {
		size_t n;

		if (e->v[i].fold != fold)
			continue;
		(void)fit_values(fit, e->v + i, &n);
		value[i] = weight == NULL ? NEVER :
		    (float)fit_decide(fit, weight, n);
	}
}

void
folds_run(struct folds *f, struct fit *fit, double c)
{
	const struct examples *e = f->examples;

	f->unseen = 0;
	for (uint32_t fold = 0; fold < f->folds; fold++) {
		fit_examples(fit, fold);
		for (size_t i = 0; i < e->n; i++) {
			size_t n;

			if (e->v[i].fold == fold)
				f->unseen += fit_values(fit, e->v + i, &n) /
				    (double)e->n;
		}
		for (uint32_t k = 0; k < f->codes; k++)
			decide_code(f, fit, fold, k, fit_code(fit, f->code[k],
			    c));
	}
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
