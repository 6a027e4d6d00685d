/* The days that are counted when -s and -u say which. */
#ifndef COUNT_BOUNDS_H
#define COUNT_BOUNDS_H

#include "count/settings.h"
#include "dimension/moment.h"

struct bounds {
	const char *since;	/* as -s and -u have them; NULL: none */
	const char *until;
	int64_t first;
	int64_t last;
	uint64_t before;	/* records of other days, and of none */
	uint64_t after;
	uint64_t undated;
};

void bounds_open(struct bounds *, const struct settings *);

/* Whether a record of this moment is counted; those that are not are counted. */
bool bounds_hold(struct bounds *, const struct moment *);

/* Says how many records were not. */
void bounds_report(const struct bounds *);

#endif
