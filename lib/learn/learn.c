#include "learn/learn.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/diag.h"
#include "base/mem.h"
#include "learn/fit.h"
#include "learn/model.h"

/* Examples without a code: from so probable on one is given. */
#define AT_EVEN 0.5

/* Parts the codes into those learnt and those with too few examples. */
static void
choose_codes(struct learn *l)
{
	const struct examples *e = l->examples;

	l->code = mem_new((size_t)e->codes.n + 1, sizeof(*l->code));
	l->left = mem_new((size_t)e->codes.n + 1, sizeof(*l->left));
	for (uint32_t k = 0; k < e->codes.n; k++) {
		struct learn_left c = { .code = k };

		for (size_t i = 0; i < e->n; i++)
			if (example_has(e, e->v + i, k)) {
				c.texts++;
				c.posts += e->v[i].times;
			}
		if (c.texts >= l->settings->least && c.texts < e->n)
			l->code[l->codes++] = (uint16_t)k;
		else
			l->left[l->lefts++] = c;
	}
}

static void
check_examples(const struct learn *l)
{
	const struct examples *e = l->examples;

	if (e->n == 0)
		diag_die("no record carries codes of %s: name where they are "
		    "with -d '%s=.labels.%s', or give --gold FILE",
		    l->settings->dimension, l->settings->dimension,
		    l->settings->dimension);
	if (l->codes == 0)
		diag_die("no code has %zu different texts with it and some "
		    "without: code more posts, or lower --min",
		    l->settings->least);
	if (l->codes > MODEL_CODES_MAX)
		diag_die("%u codes are more than a model holds (%d): raise "
		    "--min, or learn the first level alone", l->codes,
		    MODEL_CODES_MAX);
	if (e->groups < l->settings->folds)
		diag_die("the examples fall into %zu groups of near copies: "
		    "too few for %zu folds", e->groups, l->settings->folds);
}

/* Runs all costs; the values and the judgement of the best stay. */
static void
choose_cost(struct learn *l, struct fit *fit, double at)
{
	static const double costs[] = { 0.1, 0.3, 1, 3 };
	size_t cells = (size_t)l->codes * l->examples->n;

	l->folds = (struct folds){ .examples = l->examples,
	    .folds = (uint32_t)l->settings->folds, .code = l->code,
	    .codes = l->codes };
	for (size_t i = 0; i < ARRAY_N(costs); i++) {
		struct folds f = l->folds;
		struct judge j;

		f.value = mem_new(cells, sizeof(*f.value));
		folds_run(&f, fit, costs[i]);
		judge_open(&j, &f, l->multi, at);
		if (i == 0 || j.macro_texts > l->judge.macro_texts) {
			free(l->folds.value);
			judge_free(&l->judge);
			l->folds = f;
			l->judge = j;
			l->c = costs[i];
		} else {
			free(f.value);
			judge_free(&j);
		}
	}
}

void
learn_judge(struct learn *l, const struct learn_settings *settings,
    const struct examples *e)
{
	struct fit fit;

	*l = (struct learn){ .settings = settings, .examples = e,
	    .multi = settings->multi || e->multi };
	choose_codes(l);
	check_examples(l);
	fit_open(&fit, e, settings->features.bits);
	choose_cost(l, &fit, e->none && !l->multi ? AT_EVEN : 0);
	fit_close(&fit);
}

void
learn_close(struct learn *l)
{
	free(l->code);
	free(l->left);
	free(l->folds.value);
	judge_free(&l->judge);
	*l = (struct learn){ 0 };
}
