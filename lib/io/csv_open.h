/*
 * Quotes that were written as text and never closed: what stands between one
 * and the next quote, rows later, is no cell but rows.
 */
#ifndef IO_CSV_OPEN_H
#define IO_CSV_OPEN_H

#include <stdbool.h>

#include "base/str.h"

/*
 * Whether what was read as one row of so many cells, over several lines, is as
 * many rows: each line has all of the cells by itself, and they look alike.
 */
bool csv_open_rows(struct str row, char delim, char eol, size_t cells);

/* The cells of a line when quotes that do not close on it are text. */
size_t csv_open_cells(struct str line, char delim);

/*
 * The end of the cell that begins with the quote at p, when it closes before
 * end: the byte after the closing quote; else NULL.
 */
const char *csv_open_close(const char *p, const char *end, char delim);

#endif
