/*
 * A workbook of Excel or LibreOffice (xlsx, ods), its sheets as rows of cells.
 * Of a formula the value counts that was stored with it.
 */
#ifndef OFFICE_WORKBOOK_H
#define OFFICE_WORKBOOK_H

#include "base/str.h"
#include "office/cells.h"
#include "office/zip.h"

struct workbook;

/*
 * Opens a zip archive that is a workbook; the caller closes that later than
 * this. NULL when it is none that can be read: said, with what helps, status 2.
 */
struct workbook *workbook_open(struct zip *);

/* How many sheets there are, and the name of each, which lasts as long. */
size_t workbook_sheets(const struct workbook *);
struct str workbook_sheet(const struct workbook *, size_t i);

/* The sheet so named (in any case); SIZE_MAX when there is none. */
size_t workbook_find(const struct workbook *, struct str name);

/* Begins with a sheet; false when it cannot be read: said, status 2. */
bool workbook_begin(struct workbook *, size_t sheet);

/*
 * The next row that is not empty, until the next call; NULL at the end. A
 * damaged sheet ends early: said, status 2, and workbook_damaged() is true.
 * Cells that no sheet can hold are left out: said as bad lines.
 */
const struct cells *workbook_next(struct workbook *);
bool workbook_damaged(const struct workbook *);

/* Not workbook_close(): a library of that name would be taken for it. */
void workbook_free(struct workbook *);

#endif
