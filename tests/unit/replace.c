/* A file is replaced as a whole, or stays as it was and nothing is beside it. */
#include "base/replace.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/array.h"
#include "check.h"

enum { SMALL = 10, LARGE = 100000 };

/* What the file holds afterwards, by its size; -1: there is none. */
static long
size_of(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 ? (long)st.st_size : -1;
}

static void
limit_files(rlim_t most)
{
	struct rlimit limit;

	getrlimit(RLIMIT_FSIZE, &limit);
	limit.rlim_cur = most;
	setrlimit(RLIMIT_FSIZE, &limit);
}

static const struct {
	const char *what, *path;
	size_t bytes;
	rlim_t most;
	bool sync;
	int error;
	long size;
} cases[] = {
	{ "a new one", "a", SMALL, RLIM_INFINITY, false, 0, SMALL },
	{ "nothing in it", "b", 0, RLIM_INFINITY, true, 0, 0 },
	{ "a large one", "a", LARGE, RLIM_INFINITY, true, 0, LARGE },
	{ "no room at the end", "a", SMALL, 5, false, EFBIG, LARGE },
	{ "no room in between", "a", LARGE, 5, true, EFBIG, LARGE },
	{ "a directory is no file", "d", SMALL, RLIM_INFINITY, false, EISDIR,
	    -2 },
	{ "a pipe is none", "p", SMALL, RLIM_INFINITY, false, EPERM, 0 },
	{ "no such directory", "e/a", SMALL, RLIM_INFINITY, false, ENOENT, -1 },
	{ "smaller again", "a", SMALL, RLIM_INFINITY, false, 0, SMALL },
};

int
main(void)
{
	char top[] = "/tmp/replace.XXXXXX";
	struct replace r = { 0 };
	char *bytes = calloc(LARGE, 1);

	signal(SIGXFSZ, SIG_IGN);
	if (bytes == NULL || mkdtemp(top) == NULL || chdir(top) != 0 ||
	    mkdir("d", 0700) != 0 || mkfifo("p", 0600) != 0)
		return 1;
	for (size_t i = 0; i < ARRAY_N(cases); i++) {
		long size;
		bool good;

		limit_files(cases[i].most);
		replace_begin(&r, cases[i].path, 0600);
		replace_add(&r, (struct str){ bytes, cases[i].bytes });
		replace_add(&r, (struct str){ 0 });
		good = replace_end(&r, cases[i].sync);
		limit_files(RLIM_INFINITY);
		size = size_of(cases[i].path);
		CHECK(good == (cases[i].error == 0) &&
		    r.error == cases[i].error, "%s: %d", cases[i].what, r.error);
		CHECK(size == cases[i].size || cases[i].size == -2,
		    "%s: %ld bytes", cases[i].what, size);
		CHECK(size_of(buf_z(&r.beside)) == -1, "%s: what lies beside",
		    cases[i].what);
	}
	replace_free(&r);
	free(bytes);
	unlink("a");
	unlink("b");
	unlink("p");
	rmdir("d");
	CHECK(chdir("/") == 0 && rmdir(top) == 0, "the directory is not empty");
	return failures > 0;
}
