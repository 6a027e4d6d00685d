/* What the options of tw-burst say; a mistake in them ends the program. */
#ifndef BURST_OPTIONS_H
#define BURST_OPTIONS_H

#include "base/cli.h"
#include "burst/sets.h"
#include "stats/cusum.h"

struct burst_settings {
	struct cli_list by;
	size_t keys;
	const char *scale;
	const char *least;	/* share, of --floor */
	const char *alarm;
	const char *rate;	/* of false alarms, 1/POSTS */
	const char *close;
	const char *calls;
	const char *echo;
	const char *state;
	const char *format;
	int64_t warm;
	bool reposts;
	bool through;
};

/* Ends the program where options contradict each other. */
void options_check(const struct burst_settings *);

double options_scale(const struct burst_settings *);

/* Of a batch: 0 what was not asked for. */
struct cusum_rule options_rule(const struct burst_settings *);

/* Makes the sets of keys, as -b names them. */
void options_sets(struct sets *, const struct burst_settings *);

/* What the state depends on; NULL is none. */
void options_state(struct state *, const struct burst_settings *);

#endif
