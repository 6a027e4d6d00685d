/*
 * Archives of any content through all formats: what comes out is records, and
 * these come out of a second pass as they are.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "output.h"
#include "source/source.h"
#include "walk/files.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* What is written for a file with these bytes; free(3) its p. */
static struct str
normalize(struct str bytes)
{
	static int fd = -1;
	struct intake_options options = { .extra = true };
	struct gate gate = { .non_public = true, .apply_deletes = true };
	struct intake *in;
	char path[64], *paths[] = { path, NULL };

	if (fd == -1)
		fd = memfd_create("input", 0);
	if (fd == -1 || ftruncate(fd, 0) == -1 ||
	    pwrite(fd, bytes.p, bytes.n, 0) != (ssize_t)bytes.n)
		exit(2);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	output_begin();
	in = intake_open(&options, &gate, sources);
	files_read(in, paths);
	intake_end(in);
	intake_close(in);
	gate_free(&gate);
	return output_end();
}

static void
check_records(struct str all)
{
	static struct json json;
	struct str line;

	while (str_split(&all, '\n', &line)) {
		const struct json_node *v;

		if (line.n == 0 && all.n == 0)
			return;
		if (!json_scan(&json, line, 1))
			abort();
		v = json.node;
		if (json_get_type(v, "id", JSON_STRING) == NULL ||
		    json_get_type(v, "text", JSON_STRING) == NULL)
			abort();
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct str once, twice;

	once = normalize((struct str){ (const char *)data, n });
	check_records(once);
	if (once.n > 0) {
		twice = normalize(once);
		if (!str_eq(once, twice))
			abort();
		free((char *)twice.p);
	}
	free((char *)once.p);
	return 0;
}
