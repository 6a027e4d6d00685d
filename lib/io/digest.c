#include "io/digest.h"

#include <errno.h>
#include <fcntl.h>
#include <sha2.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/mem.h"
#include "io/input.h"

enum { CHUNK = 1 << 16 };

bool
digest_file(const char *path, struct digest *d)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC), saved;
	uint8_t *chunk;
	SHA2_CTX sha;
	ssize_t n;

	if (fd < 0)
		return false;
	chunk = mem_new(CHUNK, 1);
	*d = (struct digest){ .bytes = 0 };
	SHA256Init(&sha);
	while ((n = read(fd, chunk, CHUNK)) > 0 || (n < 0 && errno == EINTR)) {
		if (n < 0)
			continue;
		SHA256Update(&sha, chunk, (size_t)n);
		d->bytes += (uint64_t)n;
	}
	saved = errno;
	SHA256End(&sha, d->sha256);
	free(chunk);
	close(fd);
	errno = saved;
	return n == 0;
}

/* Other files may be compressed in ways that are nobody's fault here. */
static bool
holds_records(struct str path)
{
	if (str_ends(path, STR(".gz")))
		path = str_sub(path, 0, path.n - 3);
	return str_ends(path, STR(".jsonl")) || str_ends(path, STR(".ndjson"));
}

bool
digest_records(const char *path, uint64_t *records)
{
	struct input *in;
	bool begin = true, good;
	char *chunk;
	size_t n;

	*records = 0;
	if (!holds_records(str_of(path)) || (in = input_open(path)) == NULL)
		return false;
	chunk = mem_new(CHUNK, 1);
	while ((n = input_read(in, chunk, CHUNK)) > 0) {
		for (size_t i = 0; i < n; i++) {
			*records += begin && chunk[i] == '{';
			begin = chunk[i] == '\n';
		}
	}
	good = !input_damaged(in) && *records > 0;
	free(chunk);
	input_close(in);
	return good;
}
