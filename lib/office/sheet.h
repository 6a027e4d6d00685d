/*
 * A workbook (.xlsx) of one sheet or several, written a row at a time. Text stays text, so
 * that no spreadsheet rounds an id or computes a post; the same cells give the
 * same bytes.
 */
#ifndef OFFICE_SHEET_H
#define OFFICE_SHEET_H

#include "base/str.h"

/* Rows and UTF-16 units of a cell that a spreadsheet can hold. */
enum { SHEET_ROWS_MAX = 1048576, SHEET_CELL_MAX = 32767 };

enum sheet_use {
	SHEET_SHOW,	/* to be read: locked, without a password */
	SHEET_FILL,	/* to be filled in with anything */
	SHEET_CHOOSE	/* to be filled in with y or n */
};

struct sheet_column {
	enum sheet_use use;
	unsigned width;		/* in characters */
};

struct sheet;

/*
 * A workbook at path, or for stdout when it is NULL, whose sheet bears that
 * name and has these columns; the first heads rows stay in view. One that has
 * no column to fill in is not locked. What goes wrong with the file, here or
 * later, ends the program with status 2.
 */
struct sheet *sheet_open(const char *path, const char *name,
    const struct sheet_column *, size_t columns, size_t heads);

/*
 * Another sheet, after those that the workbook of that one has. The name is one
 * that no sheet of it bears. It lives until the first one is closed.
 */
struct sheet *sheet_beside(struct sheet *first, const char *name,
    const struct sheet_column *, size_t columns, size_t heads);

/*
 * The next cell of the row. Text is UTF-8; line ends inside it become LF, and
 * what XML cannot hold U+FFFD. False when it is cut because it is too long for
 * a cell.
 */
bool sheet_text(struct sheet *, struct str s);
void sheet_number(struct sheet *, double v);
void sheet_skip(struct sheet *);

/* The row is complete; false when the sheet has no room for one more. */
bool sheet_end_row(struct sheet *);

/* Writes the workbook of its first sheet and frees all of its sheets. */
void sheet_close(struct sheet *);

#endif
