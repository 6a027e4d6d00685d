/* What tw-burst remembers from one run to the next. */
#ifndef BURST_SAVED_H
#define BURST_SAVED_H

#include "burst/sets.h"

/* Reads the state that is open; what is wrong with it ends the program. */
void saved_read(struct sets *);

void saved_write(struct sets *);

#endif
