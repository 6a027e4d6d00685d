/* Does attention meet priority? The verdicts of tw-align. */
#ifndef REPORT_PRIORITY_H
#define REPORT_PRIORITY_H

#include "report/page.h"
#include "report/study.h"

/* The section; nothing without its rows. */
void priority_section(struct page *, const struct study *);

#endif
