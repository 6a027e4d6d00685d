/*
 * Rows of CSV and TSV (RFC 4180), and of what calls itself so: quotes inside a
 * quoted cell that nobody doubled, cells with line ends in them, ragged rows.
 */
#ifndef IO_CSV_H
#define IO_CSV_H

#include "base/buf.h"
#include "base/str.h"

/* A quoted cell longer than this is taken for a quote that is never closed. */
enum { CSV_CELL_MAX = 1 << 20 };

struct csv {
	char delim;		/* , ; TAB or | */
	char eol;		/* LF; CR in files that know no LF */
	bool backslash;		/* \" stands for a quote inside a cell */
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

/*
 * Sets the delimiter and the line end of a table that begins with head: the
 * delimiter is that of , ; and TAB which stands most often outside quotes in
 * the first row, or | when there is none of these. False: no | either.
 */
bool csv_sniff(struct csv *, struct str head);

enum csv_status {
	CSV_ROW,	/* a row: cell[0..n) */
	CSV_BLANK,	/* a line with nothing in it */
	CSV_MORE,	/* text ends inside the row, and more is to come */
	CSV_OPEN	/* a quote that is never closed: skip that line */
};

/*
 * The row that text begins with; *used is its bytes with the line end. Cells
 * point into text, or where quotes were halved into csv, until the next call.
 * Where the cells are not as many as wanted, the row is read again with quotes
 * that close a cell only where no blank follows the delimiter, then only before
 * the next cell's quote or the row's end; the first reading that gives what is
 * wanted counts. How far such readings and quotes that are never closed are
 * followed depends on how much of the table they have cost so far, so that a
 * table full of them takes no more than in proportion to its length. last:
 * nothing follows text.
 */
enum csv_status csv_row(struct csv *, struct str text, bool last,
    size_t *used);

void csv_free(struct csv *);

#endif
