/* All of tw-watch. */
#ifndef WATCH_WATCH_H
#define WATCH_WATCH_H

#include "base/cli.h"

struct watch_settings {
	struct cli_list gazetteers;
	const char *window;
	const char *verdicts;
	const char *html;
	const char *size;
	const char *state;
	const char *format;
	int64_t every;
	bool once;
	bool sound;
	bool persons;
};

/* Reads these files (none: stdin) and shows; a mistake ends the program. */
void watch_run(const struct watch_settings *, char **files);

#endif
