/* Weights of codes from some of the examples, and what they say of the others. */
#ifndef LEARN_FIT_H
#define LEARN_FIT_H

#include "feature/weigh.h"
#include "learn/example.h"
#include "learn/train.h"

#define FIT_ALL UINT32_MAX	/* as a fold: no fold is left out */

enum { FIT_LEAST = 2 };	/* texts that must have a slot */

struct fit {
	const struct examples *examples;
	uint32_t slots;
	float *idf;		/* by slot, from these examples; 0: unknown */
	uint32_t *feature_of;	/* by slot: its number among the known ones */
	uint32_t features;	/* which are so many */
	struct train *train;
	uint32_t *member;	/* the examples that are learnt from */
	size_t members;
	int8_t *label;
	struct feature *feature;	/* scratch, for the longest example */
	float *value;
	struct train_value *node;
	uint32_t *with;
};

void fit_open(struct fit *, const struct examples *, unsigned bits);

/* Learns from all examples that are not in this fold; FIT_ALL: from all. */
void fit_examples(struct fit *, uint32_t fold);

/*
 * The weights of a code by feature (the known slots in turn), and its bias
 * after them, until the next call; NULL when all of the examples have it, or
 * none.
 */
const double *fit_code(struct fit *, uint32_t code, double c);

/*
 * Finds the values of an example's features: *n of them, in node. The share
 * of them of which nothing is known comes back.
 */
double fit_values(struct fit *, const struct example *, size_t *n);

/* What weights say of an example with these values. */
double fit_decide(const struct fit *, const double *weight,
    const struct train_value *, size_t n);

void fit_close(struct fit *);

#endif
