/*
 * Preloaded: when the program reads for the first time after it has given up
 * what it does not need, tries to have that nevertheless and says how it went.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

static void
say(const char *what, int made)
{
	dprintf(STDERR_FILENO, "inside: %s: %s\n", what,
	    made ? "let through" : errno == EACCES ? "refused" : "failed");
}

static void
try_all(void)
{
	const char *path = getenv("OUTSIDE");
	char *words[] = { (char *)"true", NULL };
	const char *secret = getenv("SECRET");
	int fd = open(secret == NULL ? "/etc/passwd" : secret, O_RDONLY);

	say("a file to read", fd >= 0);
	say("a file of the system", open("/etc/passwd", O_RDONLY) >= 0);
	say("a socket", socket(AF_INET, SOCK_STREAM, 0) >= 0);
	say("a file to make", open(path == NULL ? "/made" : path,
	    O_CREAT | O_WRONLY, 0600) >= 0);
	say("a program", execve("/bin/true", words, words) == 0);
}

ssize_t
read(int fd, void *p, size_t n)
{
	static int tried;

	if (!tried && prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1) {
		tried = 1;
		try_all();
	}
	return syscall(SYS_read, fd, p, n);
}
