/* Files of any content, gzip among them: read to the end, damaged or not. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "io/input.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct buf all;
	static int fd = -1;
	char path[64];
	struct input *in;
	char part[4096];
	size_t got, total = 0;

	if (fd == -1)
		fd = memfd_create("fuzz", 0);
	if (fd == -1 || ftruncate(fd, 0) == -1 ||
	    pwrite(fd, data, n, 0) != (ssize_t)n)
		exit(2);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	buf_clear(&all);
	in = input_open(path);
	if (in == NULL)
		return 0;
	while ((got = input_read(in, part, 1 + n % sizeof(part))) > 0)
		total += got;
	if (input_done(in) > n)
		abort();
	/* Read in one piece it is as long, or it is damaged. */
	if (input_slurp(path, 1 << 24, &all) && all.n != total &&
	    !input_damaged(in))
		abort();
	input_close(in);
	return 0;
}
