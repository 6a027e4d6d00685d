#include "lint/finding.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "rule/fault.h"
#include "show/table.h"

static const char *const levels[] = {
	[FINDING_NOTE] = "note",
	[FINDING_WARNING] = "warning",
	[FINDING_ERROR] = "error"
};

bool
finding_level(const char *name, enum finding_level *level)
{
	for (size_t i = 0; i < ARRAY_N(levels); i++)
		if (strcmp(name, levels[i]) == 0) {
			*level = (enum finding_level)i;
			return true;
		}
	return false;
}

static void
add_new(struct findings *f, struct finding new, const char *fmt, va_list ap)
{
	char *text;
	int n = vasprintf(&text, fmt, ap);

	if (n < 0)
		mem_fail();
	new.number = f->n;
	new.text = arena_str(&f->texts, (struct str){ text, (size_t)n });
	free(text);
	f->list = mem_grow(f->list, &f->cap, f->n + 1, sizeof(*f->list));
	f->list[f->n++] = new;
}

void
finding_add(struct findings *f, enum finding_level level, const char *check,
    uint32_t file, uint32_t line, uint32_t code, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	add_new(f, (struct finding){ .level = (uint8_t)level, .check = check,
	    .file = file, .line = line, .code = code }, fmt, ap);
	va_end(ap);
}

void
finding_rule(struct findings *f, enum finding_level level, const char *check,
    uint32_t rule, const char *fmt, ...)
{
	const struct codebook_rule *r = &f->book->rule[rule];
	va_list ap;

	va_start(ap, fmt);
	add_new(f, (struct finding){ .level = (uint8_t)level, .check = check,
	    .file = r->file, .line = r->line, .code = r->code }, fmt, ap);
	va_end(ap);
}

/* The code that a line of a file belongs to, by the rules that stand there. */
static uint32_t
code_at(const struct codebook *b, uint32_t file, size_t line)
{
	uint32_t best = CODEBOOK_NONE;

	for (uint32_t i = 0; i < b->codes; i++)
		if (b->code[i].file == file && b->code[i].line <= line &&
		    (best == CODEBOOK_NONE ||
		    b->code[i].line > b->code[best].line))
			best = i;
	return best;
}

void
finding_faults(struct findings *f)
{
	const struct codebook *b = f->book;

	for (size_t i = 0; i < b->faults.n; i++) {
		const struct fault *o = &b->faults.list[i];
		uint32_t file = 0;

		while (b->file[file].path != o->at.file)
			file++;
		finding_add(f, o->check == NULL ? FINDING_ERROR :
		    FINDING_WARNING, o->check == NULL ? FINDING_SYNTAX :
		    o->check,
		    file, (uint32_t)o->at.line,
		    code_at(b, file, o->at.line), "%s", o->text.p);
		f->list[f->n - 1].column = (uint32_t)o->at.column;
	}
}

static int
findings_in_order(const void *a, const void *b)
{
	const struct finding *x = a, *y = b;

	if (x->file != y->file)
		return x->file < y->file ? -1 : 1;
	if (x->line != y->line)
		return x->line < y->line ? -1 : 1;
	if (x->column != y->column)
		return x->column < y->column ? -1 : 1;
	return ORDER(x->number, y->number);
}

/* Goes forward through the files to find the lines of sorted findings. */
struct line_reading {
	uint32_t file;
	uint32_t line;	/* of source */
	struct str rest;
	struct str source;
};

static struct str
source(const struct findings *f, struct line_reading *r,
    const struct finding *x)
{
	if (r->line == 0 || r->file != x->file)
		*r = (struct line_reading){ .file = x->file,
		    .rest = f->book->file[x->file].bytes };
	while (r->line < x->line) {
		size_t at = str_chr(r->rest, '\n');

		r->source = str_sub(r->rest, 0,
		    at == SIZE_MAX ? r->rest.n : at);
		r->rest = str_skip(r->rest,
		    at == SIZE_MAX ? r->rest.n : at + 1);
		r->line++;
	}
	if (r->source.n > 0 && r->source.p[r->source.n - 1] == '\r')
		r->source.n--;
	return x->line == 0 ? (struct str){ NULL, 0 } : r->source;
}

/* Where a finding stands, with its column. */
static struct place
finding_place(const struct findings *f, struct line_reading *r,
    const struct finding *x)
{
	struct place at = { f->book->file[x->file].path, x->line, x->column,
	    source(f, r, x) };

	if (at.column > 0 || at.source.n == 0)
		return at;
	while (at.column < at.source.n && (at.source.p[at.column] == ' ' ||
	    at.source.p[at.column] == '\t'))
		at.column++;
	at.column++;
	return at;
}

static void
write_text(const struct findings *f)
{
	struct line_reading r = { 0 };
	struct buf b = { 0 };

	for (size_t i = 0; i < f->n; i++) {
		const struct finding *x = &f->list[i];
		struct place at = finding_place(f, &r, x);

		buf_clear(&b);
		buf_addf(&b, "%s:", at.file);
		if (at.line > 0)
			buf_addf(&b, "%zu:", at.line);
		if (at.column > 0)
			buf_addf(&b, "%zu:", at.column);
		buf_addf(&b, " %s: ", levels[x->level]);
		buf_adds(&b, x->text);
		if (strcmp(x->check, FINDING_SYNTAX) != 0)
			buf_addf(&b, " [%s]", x->check);
		buf_addc(&b, '\n');
		fault_caret(&b, at);
		diag_write(buf_str(&b));
	}
	buf_free(&b);
}

static const struct table_column columns[] = {
	{ .name = "row", .json_only = true },
	{ .name = "level" },
	{ .name = "check" },
	{ .name = "book" },
	{ .name = "line", .right = true },
	{ .name = "column", .right = true },
	{ .name = "code" },
	{ .name = "text" },
};

static void
write_rows(const struct findings *f, const char *format)
{
	struct table *t = table_open(format, columns,
	    ARRAY_N(columns));
	struct line_reading r = { 0 };

	for (size_t i = 0; i < f->n; i++) {
		const struct finding *x = &f->list[i];
		struct place at = finding_place(f, &r, x);

		table_text(t, "row", STR("finding"));
		table_text(t, "level", str_of(levels[x->level]));
		table_text(t, "check", str_of(x->check));
		table_text(t, "book", str_of(at.file));
		if (at.line > 0)
			table_int(t, "line", (int64_t)at.line);
		if (at.column > 0)
			table_int(t, "column", (int64_t)at.column);
		if (x->code != CODEBOOK_NONE)
			table_text(t, "code", f->book->code[x->code].path);
		table_text(t, "text", x->text);
		table_end_row(t);
	}
	table_close(t);
}

void
finding_write(struct findings *f, const char *format)
{
	if (f->n > 0)
		qsort(f->list, f->n, sizeof(*f->list), findings_in_order);
	if (format == NULL)
		write_text(f);
	else
		write_rows(f, format);
}

bool
finding_any(const struct findings *f, enum finding_level level)
{
	for (size_t i = 0; i < f->n; i++)
		if (f->list[i].level >= level)
			return true;
	return false;
}

void
finding_free(struct findings *f)
{
	free(f->list);
	arena_free(&f->texts);
	*f = (struct findings){ 0 };
}
