/*
 * How good codes are that were learnt: what is given to each example by
 * weights, probabilities and thresholds that came from other folds.
 */
#ifndef LEARN_JUDGE_H
#define LEARN_JUDGE_H

#include "learn/folds.h"
#include "stats/interval.h"
#include "stats/platt.h"

enum { JUDGE_BINS = 10 };

/* A rate with its interval by groups; NaN when nothing can be said. */
struct judge_rate {
	double value;
	double low;
	double high;
};

/* How probable codes were said to be, and how often they were right. */
struct judge_bin {
	double n;
	double said;	/* sum of probabilities */
	double right;
};

struct judge_code {
	uint64_t posts;		/* with the code */
	uint64_t texts;
	struct judge_rate precision;
	struct judge_rate recall;
	struct judge_rate f1;
	double f1_texts;	/* where each text counts once */
	struct judge_bin bin[JUDGE_BINS];
	struct platt platt;	/* from all examples, */
	double threshold;	/* as this: for the model */
};

struct judge {
	bool multi;
	double at;		/* not multi: under it no code is given */
	struct judge_code *code;
	uint32_t codes;
	struct judge_rate accuracy;	/* posts that got just what people gave */
	double accuracy_texts;
	double macro;		/* the mean F1 of the codes */
	double macro_texts;
	/* Expected calibration error: of the most probable code of each post,
	 * of all codes when multi. */
	double ece;
	double ece_texts;
	struct judge_bin bin[JUDGE_BINS];
	/* not multi: posts by the code people gave and the one given here; the
	 * last row and column are for none or one that is not learnt */
	uint64_t *confusion;
	bool *given;		/* by code, then by example */
};

/* Judges the values of the folds. judge_free() frees. */
void judge_open(struct judge *, const struct folds *, bool multi, double at);

/* |said - right| over the bins, for each of all that is in them. */
double judge_ece(const struct judge_bin *, size_t n);

void judge_free(struct judge *);

#endif
