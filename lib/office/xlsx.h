/* Sheets of an xlsx workbook (ECMA-376), a row at a time; see io/workbook. */
#ifndef OFFICE_XLSX_H
#define OFFICE_XLSX_H

#include "base/hash.h"
#include "office/cells.h"
#include "office/zip.h"

struct xlsx;

/* NULL when it cannot be read: said, status 2. Names gets those of its sheets. */
struct xlsx *xlsx_open(struct zip *, struct names *);

/* Begins with the sheet of this number; false when it cannot be read: said. */
bool xlsx_begin(struct xlsx *, size_t sheet);

/*
 * The next row that is not empty; false at the end. A damaged sheet ends
 * early: said, status 2, and xlsx_damaged() is true.
 */
bool xlsx_next(struct xlsx *, struct cells *);
bool xlsx_damaged(const struct xlsx *);

void xlsx_close(struct xlsx *);

#endif
