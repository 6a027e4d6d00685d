#include "base/diag.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/visible.h"

static const char *name = "tw";
static bool terminal;		/* stdout is one: each line goes out at once */
static char kept[256 * 1024];	/* what stdout still has to get */
static size_t kept_n;
static int broken;		/* errno of a write that failed */
static int status;
static size_t accepted;		/* bad lines that -k lets pass */
static size_t bad;		/* bad lines in all */
static size_t bad_here;		/* bad lines of the file that is read */
static size_t said_here;	/* of these, the ones that were reported */
static _Thread_local struct diag_hold *held;	/* by this thread, or NULL */

/*
 * A standard descriptor that was closed before we began would become that of
 * the next file: it is held by one that cannot be used as it is meant.
 */
static void
hold_descriptors(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) == -1 && errno == EBADF)
			open("/dev/null", fd == STDIN_FILENO ? O_WRONLY :
			    O_RDONLY);
}

void
diag_begin(const char *program)
{
	hold_descriptors();
	/* A file that may not grow any more is a failed write, and said. */
	signal(SIGXFSZ, SIG_IGN);
	name = program;
	terminal = isatty(STDOUT_FILENO) == 1;
}

const char *
diag_program(void)
{
	return name;
}

void
diag_keep_going(size_t n)
{
	accepted = n;
}

void
diag_hold(struct diag_hold *hold)
{
	held = hold;
}

bool
diag_holds(void)
{
	return held != NULL;
}

/* Whether what is said, or counted, is to be held back. */
static bool
hold_back(void)
{
	if (held != NULL)
		held->said = true;
	return held != NULL;
}

static void
worsen(int s)
{
	if (hold_back())
		return;
	if (s > status)
		status = s;
}

/* Writes to stdout, past the buffer; after a failure nothing more. */
static void
put_bytes(const char *p, size_t n)
{
	while (n > 0 && broken == 0) {
		ssize_t done = write(STDOUT_FILENO, p, n);

		if (done >= 0) {
			p += done;
			n -= (size_t)done;
		} else if (errno != EINTR) {
			broken = errno;
		}
	}
}

static void
put_kept(void)
{
	put_bytes(kept, kept_n);
	kept_n = 0;
}

/* Puts text onto stderr, what is no text (or no tab) made visible. */
static void
show(const char *text, bool tabs)
{
	const unsigned char *p = (const unsigned char *)text;
	const unsigned char *end = p + strlen(text);
	char out[1024];
	size_t at = 0;

	while (p < end) {
		size_t n = tabs && *p == '\t' ? 1 : visible_length(p, end);

		if (at + 8 > sizeof(out)) {
			fwrite(out, 1, at, stderr);
			at = 0;
		}
		for (size_t i = 0; i < n; i++)
			out[at++] = (char)*p++;
		if (n == 0) {
			at += visible_put(out + at, *p, p[1]);
			p++;
		}
	}
	fwrite(out, 1, at, stderr);
}

/*
 * All that is said comes through here: a line, what is no text in it made
 * visible. Lines of more, unless it is NULL, follow it in the same way.
 */
static void
say_more(const char *more, const char *fmt, va_list ap)
{
	char *text = NULL;

	if (hold_back())
		return;
	/* What was written belongs before what is said about it. */
	put_kept();
	show(name, false);
	show(": ", false);
	/* What there is no memory to put together says that. */
	if (vasprintf(&text, fmt, ap) < 0)
		text = NULL;
	show(text == NULL ? "out of memory" : text, false);
	free(text);
	fputc('\n', stderr);
	while (more != NULL && *more != '\0') {
		size_t n = strcspn(more, "\n");
		char *line = strndup(more, n);

		if (line != NULL)
			show(line, true);
		free(line);
		fputc('\n', stderr);
		more += n + (more[n] == '\n');
	}
}

static void
say_line(const char *fmt, va_list ap)
{
	say_more(NULL, fmt, ap);
}

void
diag_note(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say_line(fmt, ap);
	va_end(ap);
}

void
diag_finding(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say_line(fmt, ap);
	va_end(ap);
	worsen(DIAG_FINDINGS);
}

void
diag_findings(void)
{
	worsen(DIAG_FINDINGS);
}

void
diag_trouble(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say_line(fmt, ap);
	va_end(ap);
	worsen(DIAG_TROUBLE);
}

void
diag_trouble_shown(const char *excerpt, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say_more(excerpt, fmt, ap);
	va_end(ap);
	worsen(DIAG_TROUBLE);
}

/* What was made for the run is not taken apart any more. */
static _Noreturn void
end_at_once(int with)
{
	if (held != NULL)
		held->leave(held);
	_Exit(with);
}

void
diag_die(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say_line(fmt, ap);
	va_end(ap);
	end_at_once(DIAG_TROUBLE);
}

void
diag_bad_line_more(void)
{
	if (hold_back())
		return;
	bad++;
	bad_here++;
}

/* "file:line: why", or "file:line:column: why", unless there were too many. */
static void
report(const char *file, size_t line, const char *column, const char *fmt,
    va_list ap)
{
	char *why = NULL;

	diag_bad_line_more();
	if (hold_back() || said_here == DIAG_REPORTS)
		return;
	said_here++;
	if (vasprintf(&why, fmt, ap) >= 0)
		diag_note("%s:%zu:%s%s %s", file, line, column,
		    column[0] == '\0' ? "" : ":", why);
	free(why);
}

void
diag_bad_line(const char *file, size_t line, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	report(file, line, "", fmt, ap);
	va_end(ap);
}

void
diag_bad_cell(const char *file, size_t row, size_t column, const char *fmt, ...)
{
	char letters[16];
	size_t at = sizeof(letters) - 1;
	va_list ap;

	letters[at] = '\0';
	do {
		letters[--at] = (char)('A' + column % 26);
		column = column / 26;
	} while (column-- > 0 && at > 0);
	va_start(ap, fmt);
	report(file, row, letters + at, fmt, ap);
	va_end(ap);
}

void
diag_misread(size_t n)
{
	if (hold_back())
		return;
	bad += n;
}

void
diag_end_of_file(const char *file)
{
	if (bad_here > said_here)
		diag_note("%s: %zu more bad line%s, %zu in all", file,
		    bad_here - said_here, bad_here - said_here == 1 ? "" : "s",
		    bad_here);
	bad_here = said_here = 0;
}

size_t
diag_bad_lines(void)
{
	return bad;
}

bool
diag_all_well(void)
{
	return bad == 0 && status != DIAG_TROUBLE;
}

const char *
diag_vis(struct str s)
{
	static _Thread_local char ring[8][4 * 80 + 4];
	static _Thread_local unsigned turn;
	char *out = ring[turn++ % 8];
	size_t n = s.n > 80 ? 80 : s.n;

	/* Do not cut a character in two. */
	while (n > 0 && n < s.n && ((unsigned char)s.p[n] & 0xc0) == 0x80)
		n--;
	for (size_t i = 0, at = 0; ; i++) {
		if (i == n) {
			strcpy(out + at, n < s.n ? "..." : "");
			break;
		}
		if ((unsigned char)s.p[i] >= 0xa0 ||
		    ((unsigned char)s.p[i] >= 0x80 && i > 0)) {
			out[at++] = s.p[i];	/* UTF-8, as it is */
			continue;
		}
		if (s.p[i] != '\\' && (unsigned char)s.p[i] >= ' ' &&
		    (unsigned char)s.p[i] < 0x7f)
			out[at++] = s.p[i];
		else
			at += visible_put(out + at, (unsigned char)s.p[i],
			    i + 1 < n ? (unsigned char)s.p[i + 1] : 0);
	}
	return out;
}

/* Ends the program when a write has failed. */
static void
check_written(void)
{
	if (broken != 0)
		diag_die("cannot write the output: %s", strerror(broken));
}

void
diag_flush(void)
{
	if (held != NULL)
		return;
	put_kept();
	check_written();
}

void
diag_write(struct str s)
{
	if (s.n == 0)
		return;
	if (held != NULL) {
		if (held->write == NULL)
			held->said = true;
		else
			held->write(held->to, s);
		return;
	}
	if (s.n > sizeof(kept) - kept_n)
		diag_flush();
	if (s.n > sizeof(kept)) {
		put_bytes(s.p, s.n);
		check_written();
		return;
	}
	memcpy(kept + kept_n, s.p, s.n);
	kept_n += s.n;
	if (terminal && s.p[s.n - 1] == '\n')
		diag_flush();
}

static void (*at_finish)(void);

void
diag_at_finish(void (*f)(void))
{
	at_finish = f;
}

/* Writes what was kept; the status of the run. */
static int
flush_all(void)
{
	put_kept();
	if (broken == 0 && close(STDOUT_FILENO) != 0)
		broken = errno;
	check_written();
	if (bad > accepted)
		worsen(DIAG_FINDINGS);
	return status;
}

int
diag_finish(void)
{
	void (*f)(void) = at_finish;

	at_finish = NULL;
	if (f != NULL)
		f();
	return flush_all();
}

static void
say_raw(const char *text)
{
	if (write(STDERR_FILENO, text, strlen(text)) < 0)
		_exit(DIAG_TROUBLE);
}

void
diag_die_of_signal(const char *what, const char *where)
{
	say_raw(diag_program());
	say_raw(": ");
	say_raw(what);
	say_raw(where);
	say_raw("\n");
	_exit(DIAG_TROUBLE);
}

void
diag_stop(void)
{
	end_at_once(held != NULL ? 0 : flush_all());
}
