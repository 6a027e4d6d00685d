#include "container/worksheet.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "gzip/stored.h"

/* Cells that are no good, and the first of them. */
struct worksheet_fault {
	uint64_t n;
	size_t row;
	size_t column;
	struct buf example;
};

/* From this byte of the CSV on it is that row. */
struct worksheet_mark {
	uint64_t at;
	size_t row;
};

/* Rows that were read long ago are not asked for. */
enum { MARKS_MAX = 64 * 1024, MARKS_KEPT = 1024 };

struct worksheet {
	struct workbook *book;
	struct buf csv;		/* bytes of rows; those before from are gone */
	size_t from;
	uint64_t given;		/* bytes that were written for all rows */
	struct worksheet_mark *mark;
	size_t marks;
	size_t cap;
	size_t near;		/* the mark that was asked for last */
	struct worksheet_fault rounded;
	struct worksheet_fault error;
};

static void
say_others(const struct workbook *book, const char *file, size_t sheet)
{
	struct buf others = { 0 };

	for (size_t i = 0; i < workbook_sheets(book); i++)
		if (i != sheet)
			buf_addf(&others, "%s%s", others.n > 0 ? ", " : "",
			    diag_vis(workbook_sheet(book, i)));
	if (others.n > 0)
		diag_note("%s: the sheet %s is read; there are also: %s "
		    "(--sheet names one)", file,
		    diag_vis(workbook_sheet(book, sheet)), buf_z(&others));
	buf_free(&others);
}

static void
say_no_sheet(const struct workbook *book, const char *file, const char *name)
{
	struct buf all = { 0 };

	for (size_t i = 0; i < workbook_sheets(book); i++)
		buf_addf(&all, "%s%s", i > 0 ? ", " : "",
		    diag_vis(workbook_sheet(book, i)));
	diag_trouble("%s: there is no sheet %s; there are: %s", file,
	    diag_vis(str_of(name)), buf_z(&all));
	buf_free(&all);
}

struct worksheet *
worksheet_open(struct workbook *book, const char *file, const char *name,
    bool quiet)
{
	size_t sheet = name == NULL ? 0 : workbook_find(book, str_of(name));
	struct worksheet *s;

	if (sheet == SIZE_MAX) {
		say_no_sheet(book, file, name);
		return NULL;
	}
	if (!workbook_begin(book, sheet))
		return NULL;
	if (name == NULL && !quiet)
		say_others(book, file, sheet);
	s = mem_new(1, sizeof(*s));
	s->book = book;
	return s;
}

static void
count_fault(struct worksheet_fault *f, size_t row, size_t column,
    struct str text)
{
	if (f->n++ > 0)
		return;
	f->row = row;
	f->column = column;
	buf_adds(&f->example, text);
}

static void
add_quoted(struct buf *csv, struct str s)
{
	buf_addc(csv, '"');
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '"')
			buf_addc(csv, '"');
		buf_addc(csv, s.p[i]);
	}
	buf_addc(csv, '"');
}

/* Notes that the next byte is of this row. */
static void
mark_row(struct worksheet *s, size_t row)
{
	size_t old = s->near > MARKS_KEPT ? s->near - MARKS_KEPT : 0;

	if (s->marks >= MARKS_MAX && old > 0) {
		s->marks -= old;
		s->near -= old;
		memmove(s->mark, s->mark + old, s->marks * sizeof(*s->mark));
	}
	s->mark = mem_grow(s->mark, &s->cap, s->marks + 1, sizeof(*s->mark));
	s->mark[s->marks++] = (struct worksheet_mark){ s->given, row };
}

static void
add_row(struct worksheet *s, const struct cells *row)
{
	size_t before = s->csv.n;

	mark_row(s, row->number);
	for (size_t i = 0; i < row->n; i++) {
		const struct cell *c = &row->cell[i];

		if (i > 0)
			buf_addc(&s->csv, ',');
		if (c->rounded)
			count_fault(&s->rounded, row->number, i, c->text);
		if (c->kind == CELL_ERROR)
			count_fault(&s->error, row->number, i, c->text);
		else if (c->text.n > 0)
			add_quoted(&s->csv, c->text);
	}
	buf_addc(&s->csv, '\n');
	s->given += s->csv.n - before;
}

static size_t
read_csv(void *worksheet, char *p, size_t n, struct buf *why)
{
	struct worksheet *s = worksheet;
	const struct cells *row;

	(void)why;	/* what is wrong the workbook says itself */
	if (s->from == s->csv.n) {
		s->from = 0;
		buf_clear(&s->csv);
		while (s->csv.n < n && (row = workbook_next(s->book)) != NULL)
			add_row(s, row);
	}
	if (n > s->csv.n - s->from)
		n = s->csv.n - s->from;
	if (n > 0)
		memcpy(p, s->csv.p + s->from, n);
	s->from += n;
	return n;
}

/* The row in which this byte stands. */
static size_t
row_at(void *worksheet, uint64_t at)
{
	struct worksheet *s = worksheet;

	if (s->marks == 0)
		return 1;
	while (s->near > 0 && s->mark[s->near].at > at)
		s->near--;
	while (s->near + 1 < s->marks && s->mark[s->near + 1].at <= at)
		s->near++;
	return s->mark[s->near].row;
}

struct stored_inner
worksheet_inner(struct worksheet *s)
{
	return (struct stored_inner){ .read = read_csv, .from = s,
	    .line = row_at };
}

/* Appends a reference such as AB12. */
static void
add_reference(struct buf *out, const struct worksheet_fault *f)
{
	char letters[8];
	size_t n = 0;

	for (size_t c = f->column + 1; c > 0; c = (c - 1) / 26)
		letters[n++] = (char)('A' + (c - 1) % 26);
	while (n > 0)
		buf_addc(out, letters[--n]);
	buf_addf(out, "%zu", f->row);
}

static void
say_fault(const struct worksheet_fault *f, const char *file, const char *what)
{
	struct buf where = { 0 };

	if (f->n == 0)
		return;
	add_reference(&where, f);
	diag_note("%s: %s: %ju, first in %s: %s", file, what, (uintmax_t)f->n,
	    buf_z(&where), diag_vis(buf_str(&f->example)));
	buf_free(&where);
}

void
worksheet_say(const struct worksheet *s, const char *file)
{
	say_fault(&s->rounded, file, "numbers of more than 15 digits, which "
	    "the spreadsheet has rounded (ids are whole only in cells of type "
	    "text)");
	say_fault(&s->error, file, "cells that hold an error instead of a "
	    "value, taken as empty");
}

void
worksheet_close(struct worksheet *s)
{
	buf_free(&s->csv);
	buf_free(&s->rounded.example);
	buf_free(&s->error.example);
	free(s->mark);
	free(s);
}
