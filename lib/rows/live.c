#include "rows/live.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/cli.h"
#include "base/diag.h"
#include "base/elapsed.h"
#include "base/number.h"
#include "base/wait.h"
#include "rows/print.h"
#include "show/table.h"

/* The clock is looked at once in so many records. */
enum { LOOK = 256 };

struct live {
	struct counter *counter;
	const char *format, *part;
	int64_t seconds;	/* between two printings, or else ... */
	uint64_t records;	/* ... so many records */
	uint64_t came;		/* since the last printing */
	int64_t printed;	/* when that was, in milliseconds */
	bool again;		/* it was not the first */
};

/* A blank line between two printings, where rows have a head. */
static void
part_printings(const struct live *l)
{
	if (l->again && !table_is_lines_of_json(l->format))
		diag_write(STR("\n"));
}

/* Sums and prints; what it has to say is said by the parent, at the end. */
static _Noreturn void
print_in_child(struct live *l)
{
	int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);

	(void)signal(SIGPIPE, SIG_DFL);
	if (nowhere >= 0)
		(void)dup2(nowhere, STDERR_FILENO);
	part_printings(l);
	print_rows(l->counter, l->format, l->part);
	diag_stop();
}

/*
 * Sums are made once, when all is counted: a child makes them of what there is
 * now, while its parent waits and then counts on.
 */
static void
print_now(struct live *l)
{
	pid_t child;
	int how = 0;

	diag_flush();
	child = fork();
	if (child == 0)
		print_in_child(l);
	while (child > 0 && waitpid(child, &how, 0) < 0 && errno == EINTR)
		;
	if (child > 0 && WIFSIGNALED(how) && WTERMSIG(how) == SIGPIPE)
		(void)raise(SIGPIPE);
	if (child < 0 || !WIFEXITED(how) || WEXITSTATUS(how) == DIAG_TROUBLE)
		diag_die("the rows cannot be printed: %s", child < 0 ?
		    strerror(errno) : "no memory, or no room where they go");
	l->again = true;
	l->came = 0;
	l->printed = elapsed_ms();
}

/* Milliseconds until the rows are due; -1: once something came. */
static int
due_in(const struct live *l)
{
	int64_t left = l->printed + l->seconds * 1000 - elapsed_ms();

	if (l->seconds == 0 || l->came == 0)
		return -1;
	return left <= 0 ? 0 : left < 1000 * 3600 ? (int)left : 1000 * 3600;
}

static int
look_at_clock(void *arg)
{
	struct live *l = arg;

	if (due_in(l) == 0)
		print_now(l);
	return due_in(l);
}

static void
after_record(void *arg)
{
	struct live *l = arg;

	l->came++;
	if (l->seconds == 0 ? l->came == l->records :
	    l->came % LOOK == 0 && due_in(l) == 0)
		print_now(l);
}

void
live_read(struct counter *c, char **paths, const char *every,
    const char *format, const char *part)
{
	struct live l = { .counter = c, .format = format, .part = part };
	struct str text = str_of(every);

	if (!(number_span(text, &l.seconds) && l.seconds > 0) &&
	    !(str_digits(text) && str_u64(text, &l.records) && l.records > 0))
		cli_usage("--every takes a span such as 10s or a number of "
		    "records, not '%s'", diag_vis(text));
	if (!table_repeats(format))
		cli_usage("--every prints more than once, which -o %s cannot "
		    "hold: ndjson, table, tsv, csv or md", format);
	wait_catch_signals();
	wait_idle(look_at_clock, &l);
	l.printed = elapsed_ms();
	counter_read(c, paths, after_record, &l);
	wait_idle(NULL, NULL);
	part_printings(&l);
}
