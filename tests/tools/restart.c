/*
 * restart [option ...] stream.ndjson program [argument ...]: runs a program
 * that keeps a state, kills it at random bytes of its input and at random
 * moments (SIGKILL), and starts it again with a feed that begins some time
 * before; at last it is let come to its end. What all runs wrote comes out,
 * but for lines that were cut off. The status is that of the last run.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/array.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "io/input.h"
#include "io/scratch.h"
#include "json/json.h"
#include "stats/random.h"
#include "stream/clock.h"

static size_t seed = 1, kills = 20, speed = 3600;
static int64_t back = 1800;
static bool gently;

static const struct cli_option options[] = {
	{ 0, "seed", "N", "another seed for where it is killed (1)",
	    CLI_COUNT, { .count = &seed } },
	{ 0, "kills", "N", "how often (20)", CLI_COUNT, { .count = &kills } },
	{ 0, "back", "D", "how far back the feed begins anew (30m)",
	    CLI_SPAN, { .span = &back } },
	{ 0, "term", NULL, "by SIGTERM, so that it ends in order",
	    CLI_FLAG, { .flag = &gently } },
	{ 0, "speed", "N", "seconds of the stream in one second (3600)",
	    CLI_COUNT, { .count = &speed } },
	{ 0 }
};

static const struct cli_program program = {
	"restart", "stream.ndjson -- program [argument ...]",
	"Kills a program at random moments and goes on.", options
};

/* The lines of the stream, and their times. */
struct lines {
	struct buf text;
	struct { size_t at; int64_t t; } *line;
	size_t n, cap;
};

static void
read_lines(struct lines *l, const char *path)
{
	struct json json = { 0 };
	struct str rest, line;
	int64_t t = 0;
	int32_t offset;

	if (!input_slurp(path, SIZE_MAX / 2, &l->text))
		exit(DIAG_TROUBLE);
	rest = buf_str(&l->text);
	while (str_split(&rest, '\n', &line)) {
		l->line = mem_grow(l->line, &l->cap, l->n + 1,
		    sizeof(*l->line));
		/* What has no time is as old as what came before it. */
		if (json_scan(&json, line, 1) && !clock_read(
		    json_get(json.node, "created_at"), &t, &offset))
			clock_read(json_get(json.node, "at"), &t, &offset);
		l->line[l->n].at = (size_t)(line.p - l->text.p);
		l->line[l->n++].t = t;
	}
	json_free(&json);
}

/* The line in which this byte stands. */
static size_t
line_of(const struct lines *l, size_t byte)
{
	size_t i = 0;

	while (i + 1 < l->n && l->line[i + 1].at <= byte)
		i++;
	return i;
}

static void
nap(int64_t microseconds)
{
	/* A gap in the stream is not waited for. */
	int64_t most = microseconds < 1000000 ? microseconds : 1000000;
	struct timespec t = { most / 1000000,
	    most % 1000000 * 1000 };

	(void)nanosleep(&t, NULL);
}

static pid_t
start(char **argv, int *feed, int out)
{
	int ends[2];
	pid_t child;

	if (pipe2(ends, O_CLOEXEC) != 0 || (child = fork()) < 0)
		diag_die("cannot start a program: %s", strerror(errno));
	if (child == 0) {
		/* A pipe of programs is killed as one. */
		(void)setpgid(0, 0);
		dup2(ends[0], STDIN_FILENO);
		dup2(out, STDOUT_FILENO);
		signal(SIGPIPE, SIG_DFL);
		execvp(argv[0], argv);
		_exit(127);
	}
	(void)setpgid(child, child);
	close(ends[0]);
	*feed = ends[1];
	return child;
}

/* Writes the bytes from..to, after `fresh` no faster than the speed says. */
static void
feed_bytes(const struct lines *l, int feed, size_t from, size_t fresh,
    size_t to)
{
	size_t i = line_of(l, from);
	int64_t newest = INT64_MAX;

	for (size_t at = from; at < to; i++) {
		size_t end = i + 1 < l->n ? l->line[i + 1].at : l->text.n;

		if (end > to)
			end = to;
		if (at > fresh && l->line[i].t > newest)
			nap((l->line[i].t - newest) * 1000000 /
			    (int64_t)speed);
		if (newest == INT64_MAX || l->line[i].t > newest)
			newest = l->line[i].t;
		if (write(feed, l->text.p + at, end - at) !=
		    (ssize_t)(end - at))
			diag_die("the program does not read its input");
		at = end;
	}
}

/* Prints the whole lines of what a run wrote. */
static void
print_whole(int out)
{
	static char piece[1 << 16];
	struct buf kept = { 0 };
	ssize_t n;

	(void)lseek(out, 0, SEEK_SET);
	while ((n = read(out, piece, sizeof(piece))) > 0)
		buf_add(&kept, piece, (size_t)n);
	while (kept.n > 0 && kept.p[kept.n - 1] != '\n')
		kept.n--;
	diag_write(buf_str(&kept));
	buf_free(&kept);
}

static int
by_size(const void *a, const void *b)
{
	const size_t *x = a, *y = b;

	return ORDER(*x, *y);
}

int
main(int argc, char *argv[])
{
	struct lines l = { 0 };
	struct random dice;
	size_t *cut, from = 0, fresh = 0;
	int how = 0;

	cli_parse(&argc, &argv, &program);
	if (argc < 2 || speed == 0)
		cli_usage("a stream and a program");
	signal(SIGPIPE, SIG_IGN);
	read_lines(&l, argv[0]);
	dice = random_stream(seed, 0);
	cut = mem_new(kills + 1, sizeof(*cut));
	for (size_t i = 0; i < kills; i++)
		cut[i] = random_below(&dice, l.text.n);
	cut[kills] = l.text.n;
	qsort(cut, kills, sizeof(*cut), by_size);
	for (size_t i = 0; i <= kills; i++) {
		int feed, out = scratch_open();
		pid_t child = start(argv + 1, &feed, out);
		size_t first;

		feed_bytes(&l, feed, from, fresh, cut[i]);
		if (i < kills) {
			nap((int64_t)random_below(&dice, 20000));
			(void)kill(-child, gently ? SIGTERM : SIGKILL);
		}
		close(feed);
		(void)waitpid(child, &how, 0);
		print_whole(out);
		close(out);
		fresh = cut[i];
		for (first = line_of(&l, fresh); first > 0 &&
		    l.line[first].t >= l.line[line_of(&l, fresh)].t - back;)
			first--;
		from = l.line[first].at;
	}
	free(cut);
	free(l.line);
	buf_free(&l.text);
	(void)diag_finish();
	return WIFEXITED(how) ? WEXITSTATUS(how) : DIAG_TROUBLE;
}
