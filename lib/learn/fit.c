#include "learn/fit.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/mem.h"

/* Positive examples cost so many times more, at most. */
#define POSITIVE_MAX 8.0

void
fit_open(struct fit *f, const struct examples *e, unsigned bits)
{
	size_t most = 1;

	*f = (struct fit){ .examples = e, .slots = (uint32_t)1 << bits };
	for (size_t i = 0; i < e->n; i++)
		if (e->v[i].features > most)
			most = e->v[i].features;
	f->idf = mem_new(f->slots, sizeof(*f->idf));
	f->with = mem_new(f->slots, sizeof(*f->with));
	f->feature_of = mem_new(f->slots, sizeof(*f->feature_of));
	f->train = train_open();
	f->member = mem_new(e->n + 1, sizeof(*f->member));
	f->label = mem_new(e->n + 1, sizeof(*f->label));
	f->feature = mem_new(most, sizeof(*f->feature));
	f->value = mem_new(most, sizeof(*f->value));
	f->node = mem_new(most, sizeof(*f->node));
}

/* Which slots the members have, and what these are worth. */
static void
find_idf(struct fit *f)
{
	const struct examples *e = f->examples;

	memset(f->with, 0, f->slots * sizeof(*f->with));
	for (size_t i = 0; i < f->members; i++) {
		const struct example *x = e->v + f->member[i];
		uint32_t last = UINT32_MAX;

		example_features(e, x, f->feature);
		for (size_t k = 0; k < x->features; k++) {
			/* A slot of two groups stands twice, side by side. */
			f->with[f->feature[k].slot] +=
			    f->feature[k].slot != last;
			last = f->feature[k].slot;
		}
	}
	f->features = 0;
	for (uint32_t s = 0; s < f->slots; s++) {
		f->idf[s] = f->with[s] < FIT_LEAST ? 0 :
		    weigh_idf(f->with[s], (uint32_t)f->members);
		f->feature_of[s] = f->features;
		f->features += f->idf[s] > 0;
	}
}

double
fit_values(struct fit *f, const struct example *x, size_t *n)
{
	double unknown;

	example_features(f->examples, x, f->feature);
	unknown = weigh_features(f->idf, f->feature, x->features, f->value);
	*n = 0;
	for (size_t i = 0; i < x->features; i++) {
		uint32_t feature = f->feature_of[f->feature[i].slot];

		if (f->value[i] == 0)
			continue;
		if (*n > 0 && f->node[*n - 1].feature == feature)
			f->node[*n - 1].value += f->value[i];
		else
			f->node[(*n)++] = (struct train_value){ feature,
			    f->value[i] };
	}
	return unknown;
}

double
fit_decide(const struct fit *f, const double *weight,
    const struct train_value *v, size_t n)
{
	double sum = weight[f->features];

	for (size_t i = 0; i < n; i++)
		sum += weight[v[i].feature] * (double)v[i].value;
	return sum;
}

void
fit_examples(struct fit *f, uint32_t fold)
{
	const struct examples *e = f->examples;
	size_t values = 0;

	f->members = 0;
	for (uint32_t i = 0; i < e->n; i++)
		if (e->v[i].fold != fold) {
			f->member[f->members++] = i;
			values += e->v[i].features;
		}
	find_idf(f);
	train_begin(f->train, f->features, f->members, values);
	for (size_t i = 0; i < f->members; i++) {
		const struct example *x = e->v + f->member[i];
		size_t n;

		(void)fit_values(f, x, &n);
		train_add(f->train, f->node, n);
	}
}

const double *
fit_code(struct fit *f, uint32_t code, double c)
{
	const struct examples *e = f->examples;
	double yes = 0, no = 0, positive;

	for (size_t i = 0; i < f->members; i++) {
		const struct example *x = e->v + f->member[i];
		bool has = example_has(e, x, code);

		f->label[i] = has ? 1 : -1;
		*(has ? &yes : &no) += 1;
	}
	if (yes == 0 || no == 0)
		return NULL;
	positive = sqrt(no / yes);
	if (positive > POSITIVE_MAX)
		positive = POSITIVE_MAX;
	return train_code(f->train, f->label, c, positive);
}

void
fit_close(struct fit *f)
{
	train_close(f->train);
	free(f->idf);
	free(f->with);
	free(f->feature_of);
	free(f->member);
	free(f->label);
	free(f->feature);
	free(f->value);
	free(f->node);
}
