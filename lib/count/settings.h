/* What tw-count was asked for, as its options say it. */
#ifndef COUNT_SETTINGS_H
#define COUNT_SETTINGS_H

#include "base/buf.h"
#include "base/cli.h"
#include "json/json.h"

struct settings {
	/* What is counted: a run, its parts and their merger agree in it. */
	struct cli_list by;
	struct cli_list books;
	struct cli_list gazetteers;	/* places are counted by */
	const char *unit;	/* mentions, records, coded */
	const char *cluster;
	const char *sum;	/* a number to sum, as a member path */
	const char *decimal;	/* the decimal sign in numbers that are text */
	const char *distinct;
	const char *distinct_approx;
	const char *versus;
	const char *combine;	/* group=factor,... */
	bool pairs;
	bool rates;
	bool coded;		/* posts with any item ... */
	bool difference;	/* ... and the two commonest, less each other */

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

/* Fills in what was not asked for; what contradicts itself ends the program. */
void settings_complete(struct settings *);

/*
 * The day that -s or -u (option names it) gives; false without one. What is no
 * date ends the program.
 */
bool settings_date(const char *option, const char *text, int64_t *day);

/* Appends the options of the table that are set, as ["--name=value",...]. */
void settings_write(struct buf *, const struct cli_option *);

/*
 * Sets what a part was counted with, unless the command line has it already.
 * Where the two must agree and do not, that ends the program.
 */
void settings_read(const struct cli_option *, const struct json_node *array);

#endif
