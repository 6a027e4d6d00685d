/* A manifest as a section of the report. */
#ifndef REPORT_FILELIST_H
#define REPORT_FILELIST_H

#include "base/str.h"
#include "json/json.h"
#include "report/page.h"

/* Whether an object is a manifest. */
bool filelist_is(const struct json_node *);

/* The object with its members down to three brackets. */
void filelist_section(struct page *, const struct json_node *,
    struct str heading);

#endif
