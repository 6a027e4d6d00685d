/*
 * Preloaded: appends to the file STATUSES the name and exit status of each of
 * our programs that ends with another one than 0. A pipe or a command that
 * comes after it would lose it.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static int out = -1;

static void
record(int status)
{
	if (status != 0 && out >= 0)
		dprintf(out, "%s %d\n", program_invocation_short_name,
		    status & 0xff);
}

static void
at_exit(int status, void *nothing)
{
	(void)nothing;
	record(status);
}

__attribute__((__constructor__)) static void
begin(void)
{
	const char *path = getenv("STATUSES"), *name = program_invocation_short_name;
	int fd;

	if (path == NULL || strncmp(name, "tw", 2) != 0 ||
	    (name[2] != '\0' && name[2] != '-'))
		return;
	/* Out of the way of what is closed, and of what is opened next. */
	fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
	out = fcntl(fd, F_DUPFD_CLOEXEC, 201);
	close(fd);
	on_exit(at_exit, NULL);
}

_Noreturn void
_exit(int status)
{
	record(status);
	for (;;)
		syscall(SYS_exit_group, status);
}

_Noreturn void
_Exit(int status)
{
	_exit(status);
}
