#include "base/diag.h"

#define LIBBSD_OPENBSD_VIS
#include <bsd/vis.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char *name = "tw";
static bool terminal;		/* stdout is one: each line goes out at once */
static char kept[64 * 1024];	/* what stdout still has to get */
static size_t kept_n;
static int broken;		/* errno of a write that failed */
static int status;
static size_t accepted;		/* bad lines that -k lets pass */
static size_t bad;		/* bad lines in all */
static size_t bad_here;		/* bad lines of the file that is read */
static size_t said_here;	/* of these, the ones that were reported */

void
diag_begin(const char *program)
{
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

static void
worsen(int s)
{
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

static void
say_line(const char *fmt, va_list ap)
{
	/* What was written belongs before what is said about it. */
	put_kept();
	fprintf(stderr, "%s: ", name);
	vfprintf(stderr, fmt, ap);
	fputc('\n', stderr);
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
diag_die(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say_line(fmt, ap);
	va_end(ap);
	_Exit(DIAG_TROUBLE);
}

void
diag_bad_line_more(void)
{
	bad++;
	bad_here++;
}

/* "file:line: why", or "file:line:column: why", unless there were too many. */
static void
report(const char *file, size_t line, const char *column, const char *fmt,
    va_list ap)
{
	diag_bad_line_more();
	if (said_here == DIAG_REPORTS)
		return;
	said_here++;
	put_kept();
	fprintf(stderr, "%s: %s:%zu:%s%s ", name, file, line, column,
	    column[0] == '\0' ? "" : ":");
	vfprintf(stderr, fmt, ap);
	fputc('\n', stderr);
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
	static char ring[8][4 * 80 + 4];
	static unsigned turn;
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
		at += (size_t)(vis(out + at, s.p[i], VIS_CSTYLE | VIS_TAB |
		    VIS_NL, i + 1 < n ? s.p[i + 1] : '\0') - (out + at));
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
	put_kept();
	check_written();
}

void
diag_write(struct str s)
{
	if (s.n == 0)
		return;
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

int
diag_finish(void)
{
	put_kept();
	if (broken == 0 && close(STDOUT_FILENO) != 0)
		broken = errno;
	check_written();
	if (bad > accepted)
		worsen(DIAG_FINDINGS);
	return status;
}

void
diag_stop(void)
{
	/* What was made for the run is not taken apart any more. */
	_Exit(diag_finish());
}
