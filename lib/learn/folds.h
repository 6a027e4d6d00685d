/*
 * What is said of each example by weights that were learnt without its fold:
 * all that is claimed of a model is measured on these.
 */
#ifndef LEARN_FOLDS_H
#define LEARN_FOLDS_H

#include "learn/example.h"
#include "learn/fit.h"
#include "stats/platt.h"

struct folds {
	const struct examples *examples;
	uint32_t folds;
	const uint16_t *code;	/* those learnt: numbers of the examples */
	uint32_t codes;
	float *value;		/* by code, then by example */
	double unseen;		/* share of an example's slots that are unknown */
};

/* Learns without each fold in turn, at the cost c. */
void folds_run(struct folds *, struct fit *, double c);

/* The values of a code. */
static inline float *
folds_value(const struct folds *f, uint32_t code)
{
	return f->value + (size_t)code * f->examples->n;
}

/*
 * The probabilities of a code, from its values in examples that are not in
 * this fold; FIT_ALL: from all of them. A text counts as often as it was
 * posted.
 */
struct platt folds_platt(const struct folds *, uint32_t code, uint32_t fold);

#endif
