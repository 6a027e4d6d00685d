/* Tables that begin with a post instead of the names of their columns. */
#ifndef COLUMNS_HEADERLESS_H
#define COLUMNS_HEADERLESS_H

#include "base/buf.h"
#include "container/rows.h"

/*
 * Whether the first row of a table is no header: a cell of it is an id, a time
 * or a link. Then appends the line of names that could stand before it, with
 * c and a number for what cannot be told, as printf(1) takes it: TAB is \t.
 */
bool headerless_names(struct buf *out, const struct rows_row *first, char delim);

#endif
