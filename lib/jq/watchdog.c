#include "jq/watchdog.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "base/diag.h"

enum {
	SECONDS_MAX = 10,
	LOOK_NS = 250000000	/* between two looks */
};

#define BYTES_MAX (UINT64_C(1) << 30)

/* Even: nothing runs; odd: a step, whose number it is. */
static _Atomic uint64_t step;
static _Atomic(const char *) watched;
static clockid_t clock_of_steps;

/* Seconds of the processor that the thread of the steps has used. */
static double
seconds_used(void)
{
	struct timespec t;

	if (clock_gettime(clock_of_steps, &t) != 0)
		return 0;
	return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* Bytes of memory that are in use; 0 where the system does not tell. */
static uint64_t
bytes_used(void)
{
	FILE *f = fopen("/proc/self/statm", "r");
	unsigned long all, used = 0;

	if (f == NULL)
		return 0;
	if (fscanf(f, "%lu %lu", &all, &used) != 2)
		used = 0;
	fclose(f);
	return used * (uint64_t)sysconf(_SC_PAGESIZE);
}

static void *
watch(void *unused)
{
	const struct timespec pause = { 0, LOOK_NS };
	uint64_t seen = 0, bytes = 0;
	double since = 0;

	(void)unused;
	for (;; nanosleep(&pause, NULL)) {
		uint64_t now = atomic_load(&step);

		if (now % 2 == 0 || now != seen) {
			seen = now;
			since = seconds_used();
			bytes = bytes_used();
			continue;
		}
		if (seconds_used() - since > SECONDS_MAX)
			diag_die("%s: has run for %d seconds on one record: it "
			    "may have no end", atomic_load(&watched),
			    SECONDS_MAX);
		if (bytes_used() > bytes + BYTES_MAX)
			diag_die("%s: has taken more than 1 GiB of memory for "
			    "one record", atomic_load(&watched));
	}
	return NULL;
}

void
watchdog_begin(const char *what)
{
	static bool started;

	atomic_store(&watched, what);
	atomic_fetch_add(&step, 1);
	if (!started) {
		pthread_t thread;

		started = true;
		/* Where there can be no thread nothing is watched. */
		if (pthread_getcpuclockid(pthread_self(),
		    &clock_of_steps) == 0 &&
		    pthread_create(&thread, NULL, watch, NULL) == 0)
			pthread_detach(thread);
	}
}

void
watchdog_end(void)
{
	atomic_fetch_add(&step, 1);
}
