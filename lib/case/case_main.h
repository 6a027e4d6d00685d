/* What tw-case does from its options on. */
#ifndef CASE_CASE_MAIN_H
#define CASE_CASE_MAIN_H

#include "base/cli.h"

struct case_main {
	struct cli_list books;
	struct cli_list gazetteers;
	const char *dimension;
	const char *wanted;
	const char *verdicts;
	const char *design;
	int64_t window;
	size_t open;
	bool explain;
	bool through;
	const char *state;
	const char *format;
	const char *part;
};

/* Reads all, prints rows or passes records on; gives the exit status. */
int case_main_run(const struct case_main *, char **files);

#endif
