/* The cells of one row of CSV, read in one way; for io/csv. */
#ifndef CSV_CSV_CELLS_H
#define CSV_CSV_CELLS_H

#include "base/buf.h"
#include "base/str.h"

/* A quoted cell longer than this is taken for a quote that is never closed. */
enum { CSV_CELL_MAX = 1 << 20 };

struct csv {
	char delim;		/* , ; TAB or | */
	char eol;		/* LF; CR in files that know no LF */
	bool backslash;		/* \" stands for a quote inside a cell */
	bool escaped;		/* it does in the row that was read last */
	bool quoted_lines;	/* each line of a cell is in quotes of its own */
	size_t want;		/* cells a row should have, 0: any number */
	struct str *cell;	/* the cells of the row, unquoted */
	size_t n;
	size_t lines;		/* line ends in the row, its own included */
	bool repaired;		/* quotes that were not doubled were put right */
	size_t cap;
	bool *doubled;		/* by cell: holds quotes to be halved */
	size_t doubled_cap;
	struct buf halved;
	uint64_t used;		/* bytes of all rows given out */
	uint64_t vain;		/* bytes read for readings that did not fit */
};

enum csv_status {
	CSV_ROW,	/* a row: cell[0..n) */
	CSV_BLANK,	/* a line with nothing in it */
	CSV_MORE,	/* text ends inside the row, and more is to come */
	CSV_OPEN	/* a quote that is never closed: skip that line */
};

/* What an attempt at a row is about. */
struct csv_attempt {
	struct csv *csv;
	const char *p;
	const char *end;
	const char *far;	/* no quoted cell reaches beyond it */
	bool last;
	int strict;	/* how sure a quote must be to close its cell, 0 to 2 */
};

/* Makes room for one more cell. */
void csv_cells_room(struct csv *);

/* Appends a cell; doubled: quotes in it are to be halved. */
static inline void
csv_cells_add(struct csv *csv, const char *p, const char *end, bool doubled)
{
	if (csv->n == csv->cap || csv->n == csv->doubled_cap)
		csv_cells_room(csv);
	csv->cell[csv->n] = (struct str){ p, (size_t)(end - p) };
	csv->doubled[csv->n++] = doubled;
}

/* The cells up to the row's end; p is left after its line end. */
enum csv_status csv_cells_read(struct csv_attempt *);

#endif
