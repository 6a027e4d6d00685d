/*
 * Rows, in the formats of -o: ndjson table tsv csv excel xlsx md latex html. A
 * program fills the cells of a row by the names of their columns, in any
 * order, and ends it. A cell that is not filled is null.
 */
#ifndef SHOW_TABLE_H
#define SHOW_TABLE_H

#include "base/buf.h"
#include "base/str.h"

struct table;

struct table_column {
	const char *name;
	bool right;	/* numbers stand at the right in a table */
	bool wide_only;	/* left out of -o table md latex html */
	bool json_only;	/* only in ndjson: nested values */
};

/* The help line of -o, for every program that has it. */
#define TABLE_HELP "ndjson, table, tsv, csv, excel, xlsx, md, latex or html"

/*
 * Ends the program with status 2 when format is no argument of -o (NULL is
 * good): for programs that read all input before they open a table.
 */
void table_check(const char *format);

/*
 * Whether a file of this format holds rows of one kind only: tsv csv excel. Of
 * xlsx each table is a sheet.
 */
bool table_holds_one_kind(const char *format);

/*
 * Whether rows can be printed more than once in one output: ndjson table tsv
 * csv md. ndjson is lines of JSON, which need nothing between them.
 */
bool table_repeats(const char *format);
bool table_is_lines_of_json(const char *format);

/*
 * format is the argument of -o, NULL the default: table on a terminal, else
 * ndjson. An unknown one ends the program with status 2. Columns are copied,
 * their names are not. ndjson, tsv, csv and excel stream; the others are laid
 * out at the end, tables of one run separated by a blank line.
 */
struct table *table_open(const char *format, const struct table_column *,
    size_t columns);

/* Whether rows are laid out for eyes: table md latex html. */
bool table_is_for_eyes(const struct table *);

/* Whether rows are JSON, where an array can be told from words. */
bool table_is_json(const struct table *);

/*
 * Fills the cell of a column; once in a row. Text may be any valid UTF-8;
 * where its p is NULL, nothing is filled. A real prints as %.12g, for eyes
 * with four decimals (or %.4g where those would show nothing); one that is not
 * finite fills nothing. A null cell is empty, and no member in ndjson; an
 * undefined one is null there.
 */
void table_text(struct table *, const char *column, struct str s);
void table_int(struct table *, const char *column, int64_t v);
void table_real(struct table *, const char *column, double v);
void table_undefined(struct table *, const char *column);
void table_json(struct table *, const char *column, struct str json);

/* The row is complete. */
void table_end_row(struct table *);

/* NDJSON: the line of the row that was completed last, until the next is. */
struct str table_row(const struct table *);

/* A line under the table for eyes (table md latex html), or on the last sheet
 * of xlsx; others drop it. */
void table_footnote(struct table *, const char *fmt, ...)
    __attribute__((__format__(__printf__, 2, 3)));

/* A program has begun the page of HTML that its tables stand in. */
void table_page_is_begun(void);

/* Writes what is left and frees. */
void table_close(struct table *);

#endif
