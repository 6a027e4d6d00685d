/*
 * The workbook of -o xlsx: a sheet for each table of the run, called as the
 * kind of its rows, and what is noted under tables on the last one.
 */
#ifndef SHOW_SHEETS_H
#define SHOW_SHEETS_H

#include "base/str.h"

struct sheet;
struct sheet_column;

/* A new sheet with one row of names; kind "count" is the sheet "count", or
 * "count 2" where there is one. It lives until the end of the run. */
struct sheet *sheets_add(struct str kind, const struct sheet_column *,
    size_t columns);

/* The next cell of a row: empty, text, or a number; one that a spreadsheet would
 * round is text. Text that is cut is a finding. */
void sheets_cell(struct sheet *, struct str s, bool number);

/* A line on the last sheet, with the kind of the rows that it is about. */
void sheets_note(struct str kind, struct str note);

/* Whether there is a sheet. */
bool sheets_begun(void);

/* Writes the workbook to stdout and frees all. */
void sheets_write(void);

#endif
