/*
 * peak file program [argument ...]: runs a program with its input from file
 * and its output thrown away; prints the most memory that it had, in KiB.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/diag.h"

int
main(int argc, char *argv[])
{
	struct rusage usage;
	pid_t child;
	int how;

	diag_begin("peak");
	if (argc < 3)
		diag_die("peak file program [argument ...]");
	child = fork();
	if (child == 0) {
		int in = open(argv[1], O_RDONLY);
		int out = open("/dev/null", O_WRONLY);

		dup2(in, STDIN_FILENO);
		dup2(out, STDOUT_FILENO);
		execvp(argv[2], argv + 2);
		_exit(127);
	}
	if (child < 0 || wait4(child, &how, 0, &usage) != child)
		diag_die("cannot run %s: %s", argv[2], strerror(errno));
	printf("%ld\n", usage.ru_maxrss);
	return WIFEXITED(how) ? WEXITSTATUS(how) : DIAG_TROUBLE;
}
