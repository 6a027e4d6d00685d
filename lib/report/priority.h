/* Does attention meet priority? The verdicts of tw-align. */
#ifndef REPORT_PRIORITY_H
#define REPORT_PRIORITY_H

#include "align/print.h"
#include "dossier/dossier.h"
#include "dossier/page.h"

/* The section; nothing without its rows. */
void priority_section(struct page *, const struct dossier *);

#endif
