/* Whether the cells of a row are what their columns are for. */
#ifndef COLUMNS_FITS_H
#define COLUMNS_FITS_H

#include "container/rows.h"

/*
 * Whether ids, times, links and counts look so, as far as there are any, and
 * there is one at least.
 */
bool fits_row(const struct rows_row *);

/* The column of the text; SIZE_MAX when there is none. */
size_t fits_text(const struct rows_row *header);

#endif
