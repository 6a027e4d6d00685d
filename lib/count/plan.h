/* A counter as settings say it. */
#ifndef COUNT_PLAN_H
#define COUNT_PLAN_H

#include "count/counter.h"

/* A counter of nothing yet; a mistake in the settings ends the program. */
struct counter *plan_open(const struct settings *);

#endif
