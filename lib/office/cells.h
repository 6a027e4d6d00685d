/* A row of a sheet: its cells as text, and what a spreadsheet knows of them. */
#ifndef OFFICE_CELLS_H
#define OFFICE_CELLS_H

#include "base/buf.h"
#include "base/str.h"

enum cell_kind {
	CELL_EMPTY,
	CELL_TEXT,
	CELL_NUMBER,
	CELL_TIME,	/* 2014-05-14 15:05:00, 2014-05-14 or 15:05:00 */
	CELL_BOOLEAN,	/* TRUE or FALSE */
	CELL_ERROR	/* #N/A and the like */
};

struct cell {
	enum cell_kind kind;
	/*
	 * A whole number of more than 15 digits of which the spreadsheet knows
	 * 15 to 17; its text is 6.7512711684598989E+17, however it is stored.
	 */
	bool rounded;
	struct str text;
};

/* {0} is an empty row. */
struct cells {
	size_t number;		/* of the row, from 1, as spreadsheets count */
	struct cell *cell;	/* up to the last that is not empty */
	size_t n;
	size_t *at;		/* by cell: where its text begins in bytes */
	size_t cap;
	size_t at_cap;
	struct buf bytes;
};

enum {
	CELLS_COLUMNS_MAX = 16384,		/* of Excel and LibreOffice */
	CELLS_BYTES_MAX = 16 * 1024 * 1024	/* in a row */
};

void cells_clear(struct cells *);

/*
 * Puts a cell into this column, from 0; those before it that are not there are
 * empty. False when it lies beyond the limits; then it is left out.
 */
bool cells_put(struct cells *, size_t column, enum cell_kind, struct str text,
    bool rounded);

/* The row is complete: the texts of its cells are set. */
void cells_end(struct cells *);

void cells_free(struct cells *);

/*
 * Appends a number of a sheet as digits where it is whole and not rounded (see
 * struct cell): 6.75E+3 is 6750; else as it stands.
 */
void cells_number(struct buf *, struct str value, bool *rounded);

/*
 * Appends the date and time of a serial number: days since 1899-12-30 (with
 * Excel's 29 February 1900), with since_1904 since 1904-01-01. clock: the cell
 * shows hours. False when it is none of the years 1900 to 9999.
 */
bool cells_serial(struct buf *, struct str value, bool since_1904, bool clock);

/* Whether a format of numbers shows dates or times; *clock: hours or minutes. */
bool cells_format_is_date(struct str format, bool *clock);

/* Appends text in which Excel wrote what XML cannot hold, as _x000D_. */
void cells_unescape(struct buf *, struct str text);

#endif
