/*
 * Which functions of libtw.so a program enters, and which program it is: with
 * REACH in the environment, once each, appended to that file, whatever the end
 * of the program is. What is compiled with -finstrument-functions calls this.
 */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define HOOK __attribute__((__no_instrument_function__))
#define TEXT_MAX (16u << 20)

extern const char __ehdr_start[] __attribute__((__visibility__("hidden")));

void __cyg_profile_func_enter(void *, void *);
void __cyg_profile_func_exit(void *, void *);

static int out = -1;
static unsigned char seen[TEXT_MAX];

__attribute__((__constructor__)) HOOK static void
begin(void)
{
	const char *path = getenv("REACH");
	char name[4096];
	ssize_t n = readlink("/proc/self/exe", name, sizeof(name) - 1);
	int fd;

	if (path == NULL || n <= 0)
		return;
	/* Out of the way of what is closed, and of what is opened next. */
	fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
	out = fcntl(fd, F_DUPFD_CLOEXEC, 200);
	close(fd);
	name[n] = '\0';
	dprintf(out, "program %s\n", strrchr(name, '/') + 1);
}

HOOK void
__cyg_profile_func_enter(void *function, void *from)
{
	uintptr_t at = (uintptr_t)function - (uintptr_t)__ehdr_start;

	(void)from;
	if (out < 0 || at >= TEXT_MAX || seen[at])
		return;
	seen[at] = 1;
	dprintf(out, "%lx\n", (unsigned long)at);
}

HOOK void
__cyg_profile_func_exit(void *function, void *from)
{
	(void)function;
	(void)from;
}
