#include "learn/explain.h"

#include <stdlib.h>

#include "feature/feature.h"

/* What each word adds to the sum of the code. */
static void
add_up_words(struct explain *x, const struct predict *d, uint32_t code)
{
	const struct model_file *m = d->model;
	const struct features *f = &d->features;

	for (size_t i = 0; i < f->n; i++) {
		size_t row = f->v[i].slot;

		x->feature[i] = (double)d->value[i] *
		    (double)d->scale[f->v[i].group] *
		    m->weight[row * m->stride + code] / f->v[i].n;
	}
	for (size_t i = 0; i < f->place_n; i++) {
		const struct feature_place *p = f->place + i;
		double v = x->feature[p->feature];

		if (p->word == FEATURE_NO_WORD)
			continue;
		if (p->second == FEATURE_NO_WORD) {
			x->word[p->word] += v;
		} else {
			x->word[p->word] += v / 2;
			x->word[p->second] += v / 2;
		}
	}
}

/* The words that add most, at most three, in the order of the text. */
static size_t
find_strongest(const struct explain *x, size_t words, size_t *found)
{
	size_t n = 0;

	while (n < EXPLAIN_SPANS) {
		size_t best = SIZE_MAX, k;

		for (size_t i = 0; i < words; i++) {
			for (k = 0; k < n && found[k] != i; k++)
				;
			if (k == n && x->word[i] > 0 && (best == SIZE_MAX ||
			    x->word[i] > x->word[best]))
				best = i;
		}
		if (best == SIZE_MAX)
			break;
		for (k = n++; k > 0 && found[k - 1] > best; k--)
			found[k] = found[k - 1];
		found[k] = best;
	}
	return n;
}

/* Puts the strongest span first; of equal ones the first of the text. */
static void
sort_spans(struct explain *x)
{
	for (size_t i = 1; i < x->n; i++)
		for (size_t k = i; k > 0 && x->span[k].weight >
		    x->span[k - 1].weight; k--) {
			struct explain_span s = x->span[k];

			x->span[k] = x->span[k - 1];
			x->span[k - 1] = s;
		}
}

void
explain_code(struct explain *x, const struct predict *d, uint32_t code)
{
	const struct features *f = &d->features;
	size_t found[EXPLAIN_SPANS], n;
	double all = 0;

	x->n = 0;
	x->word = mem_grow(x->word, &x->word_cap, f->words, sizeof(*x->word));
	x->feature = mem_grow(x->feature, &x->feature_cap, f->n,
	    sizeof(*x->feature));
	for (size_t i = 0; i < f->words; i++)
		x->word[i] = 0;
	add_up_words(x, d, code);
	for (size_t i = 0; i < f->words; i++)
		all += x->word[i] > 0 ? x->word[i] : 0;
	n = find_strongest(x, f->words, found);
	for (size_t i = 0; i < n; i++) {
		const struct feature_word *w = f->word + found[i];

		if (i > 0 && found[i] == found[i - 1] + 1 && w->follows) {
			x->span[x->n - 1].to = w->to;
			x->span[x->n - 1].weight += x->word[found[i]] / all;
			continue;
		}
		x->span[x->n++] = (struct explain_span){ w->from, w->to,
		    x->word[found[i]] / all };
	}
	sort_spans(x);
}

void
explain_free(struct explain *x)
{
	free(x->word);
	free(x->feature);
	*x = (struct explain){ 0 };
}
