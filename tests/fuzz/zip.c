/* Archives of any content: gone through twice alike, each file read to its end. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "office/zip.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static size_t
read_all(struct zip *z, size_t i)
{
	struct stored_inner from;
	struct buf why = { 0 };
	char part[4096];
	size_t n, all = 0;

	if (!zip_begin(z, zip_file(z, i), &from))
		return 0;
	while ((n = from.read(from.from, part, sizeof(part), &why)) > 0)
		all += n;
	buf_free(&why);
	return all;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static int fd = -1;
	char path[64];
	struct zip *z;

	if (fd == -1)
		fd = memfd_create("fuzz", 0);
	if (fd == -1 || ftruncate(fd, 0) == -1 ||
	    pwrite(fd, data, n, 0) != (ssize_t)n)
		exit(2);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	z = zip_open_path(path);
	if (z == NULL)
		return 0;
	for (size_t i = 0; i < zip_files(z) && i < 8; i++)
		if (read_all(z, i) != read_all(z, i))
			abort();
	zip_close(z);
	return 0;
}
