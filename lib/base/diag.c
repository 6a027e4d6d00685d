#include "base/diag.h"

#define LIBBSD_OPENBSD_VIS
#include <bsd/vis.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static const char *name = "tw";
static int status;
static size_t accepted;		/* bad lines that -k lets pass */
static size_t bad;		/* bad lines in all */
static size_t bad_here;		/* bad lines of the file that is read */

void
diag_name(const char *program)
{
	name = program;
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

static void
say(const char *fmt, va_list ap)
{
	/* What was written belongs before what is said about it. */
	fflush(stdout);
	fprintf(stderr, "%s: ", name);
	vfprintf(stderr, fmt, ap);
	fputc('\n', stderr);
}

void
diag_note(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(fmt, ap);
	va_end(ap);
}

void
diag_finding(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(fmt, ap);
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
	say(fmt, ap);
	va_end(ap);
	worsen(DIAG_TROUBLE);
}

void
diag_die(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(fmt, ap);
	va_end(ap);
	fflush(stdout);
	_Exit(DIAG_TROUBLE);
}

void
diag_bad_line(const char *file, size_t line, const char *fmt, ...)
{
	va_list ap;

	bad++;
	if (++bad_here > DIAG_REPORTS)
		return;
	fflush(stdout);
	fprintf(stderr, "%s: %s:%zu: ", name, file, line);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fputc('\n', stderr);
}

void
diag_end_of_file(const char *file)
{
	if (bad_here > DIAG_REPORTS)
		diag_note("%s: %zu more bad lines, %zu in all", file,
		    bad_here - DIAG_REPORTS, bad_here);
	bad_here = 0;
}

size_t
diag_bad_lines(void)
{
	return bad;
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

void
diag_write(struct str s)
{
	if (s.n > 0 && fwrite_unlocked(s.p, 1, s.n, stdout) != s.n)
		diag_die("cannot write the output: %s", strerror(errno));
}

void
diag_flush(void)
{
	if (fflush(stdout) != 0)
		diag_die("cannot write the output: %s", strerror(errno));
}

int
diag_finish(void)
{
	if (fflush(stdout) != 0 || ferror(stdout) || fclose(stdout) != 0)
		diag_die("cannot write the output: %s", strerror(errno));
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
