/* The map and the same numbers as a table, on a page that stands by itself. */
#ifndef MAP_SHEET_H
#define MAP_SHEET_H

#include "base/buf.h"
#include "map/figures.h"

/* Appends the page. */
void sheet_html(const struct figures *, struct str title, bool points,
    struct buf *);

#endif
