/* From examples to what a model can do: its codes, its cost, how good it is. */
#ifndef LEARN_LEARN_H
#define LEARN_LEARN_H

#include "base/cli.h"
#include "feature/feature.h"
#include "learn/example.h"
#include "learn/folds.h"
#include "learn/judge.h"

struct learn_settings {
	const char *dimension;
	bool multi;		/* each code by itself, also when no example has
				 * two */
	size_t folds;
	size_t least;		/* texts that a code needs */
	struct feature_options features;
	struct cli_list lexicons;	/* the names of its lexicon */
	struct cli_list with;
	struct cli_list officials;	/* tables of accounts: @office */
	struct cli_list gazetteers;	/* whose names are left out */
};

/* A code with too few examples. */
struct learn_left {
	uint32_t code;
	uint64_t posts;
	uint64_t texts;
};

struct learn {
	const struct learn_settings *settings;
	const struct examples *examples;	/* settled */
	bool multi;
	uint16_t *code;		/* those learnt: numbers of the examples' */
	uint32_t codes;
	struct learn_left *left;
	size_t lefts;
	double c;		/* the cost that was best in the folds */
	struct folds folds;
	struct judge judge;
};

/*
 * Learns without each fold, at several costs, and judges the best. Examples
 * from which nothing can be learnt end the program.
 */
void learn_judge(struct learn *, const struct learn_settings *,
    const struct examples *);

void learn_close(struct learn *);

#endif
