/*
 * Preloaded: reads and writes as a system may do them, and a program seldom
 * sees. FAULT in the environment says which, comma between several:
 *	short	no more than a few bytes at a time
 *	signal	every other call is interrupted by a signal before it does
 *		anything (EINTR)
 *	full=N	from the N-th write on there is no space; not on stderr
 *	bad=N	the N-th read of a file finds a damaged disk (EIO)
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static struct {
	bool begun, shorter, signals;
	long full, bad;
} fault;

static atomic_ulong calls, writes, reads;

static void
begin(void)
{
	const char *s = getenv("FAULT"), *at;

	if (fault.begun || s == NULL)
		return;
	fault.shorter = strstr(s, "short") != NULL;
	fault.signals = strstr(s, "signal") != NULL;
	if ((at = strstr(s, "full=")) != NULL)
		fault.full = atol(at + 5);
	if ((at = strstr(s, "bad=")) != NULL)
		fault.bad = atol(at + 4);
	fault.begun = true;
}

static bool
interrupted(void)
{
	begin();
	if (!fault.signals || (atomic_fetch_add(&calls, 1) & 1) != 0)
		return false;
	errno = EINTR;
	return true;
}

static size_t
shortened(size_t n)
{
	size_t most = 1 + atomic_fetch_add(&calls, 1) % 7;

	return fault.shorter && n > most ? most : n;
}

static bool
no_space(int fd)
{
	if (fault.full == 0 || fd == STDERR_FILENO ||
	    (long)atomic_fetch_add(&writes, 1) + 1 < fault.full)
		return false;
	errno = ENOSPC;
	return true;
}

/* Of a regular file or a pipe of ours, not of what the system tells. */
static bool
damaged(int fd)
{
	struct stat st;

	if (fault.bad == 0 || fstat(fd, &st) != 0 || st.st_size == 0 ||
	    !S_ISREG(st.st_mode) ||
	    (long)atomic_fetch_add(&reads, 1) + 1 != fault.bad)
		return false;
	errno = EIO;
	return true;
}

ssize_t
read(int fd, void *p, size_t n)
{
	if (interrupted() || damaged(fd))
		return -1;
	return syscall(SYS_read, fd, p, shortened(n));
}

ssize_t
pread(int fd, void *p, size_t n, off_t at)
{
	if (interrupted() || damaged(fd))
		return -1;
	return syscall(SYS_pread64, fd, p, shortened(n), at);
}

ssize_t
write(int fd, const void *p, size_t n)
{
	if (interrupted() || no_space(fd))
		return -1;
	return syscall(SYS_write, fd, p, shortened(n));
}

ssize_t
pwrite(int fd, const void *p, size_t n, off_t at)
{
	if (interrupted() || no_space(fd))
		return -1;
	return syscall(SYS_pwrite64, fd, p, shortened(n), at);
}

ssize_t
writev(int fd, const struct iovec *v, int n)
{
	if (interrupted() || no_space(fd))
		return -1;
	return syscall(SYS_writev, fd, v, fault.shorter && n > 1 ? 1 : n);
}

int
poll(struct pollfd *p, nfds_t n, int ms)
{
	static int (*real)(struct pollfd *, nfds_t, int);

	if (interrupted())
		return -1;
	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "poll");
	return real(p, n, ms);
}
