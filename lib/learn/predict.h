/* The codes that a model gives to a post, and how probable each is. */
#ifndef LEARN_PREDICT_H
#define LEARN_PREDICT_H

#include "feature/feature.h"
#include "io/record.h"
#include "learn/model.h"
#include "stream/officials.h"
#include "text/lexicon.h"

/* What is counted of all records, and may be added to what others count. */
struct predict_tally {
	uint64_t records;
	uint64_t unseen;	/* shares of unknown slots, in 2^-32, added up */
};

struct predict {
	const struct model_file *model;
	struct lexicon *lexicon;
	struct officials officials;
	struct placewords places;
	struct features features;	/* of the record last read */
	double at;		/* not multi: under it no code is given */
	double *threshold;	/* by code, when multi */
	/* Of that record: */
	bool any;		/* it has words in the model's scope */
	double *p;		/* by code */
	float *value;		/* of its features, before they are scaled */
	float scale[FEATURE_GROUPS];
	float *sum;		/* by group and code: of weights times values */
	size_t value_cap;
	struct predict_tally tally;
	bool shared;		/* lexicon, officials and places are another's */
};

/*
 * at is what a code's probability must reach, NULL for what the model says; the
 * model must outlive it. explain: explain_code() is to be called. Lexicons that
 * are not found, and an `at` that is no probability, end the program.
 */
void predict_open(struct predict *, const struct model_file *, const char *at,
    bool explain);

/* One that finds the same, for another thread, as long as this one is there. */
void predict_share(struct predict *copy, const struct predict *);

/* Finds the probabilities; reader_find() may have looked up features.names. */
void predict_record(struct predict *, const struct record *);

/* Whether the record last read is given a code; *best: see predict_best(). */
bool predict_gives(const struct predict *, uint32_t code, uint32_t best);

/* Its most probable code. */
uint32_t predict_best(const struct predict *);

/*
 * Says so when twice as much of the posts' words was unknown to the model as
 * of those that it was judged on.
 */
void predict_report(const struct predict *, const char *name);

void predict_close(struct predict *);

#endif
