/* Values that are none: they are reported, and reading goes on after them. */
#ifndef CONTAINER_DISCARD_H
#define CONTAINER_DISCARD_H

#include "container/progress.h"

/* Whether values that may be none can be read at all that length again. */
bool discard_affordable(const struct values *);

/* Leaves out the value that the text begins with, which is none. */
void discard_value(struct values *);

#endif
