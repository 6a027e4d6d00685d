/* What tw-count was asked for, as its options say it. */
#ifndef COUNT_SETTINGS_H
#define COUNT_SETTINGS_H

#include "base/cli.h"

struct settings {
	/* What is counted: a run, its parts and their merger agree in it. */
	struct cli_list by;
	struct cli_list books;
	const char *unit;	/* mentions, records, coded; NULL: the default */
	const char *cluster;
	const char *sum;	/* a number to sum, as a member path */
	const char *distinct;
	const char *distinct_approx;
	const char *versus;
	bool pairs;
	bool rates;

	/* How it is shown. */
	bool crosstab;
	size_t permutations;
	size_t seed;
	bool fill;
	const char *since;
	const char *until;
	const char *levels;
	const char *sort;
	size_t first;	/* rows of each group; 0: all */
};

/* Ends the program when options contradict each other. */
void settings_check(const struct settings *);

/*
 * Appends the options that were given, as a JSON array of "--name=value"; one
 * of those in omit is left out.
 */
void settings_write(struct buf *, const struct cli_option *,
    const char *const *omit);

#endif
