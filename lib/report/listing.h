/* Rows of other programs as tables of the report. */
#ifndef REPORT_LISTING_H
#define REPORT_LISTING_H

#include "align/print.h"
#include "dossier/dossier.h"
#include "dossier/page.h"

/*
 * Appends a table for each kind of row of a piece. Shares become percentages
 * with their intervals, what is the same in all rows stands below the table,
 * longer tables are cut and say so. Columns that hold words of people are left
 * out unless the wish is to have quotations.
 */
void listing_write(struct page *, const struct dossier *, const struct piece *);

#endif
