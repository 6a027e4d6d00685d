/* All of tw-burst: posts as they come, rows about what suddenly is talked of. */
#ifndef BURST_BURST_H
#define BURST_BURST_H

#include "burst/options.h"

/* Reads these files (none: stdin) and prints; a mistake ends the program. */
void burst_run(const struct burst_settings *, char **files);

#endif
