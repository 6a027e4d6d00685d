/* Sheets of an OpenDocument workbook, a row at a time; see io/workbook. */
#ifndef OFFICE_ODS_H
#define OFFICE_ODS_H

#include "base/hash.h"
#include "office/cells.h"
#include "office/zip.h"

struct ods;

/* The four are as those of io/xlsx. */
struct ods *ods_open(struct zip *, struct names *);
bool ods_begin(struct ods *, size_t sheet);
bool ods_next(struct ods *, struct cells *);
bool ods_damaged(const struct ods *);
void ods_close(struct ods *);

#endif
