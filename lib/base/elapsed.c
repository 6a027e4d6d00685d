#include "base/elapsed.h"

#include <time.h>

int64_t
elapsed_ns(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * (int64_t)1000000000 + t.tv_nsec;
}

int64_t
elapsed_ms(void)
{
	return elapsed_ns() / 1000000;
}
