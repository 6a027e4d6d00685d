/* States: what is written is read back, and nothing else is. */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/diag.h"
#include "check.h"
#include "io/state.h"
#include "json/json.h"

static char path[64];

/* Writes a state of two lines. */
static void
write_state(const char *option, int version)
{
	struct state *s = state_open(path, version);
	struct json line = { 0 };

	state_option(s, "base", str_of(option));
	unlink(path);
	while (state_next(s, &line))
		CHECK(0, "a line where there was no file");
	state_begin(s, &(int64_t){ 1430464050 }, 7 * 3600);
	state_line(s, STR("{\"a\":1}"));
	state_line(s, STR("{\"b\":[[2]]}"));
	state_end(s);
	state_close(s);
	json_free(&line);
}

/* Reads it; the lines, and what was in them. */
static int
read_state(const char *program, const char *option, int version)
{
	struct state *s;
	struct json line = { 0 };
	int lines = 0, sum = 0;

	diag_begin(program);
	s = state_open(path, version);
	state_option(s, "base", str_of(option));
	while (state_next(s, &line)) {
		const struct json_node *b = json_get(line.node, "b");

		lines++;
		if (json_get(line.node, "a") != NULL)
			sum += 1;
		if (b != NULL && b->n == 5 && b[1].n == 3 && b[2].n == 1)
			sum += 2;
	}
	state_close(s);
	json_free(&line);
	return lines == 2 && sum == 3 ? 0 : 1;
}

/* The status with which a program that reads it ends. */
static int
status(const char *program, const char *option, int version)
{
	pid_t child;
	int how = 0;

	fflush(stdout);
	child = fork();
	if (child == 0) {
		if (freopen("/dev/null", "w", stderr) == NULL)
			_exit(99);
		_exit(read_state(program, option, version));
	}
	CHECK(child > 0 && waitpid(child, &how, 0) == child, "fork");
	return WIFEXITED(how) ? WEXITSTATUS(how) : -1;
}

static void
put_file(struct str content)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	CHECK(write(fd, content.p, content.n) == (ssize_t)content.n, "write");
	close(fd);
}

static size_t
get_file(char *p, size_t size)
{
	int fd = open(path, O_RDONLY);
	ssize_t n = read(fd, p, size);

	close(fd);
	return n > 0 ? (size_t)n : 0;
}

/* Cut anywhere, or with any byte changed, it is refused or says the same. */
static void
damaged(void)
{
	char whole[1024];
	size_t n = get_file(whole, sizeof(whole));

	for (size_t i = 0; i < n; i++) {
		put_file((struct str){ whole, i });
		CHECK(status("tw-x", "topic", 3) == 2, "cut at %zu is read", i);
	}
	for (size_t i = n - 12; i < n; i++) {
		whole[i] ^= 1;
		put_file((struct str){ whole, n });
		CHECK(status("tw-x", "topic", 3) == 2, "byte %zu changed", i);
		whole[i] ^= 1;
	}
	put_file((struct str){ whole, n });
	CHECK(status("tw-x", "topic", 3) == 0, "whole again, and not read");
}

static void
due(void)
{
	struct state *s = state_open(path, 3);
	struct json line = { 0 };
	int64_t t = 0;
	int32_t offset = 0;
	uint64_t key;

	state_option(s, "base", STR("topic"));
	while (state_next(s, &line))
		;
	CHECK(state_clock(s, &t, &offset) && t == 1430464050 &&
	    offset == 7 * 3600, "the clock");
	key = state_key(s);
	CHECK(!state_due(s, t + STATE_EVERY - 1), "due too early");
	CHECK(state_due(s, t + STATE_EVERY), "not due");
	state_begin(s, &t, offset);
	state_end(s);
	CHECK(!state_due(s, t + STATE_EVERY - 1), "due too early again");
	state_close(s);
	s = state_open(path, 3);
	state_option(s, "base", STR("topic"));
	while (state_next(s, &line))
		CHECK(0, "a line of an empty state");
	CHECK(state_key(s) == key, "another key");
	state_close(s);
	json_free(&line);
}

int
main(void)
{
	const char *folder = getenv("TMPDIR");
	struct stat st;

	snprintf(path, sizeof(path), "%.40s/state.XXXXXX",
	    folder != NULL && *folder != '\0' ? folder : "/tmp");
	close(mkstemp(path));
	diag_begin("tw-x");
	write_state("topic", 3);
	CHECK(stat(path, &st) == 0 && (st.st_mode & 0777) == 0600, "its mode");
	CHECK(status("tw-x", "topic", 3) == 0, "is not read back");
	CHECK(status("tw-y", "topic", 3) == 2, "of another program");
	CHECK(status("tw-x", "topi", 3) == 2, "of another option");
	CHECK(status("tw-x", "topic", 4) == 2, "of another version");
	damaged();
	due();
	CHECK(!state_next(NULL, NULL) && !state_due(NULL, 1 << 30), "no state");
	state_begin(NULL, NULL, 0);
	state_line(NULL, STR("{}"));
	state_end(NULL);
	state_close(NULL);
	unlink(path);
	return failures > 0;
}
