/* What tests of the modules have in common: a promise, and those not kept. */
#ifndef UNIT_CHECK_H
#define UNIT_CHECK_H

#include <stdio.h>

static int failures;

/* CHECK(ok, "what differed: %d", ...) */
#define CHECK(ok, ...)							\
	do {								\
		if (!(ok)) {						\
			failures++;					\
			printf(__VA_ARGS__);				\
			printf("\n");					\
		}							\
	} while (0)

#endif
