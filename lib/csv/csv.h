/*
 * Rows of CSV and TSV (RFC 4180), and of what calls itself so: quotes inside a
 * quoted cell that nobody doubled, cells with line ends in them, ragged rows.
 */
#ifndef CSV_CSV_H
#define CSV_CSV_H

#include "base/str.h"
#include "csv/csv_cells.h"

/*
 * Sets the delimiter and the line end of a table that begins with head: the
 * delimiter is that of , ; and TAB which stands most often outside quotes in
 * the first row, or | when there is none of these, or a blank between names that
 * are quoted. False: none of them.
 */
bool csv_sniff(struct csv *, struct str head);

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
