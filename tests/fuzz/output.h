/* What is written to stdout between two calls, kept in memory. */
#ifndef FUZZ_OUTPUT_H
#define FUZZ_OUTPUT_H

#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/diag.h"

static inline void
output_begin(void)
{
	static int fd = -1;

	if (fd == -1 && ((fd = memfd_create("output", 0)) == -1 ||
	    dup2(fd, STDOUT_FILENO) == -1))
		exit(2);
	if (ftruncate(fd, 0) == -1 || lseek(fd, 0, SEEK_SET) == -1)
		exit(2);
}

/* free(3) its p. */
static inline struct str
output_end(void)
{
	off_t n;
	char *p;

	diag_flush();
	n = lseek(STDOUT_FILENO, 0, SEEK_CUR);
	p = malloc((size_t)n + 1);
	if (p == NULL || pread(STDOUT_FILENO, p, (size_t)n, 0) != n)
		exit(2);
	return (struct str){ p, (size_t)n };
}

#endif
