/* What tw-thread is asked for, and what is opened for it. */
#ifndef THREAD_SETUP_H
#define THREAD_SETUP_H

#include "base/cli.h"
#include "io/state.h"
#include "thread/printer.h"
#include "thread/threads.h"

enum setup_part {
	SETUP_THREAD = 1,
	SETUP_ANSWER = 2,
	SETUP_CURVE = 4
};

/* As the options set it; what they leave at 0 or NULL has a default. */
struct setup {
	struct cli_list handles;
	struct cli_list authors;
	struct cli_list by;
	struct cli_list books;
	const char *condition;
	const char *withdrawn;
	const char *ties;
	const char *limits;
	const char *cluster;
	const char *part;
	const char *state;
	const char *format;
	int64_t within;
	size_t open;
	size_t exact;
	bool through;
	bool persons;
	unsigned parts;		/* SETUP_...: setup_open() sets it */
};

/*
 * Opens all that is needed before the first record; a mistake ends the program
 * with status 2. The state, NULL when none is asked for, is to be read next.
 */
struct state *setup_open(struct setup *, struct threads *,
    struct printer *);

#endif
