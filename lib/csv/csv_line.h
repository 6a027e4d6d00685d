/*
 * One line of a table by itself, as a row of so many cells, where quotes may be
 * of the text as well as around it: for tables that nobody quoted by the rules.
 */
#ifndef CSV_CSV_LINE_H
#define CSV_CSV_LINE_H

#include "base/str.h"

/* A table of more columns is not read so. */
enum { CSV_LINE_MAX = 128 };

/*
 * Whether the line, without its line end, can be read as want cells: then they
 * are in cell[], and doubled[] says in which of them quotes are doubled. Of
 * several readings it is the one nearest to the rules. At most CSV_LINE_MAX are
 * wanted.
 */
bool csv_line_read(struct str line, char delim, size_t want, struct str *cell,
    bool *doubled);

/* Whether the quotes in it are an even number. */
bool csv_line_even(struct str line);

#endif
