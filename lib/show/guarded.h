/* Cells of CSV that a spreadsheet keeps as they are, for sheets of coders. */
#ifndef SHOW_GUARDED_H
#define SHOW_GUARDED_H

#include "base/buf.h"
#include "base/str.h"

/*
 * Appends a cell: text that a spreadsheet may take for a number, a date or a
 * truth value as a formula that gives the text, other text as escape_excel().
 */
void guarded_cell(struct buf *out, struct str s);

#endif
