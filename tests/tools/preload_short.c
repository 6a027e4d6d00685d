/* Preloaded: each of the first reads gives at most SHORT bytes. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { FIRST = 300 };

ssize_t
read(int fd, void *p, size_t n)
{
	static _Atomic int reads;
	const char *most = getenv("SHORT");
	size_t limit = most == NULL ? 0 : (size_t)atol(most);

	if (limit > 0 && n > limit && reads++ < FIRST)
		n = limit;
	return syscall(SYS_read, fd, p, n);
}
