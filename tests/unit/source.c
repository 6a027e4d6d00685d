/*
 * A value is of one format, whoever is asked first: the formats asked in the
 * opposite order make the same records of every file of the tests.
 */
#include "base/array.h"
#include "source/source.h"

#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/diag.h"
#include "walk/files.h"

enum { SOURCES_MAX = 128 };

static int failures;

static void
read_file(const struct source *const *order, char *path, struct buf *out)
{
	struct intake_options o = { 0 };
	struct gate gate = { .keep_duplicates = true, .non_public = true };
	struct intake *in = intake_open(&o, &gate, order);
	char *paths[] = { path, NULL };
	FILE *f = tmpfile();
	int saved = dup(STDOUT_FILENO);
	ssize_t n;

	if (f == NULL || saved < 0)
		exit(2);
	fflush(stdout);
	dup2(fileno(f), STDOUT_FILENO);
	files_read(in, paths);
	intake_end(in);
	diag_flush();
	dup2(saved, STDOUT_FILENO);
	close(saved);
	lseek(fileno(f), 0, SEEK_SET);
	do {
		buf_reserve(out, 65536);
		n = read(fileno(f), out->p + out->n, 65536);
		out->n += n > 0 ? (size_t)n : 0;
	} while (n > 0);
	fclose(f);
	intake_close(in);
	gate_free(&gate);
}

static void
compare(const struct source *const *order, char *path)
{
	struct buf one = { 0 }, other = { 0 };

	read_file(sources, path, &one);
	read_file(order, path, &other);
	if (!str_eq(buf_str(&one), buf_str(&other))) {
		failures++;
		printf("%s: other records when asked the other way round\n",
		    path);
	}
	buf_free(&one);
	buf_free(&other);
}

/* Those that take what nobody else does stay last. */
static bool
takes_the_rest(const struct source *s)
{
	return s == &source_flat || s == &source_table;
}

int
main(void)
{
	static const char *const kinds[] = { "json", "jsonl", "ndjson", "js" };
	const struct source *order[SOURCES_MAX];
	const char *top = getenv("src");
	size_t n = 0, all = 0, files = 0;

	while (sources[all] != NULL)
		all++;
	for (size_t i = all; i-- > 0; )
		if (!takes_the_rest(sources[i]))
			order[n++] = sources[i];
	for (size_t i = 0; i < all; i++)
		if (takes_the_rest(sources[i]))
			order[n++] = sources[i];
	order[n] = NULL;
	if (freopen("/dev/null", "w", stderr) == NULL)
		return 2;
	for (size_t i = 0; i < ARRAY_N(kinds); i++) {
		struct buf pattern = { 0 };
		glob_t found = { 0 };

		buf_addf(&pattern, "%s/tests/tw-normalize/*/*.%s",
		    top != NULL ? top : ".", kinds[i]);
		if (glob(buf_z(&pattern), 0, NULL, &found) == 0)
			for (size_t k = 0; k < found.gl_pathc; k++, files++)
				compare(order, found.gl_pathv[k]);
		globfree(&found);
		buf_free(&pattern);
	}
	if (files < 10) {
		failures++;
		printf("only %zu files were found\n", files);
	}
	return failures > 0;
}
