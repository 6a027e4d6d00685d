/*
 * Programs that end by _Exit() or _exit() write what gcov counted, too: linked
 * into what make coverage builds. Allocations that a preloaded library lets fail
 * (tests/tools/preload_nomem.c) do not fail then.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>

void __gcov_dump(void);
_Noreturn void __wrap__Exit(int);
_Noreturn void __wrap__exit(int);
_Noreturn void __real__exit(int);

/* Before gcov writes, in exit() as well. */
__attribute__((__destructor__)) static void
stop_faults(void)
{
	void (*stop)(void);

	*(void **)&stop = dlsym(RTLD_DEFAULT, "no_more_faults");
	if (stop != NULL)
		stop();
}

_Noreturn void
__wrap__Exit(int status)
{
	stop_faults();
	__gcov_dump();
	__real__exit(status);
}

_Noreturn void
__wrap__exit(int status)
{
	__wrap__Exit(status);
}
