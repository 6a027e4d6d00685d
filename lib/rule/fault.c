#include "rule/fault.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/diag.h"
#include "json/json.h"
#include "show/width.h"

enum {
	WINDOW = 120,	/* characters of a line that are shown */
	BEFORE = 60	/* of which before the caret, when it is longer */
};

static void
add_fault(struct faults *f, struct place at, const char *check, const char *fmt,
    va_list ap)
{
	char *text;
	int n = vasprintf(&text, fmt, ap);

	if (n < 0)
		mem_fail();
	f->list = mem_grow(f->list, &f->cap, f->n + 1, sizeof(*f->list));
	f->list[f->n++] = (struct fault){ at, check,
	    arena_str(&f->texts, (struct str){ text, (size_t)n }) };
	free(text);
}

void
fault_verror(struct faults *f, struct place at, const char *fmt, va_list ap)
{
	if (++f->errors <= FAULT_REPORTS)
		add_fault(f, at, NULL, fmt, ap);
}

void
fault_error(struct faults *f, struct place at, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	fault_verror(f, at, fmt, ap);
	va_end(ap);
}

void
fault_warning(struct faults *f, struct place at, const char *check,
    const char *fmt, ...)
{
	va_list ap;

	if (++f->warnings > FAULT_WARNINGS)
		return;
	va_start(ap, fmt);
	add_fault(f, at, check, fmt, ap);
	va_end(ap);
}

static bool
inside_character(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

/* The byte of s at which its nth character (from 0) begins. */
static size_t
byte_of(struct str s, size_t nth)
{
	size_t i = 0;

	for (; i < s.n; i++)
		if (!inside_character(s.p[i]) && nth-- == 0)
			break;
	return i;
}

/* Signs that would move the cursor or hide what follows, and broken ones. */
static bool
is_control(struct str c)
{
	unsigned char a = (unsigned char)c.p[0];

	if (a >= 0x80 && json_utf8(c.p, c.p + c.n) == 0)
		return true;
	if (a < 0x20 || a == 0x7f)
		return a != '\t';
	return (c.n == 2 && a == 0xc2 && (unsigned char)c.p[1] < 0xa0) ||
	    (c.n == 3 && memcmp(c.p, "\xe2\x80", 2) == 0 &&
	    (unsigned char)c.p[2] >= 0xaa && (unsigned char)c.p[2] <= 0xae) ||
	    (c.n == 3 && memcmp(c.p, "\xe2\x81", 2) == 0 &&
	    (unsigned char)c.p[2] >= 0xa6 && (unsigned char)c.p[2] <= 0xa9);
}

const char *
fault_show(struct str s)
{
	enum { SHOWN = 80 };
	static char ring[8][SHOWN + 8];
	static unsigned turn;
	char *out = ring[turn++ % 8];
	size_t at = 0, n;

	for (size_t i = 0; i < s.n; i += n) {
		for (n = 1; i + n < s.n && inside_character(s.p[i + n]); n++)
			;
		if (at + n > SHOWN) {
			memcpy(out + at, "...", 3);
			at += 3;
			break;
		}
		if (is_control(str_sub(s, i, i + n)) || n > 4) {
			out[at++] = '?';
			continue;
		}
		memcpy(out + at, s.p + i, n);
		at += n;
	}
	out[at] = '\0';
	return out;
}

/* Adds the line, and to below what brings a caret under its byte caret. */
static void
draw_caret(struct buf *out, struct buf *below, struct str line, size_t caret)
{
	size_t done = 0, columns, n;

	while ((n = width_cluster(str_skip(line, done), &columns)) > 0) {
		struct str c = str_sub(line, done, done + n);

		if (is_control(c)) {
			buf_addz(out, "?");
			columns = 1;
		} else {
			buf_adds(out, c);
		}
		done += n;
		if (done > caret)
			continue;
		if (c.p[0] == '\t')
			buf_addc(below, '\t');
		else
			for (; columns > 0; columns--)
				buf_addc(below, ' ');
	}
}

void
fault_caret(struct buf *out, struct place at)
{
	struct buf below = { 0 };
	struct str line = at.source;
	size_t caret, from = 0, to;

	if (at.column == 0 || line.n == 0)
		return;
	caret = byte_of(line, at.column - 1);
	if (byte_of(line, WINDOW) < line.n && at.column > BEFORE)
		from = byte_of(line, at.column - 1 - BEFORE);
	to = from + byte_of(str_skip(line, from), WINDOW);
	if (from > 0) {
		buf_addz(out, "...");
		buf_addz(&below, "   ");
	}
	draw_caret(out, &below, str_sub(line, from, to), caret - from);
	buf_addz(out, to < line.n ? "...\n" : "\n");
	buf_adds(out, buf_str(&below));
	buf_addz(out, "^\n");
	buf_free(&below);
}

static void
print_fault(const struct fault *f)
{
	struct buf caret = { 0 };

	fault_caret(&caret, f->at);
	if (caret.n > 0)
		caret.n--;	/* the message has its own line feed */
	if (f->at.line == 0)
		diag_trouble("%s: %s", f->at.file, f->text.p);
	else if (f->at.column == 0)
		diag_trouble("%s:%zu: %s", f->at.file, f->at.line, f->text.p);
	else
		diag_trouble("%s:%zu:%zu: %s\n%s", f->at.file, f->at.line,
		    f->at.column, f->text.p, buf_z(&caret));
	buf_free(&caret);
}

void
fault_print(const struct faults *f)
{
	for (size_t i = 0; i < f->n; i++)
		if (f->list[i].check == NULL)
			print_fault(&f->list[i]);
	if (f->errors > FAULT_REPORTS)
		diag_trouble("%zu more errors, %zu in all%s",
		    f->errors - FAULT_REPORTS, f->errors,
		    f->errors < FAULT_ERRORS_MAX ? "" :
		    "; the book was not read on");
}

void
fault_free(struct faults *f)
{
	free(f->list);
	arena_free(&f->texts);
	*f = (struct faults){ 0 };
}
