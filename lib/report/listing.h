/* Rows of other programs as tables of the report. */
#ifndef REPORT_LISTING_H
#define REPORT_LISTING_H

#include "base/str.h"
#include "report/page.h"

/*
 * Appends a section with a table for each kind of row of the file. Shares
 * become percentages with their intervals, what is the same in all rows goes
 * into the caption, longer tables are cut and say so. Columns that hold words
 * of people are left out unless quotations is true; rows of tw-kwic, which hold
 * nothing else, end the program with status 2 then.
 */
void listing_section(struct page *, struct str heading, const char *file,
    bool quotations);

#endif
