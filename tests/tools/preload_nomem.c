/*
 * Preloaded: the allocation whose number stands in FAIL_AT fails, and with
 * FAIL_ON all that come after it.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>

static atomic_long count;
static atomic_bool over;

static int
fails(void)
{
	static long at = -1;
	static int on;
	long n;

	if (at < 0) {
		const char *s = getenv("FAIL_AT");

		on = getenv("FAIL_ON") != NULL;
		at = s == NULL ? 0 : atol(s);
	}
	n = atomic_fetch_add(&count, 1) + 1;
	if (at == 0 || over || n < at || (n > at && !on))
		return 0;
	errno = ENOMEM;
	return 1;
}

/* Called by programs that write down what they counted (tests/gcov/exit.c). */
void
no_more_faults(void)
{
	over = true;
}

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

void *
malloc(size_t n)
{
	return fails() ? NULL : __libc_malloc(n);
}

void *
calloc(size_t n, size_t size)
{
	return fails() ? NULL : __libc_calloc(n, size);
}

void *
realloc(void *p, size_t n)
{
	return fails() ? NULL : __libc_realloc(p, n);
}
