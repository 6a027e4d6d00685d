/* The words of a post that speak most for a code. */
#ifndef LEARN_EXPLAIN_H
#define LEARN_EXPLAIN_H

#include "base/mem.h"
#include "learn/predict.h"

enum { EXPLAIN_SPANS = 3 };

struct explain_span {
	size_t from, to;	/* bytes of the text */
	double weight;		/* its share of all that speaks for the code */
};

/* {0} is an empty one; used again it keeps its memory. */
struct explain {
	struct explain_span span[EXPLAIN_SPANS];	/* the strongest first */
	size_t n;
	double *word;		/* by word: what it adds to the sum */
	double *feature;	/* by feature: the same of one of its places */
	size_t word_cap;
	size_t feature_cap;
};

/*
 * Finds the words of the record last read that add most to the sum of a code:
 * what a word, a pair (half to each word) and letters within a word add.
 * Three words at most; those that stand side by side are one span.
 */
void explain_code(struct explain *, const struct predict *, uint32_t code);

void explain_free(struct explain *);

#endif
