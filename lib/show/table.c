#include "show/table.h"

#include <assert.h>
#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/array.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "json/json.h"
#include "office/sheet.h"
#include "show/escape.h"
#include "show/grid.h"
#include "show/html.h"
#include "show/sheets.h"
#include "show/spoken.h"
#include "show/table_format.h"
#include "show/width.h"

enum cell_kind { NOTHING, TEXT, NUMBER, UNDEFINED, JSON };

struct table_cell {
	enum cell_kind kind;
	size_t from, to;	/* its text in struct table's bytes */
};

struct table {
	enum table_format format;
	struct table_column *column;
	size_t columns;
	struct table_cell *cell;	/* the row that is being made */
	size_t at;		/* the cell after the one filled last */
	struct buf bytes;
	struct buf out;		/* the line that is being made */
	bool begun;		/* it has a cell */
	struct grid grid;
	struct sheet *sheet;	/* XLSX; NULL before the first row */
	struct buf kind;	/* XLSX: of the rows */
};

/* The tables of one run that were laid out so far. */
static size_t laid_out;

void
table_check(const char *format)
{
	if (table_format_of(format, TABLE_HELP) == XLSX && isatty(STDOUT_FILENO))
		cli_usage("-o xlsx is not for a terminal: end the line with "
		    "> %s.xlsx", diag_program());
}

bool
table_holds_one_kind(const char *format)
{
	enum table_format f = table_format_of(format, TABLE_HELP);

	return f == TSV || f == CSV || f == EXCEL;
}

bool
table_repeats(const char *format)
{
	enum table_format f = table_format_of(format, TABLE_HELP);

	return f == NDJSON || f == TABLE || f == TSV || f == CSV || f == MD;
}

bool
table_is_lines_of_json(const char *format)
{
	return table_format_of(format, TABLE_HELP) == NDJSON;
}

bool
table_is_for_eyes(const struct table *t)
{
	return t->format == TABLE || t->format == MD || t->format == LATEX ||
	    t->format == HTML;
}

bool
table_is_json(const struct table *t)
{
	return t->format == NDJSON;
}

static bool
shown(const struct table *t, size_t column)
{
	const struct table_column *c = &t->column[column];

	if (t->format == NDJSON)
		return true;
	return !c->json_only && !(c->wide_only && table_is_for_eyes(t));
}

/* Adds a cell to the line of a tsv, csv or excel that is being made. */
static void
delimited(struct table *t, struct str s, enum cell_kind kind)
{
	if (t->begun)
		buf_addc(&t->out, t->format == TSV ? '\t' : ',');
	t->begun = true;
	if (t->format == TSV)
		escape_tsv(&t->out, s);
	else if (kind == TEXT && s.n == 0)
		buf_addz(&t->out, "\"\"");	/* known, and empty */
	else if (t->format == CSV || kind == NUMBER)
		escape_csv(&t->out, s);
	else
		escape_excel(&t->out, s);
}

static void
end_delimited(struct table *t)
{
	/* A line with nothing on it would not be read as a row. */
	if (t->out.n == 0 && t->format != TSV)
		buf_addz(&t->out, "\"\"");
	buf_addz(&t->out, t->format == EXCEL ? "\r\n" : "\n");
	diag_write(buf_str(&t->out));
	buf_clear(&t->out);
	t->begun = false;
	if (cli_unbuffered)
		diag_flush();
}

/* The names of the columns, for tsv, csv and excel. */
static void
header(struct table *t)
{
	if (t->format == EXCEL)
		diag_write(STR("\xef\xbb\xbf"));
	for (size_t i = 0; i < t->columns; i++)
		if (shown(t, i))
			delimited(t, str_of(t->column[i].name), TEXT);
	end_delimited(t);
}

static struct str
cell_text(const struct table *t, const struct table_cell *c)
{
	return str_sub(buf_str(&t->bytes), c->from, c->to);
}

/* What the rows are: their member row, or what the program is called. */
static void
set_kind(struct table *t)
{
	if (t->kind.n > 0)
		return;
	for (size_t i = 0; i < t->columns; i++)
		if (strcmp(t->column[i].name, "row") == 0)
			buf_adds(&t->kind, cell_text(t, &t->cell[i]));
	if (t->kind.n == 0)
		buf_addz(&t->kind, diag_program());
}

/* A sheet of the workbook, with the names of the columns. */
static void
open_sheet(struct table *t)
{
	enum { NARROW = 14, WIDE = 30 };
	struct sheet_column *c = mem_new(t->columns + 1, sizeof(*c));
	size_t n = 0;

	for (size_t i = 0; i < t->columns; i++)
		if (shown(t, i))
			c[n++] = (struct sheet_column){ SHEET_SHOW,
			    t->column[i].right ? NARROW : WIDE };
	set_kind(t);
	t->sheet = sheets_add(buf_str(&t->kind), c, n);
	for (size_t i = 0; i < t->columns; i++)
		if (shown(t, i))
			sheet_text(t->sheet, str_of(t->column[i].name));
	sheet_end_row(t->sheet);
	free(c);
}

/* The first table that had no rows: a workbook has a sheet, if only of names. */
static struct table *without_rows;

static void
free_table(struct table *t)
{
	grid_close(&t->grid);
	buf_free(&t->bytes);
	buf_free(&t->out);
	buf_free(&t->kind);
	free(t->column);
	free(t->cell);
	free(t);
}

static void
write_sheets(void)
{
	if (!sheets_begun() && without_rows != NULL)
		open_sheet(without_rows);
	sheets_write();
	if (without_rows != NULL)
		free_table(without_rows);
	without_rows = NULL;
}

static void
open_grid(struct table *t)
{
	size_t n = 0;

	for (size_t i = 0; i < t->columns; i++)
		n += shown(t, i);
	grid_open(&t->grid, n);
	n = 0;
	for (size_t i = 0; i < t->columns; i++) {
		if (!shown(t, i))
			continue;
		t->grid.right[n++] = t->column[i].right;
		grid_add(&t->grid, spoken_heading(t->column[i].name));
	}
}

struct table *
table_open(const char *format, const struct table_column *column,
    size_t columns)
{
	struct table *t = mem_new(1, sizeof(*t));

	t->format = table_format_of(format, TABLE_HELP);
	t->columns = columns;
	t->column = mem_new(columns + 1, sizeof(*t->column));
	t->cell = mem_new(columns + 1, sizeof(*t->cell));
	memcpy(t->column, column, columns * sizeof(*column));
	if (table_is_for_eyes(t))
		open_grid(t);
	else if (t->format == XLSX)
		diag_at_finish(write_sheets);
	else if (t->format != NDJSON)
		header(t);
	return t;
}

/* The number of a column; cells are mostly filled in order. */
static size_t
column_at(const struct table *t, const char *column)
{
	for (size_t k = 0; k < t->columns; k++) {
		size_t i = (t->at + k) % t->columns;

		if (strcmp(t->column[i].name, column) == 0)
			return i;
	}
	assert(false);	/* no column of this table */
	return 0;
}

/* Fills a cell with what was appended to bytes from there on. */
static void
fill_cell(struct table *t, const char *column, enum cell_kind kind,
    size_t from)
{
	size_t i = column_at(t, column);

	assert(t->cell[i].kind == NOTHING);
	t->cell[i] = (struct table_cell){ kind, from, t->bytes.n };
	t->at = i + 1;
}

void
table_text(struct table *t, const char *column, struct str s)
{
	size_t from = t->bytes.n;

	if (s.p == NULL)
		return;
	buf_adds(&t->bytes, s);
	fill_cell(t, column, TEXT, from);
}

void
table_int(struct table *t, const char *column, int64_t v)
{
	size_t from = t->bytes.n;

	buf_addf(&t->bytes, "%" PRId64, v);
	fill_cell(t, column, NUMBER, from);
}

void
table_real(struct table *t, const char *column, double v)
{
	size_t from = t->bytes.n;

	if (!isfinite(v))
		return;
	v += 0.0;	/* -0 is 0 */
	if (!table_is_for_eyes(t))
		buf_addf(&t->bytes, "%.12g", v);
	else if (v == 0 || (fabs(v) >= 0.001 && fabs(v) < 1e9))
		buf_addf(&t->bytes, "%.4f", v);
	else
		buf_addf(&t->bytes, "%.4g", v);
	fill_cell(t, column, NUMBER, from);
}

void
table_undefined(struct table *t, const char *column)
{
	fill_cell(t, column, UNDEFINED, t->bytes.n);
}

void
table_json(struct table *t, const char *column, struct str json)
{
	size_t from = t->bytes.n;

	buf_adds(&t->bytes, json);
	fill_cell(t, column, JSON, from);
}

struct str
table_row(const struct table *t)
{
	return buf_str(&t->out);
}

static void
row_ndjson(struct table *t)
{
	struct buf *b = &t->out;

	buf_clear(b);
	buf_addc(b, '{');
	for (size_t i = 0; i < t->columns; i++) {
		const struct table_cell *c = &t->cell[i];

		if (c->kind == NOTHING)
			continue;
		if (b->n > 1)
			buf_addc(b, ',');
		json_quote(b, str_of(t->column[i].name));
		buf_addc(b, ':');
		if (c->kind == TEXT)
			json_quote(b, cell_text(t, c));
		else if (c->kind == UNDEFINED)
			buf_addz(b, "null");
		else
			buf_adds(b, cell_text(t, c));
	}
	buf_addz(b, "}\n");
	diag_write(buf_str(b));
	if (cli_unbuffered)
		diag_flush();
}

static void
row_delimited(struct table *t)
{
	for (size_t i = 0; i < t->columns; i++)
		if (shown(t, i))
			delimited(t, cell_text(t, &t->cell[i]),
			    t->cell[i].kind);
	end_delimited(t);
}

static void
row_sheet(struct table *t)
{
	if (t->sheet == NULL)
		open_sheet(t);
	for (size_t i = 0; i < t->columns; i++)
		if (shown(t, i))
			sheets_cell(t->sheet, cell_text(t, &t->cell[i]),
			    t->cell[i].kind == NUMBER);
	if (!sheet_end_row(t->sheet))
		diag_die("more rows than a spreadsheet has: use -o excel");
}

/* A cell in words of the language that was asked for. */
static struct str
cell_for_eyes(struct table *t, size_t i)
{
	const struct str text = cell_text(t, &t->cell[i]);

	return t->cell[i].kind == TEXT ? spoken_words(t->column[i].name, text) :
	    t->cell[i].kind == NUMBER ? spoken_number(&t->out, text) : text;
}

void
table_end_row(struct table *t)
{
	if (t->format == NDJSON)
		row_ndjson(t);
	else if (t->format == XLSX)
		row_sheet(t);
	else if (!table_is_for_eyes(t))
		row_delimited(t);
	else
		for (size_t i = 0; i < t->columns; i++)
			if (shown(t, i))
				grid_add(&t->grid, cell_for_eyes(t, i));
	t->at = 0;
	memset(t->cell, 0, t->columns * sizeof(*t->cell));
	buf_clear(&t->bytes);
}

void
table_footnote(struct table *t, const char *fmt, ...)
{
	va_list ap;
	char *text = NULL;
	int n;

	if (!table_is_for_eyes(t) && t->format != XLSX)
		return;
	va_start(ap, fmt);
	n = vasprintf(&text, fmt, ap);
	va_end(ap);
	if (n < 0)
		mem_fail();
	if (t->format == XLSX) {
		set_kind(t);
		sheets_note(buf_str(&t->kind), (struct str){ text, (size_t)n });
	} else {
		grid_note(&t->grid, (struct str){ text, (size_t)n });
	}
	free(text);
}

/* What a browser needs before the first table of a page. */
static const char page[] = "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n"
    HTML_POLICY "<style>\n"
    "body { font: 1rem/1.4 sans-serif; margin: 2rem; }\n"
    "table { border-collapse: collapse; margin: 1rem 0; }\n"
    "th, td { padding: .2rem .8rem; border-bottom: 1px solid #999; "
    "text-align: left; vertical-align: top; white-space: pre-line; }\n"
    ".n { text-align: right; font-variant-numeric: tabular-nums; }\n"
    "</style>\n";

/* Rows for a terminal are made to fit one only where there is one. */
static size_t
room(void)
{
	return isatty(STDOUT_FILENO) || getenv("COLUMNS") != NULL ?
	    width_terminal() : 0;
}

void
table_page_is_begun(void)
{
	laid_out++;
}

void
table_close(struct table *t)
{
	if (t->format == XLSX && t->sheet == NULL && without_rows == NULL) {
		without_rows = t;
		return;
	}
	if (table_is_for_eyes(t) && laid_out++ > 0)
		diag_write(STR("\n"));
	else if (t->format == HTML) {
		diag_write(str_of(page));
		buf_addf(&t->out, "<title>%s</title>\n", diag_program());
		diag_write(buf_str(&t->out));
	}
	if (t->format == TABLE)
		grid_terminal(&t->grid, room());
	else if (t->format == MD)
		grid_md(&t->grid);
	else if (t->format == LATEX)
		grid_latex(&t->grid);
	else if (t->format == HTML)
		grid_html(&t->grid);
	free_table(t);
}
