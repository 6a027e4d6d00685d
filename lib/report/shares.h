/* What was communicated, and what for: shares of both dimensions. */
#ifndef REPORT_SHARES_H
#define REPORT_SHARES_H

#include "align/print.h"
#include "dossier/dossier.h"
#include "dossier/page.h"

/* The section of the first dimension; nothing without its rows. */
void shares_section(struct page *, const struct dossier *);

/* That of the second, and of the first by it. */
void shares_ends_section(struct page *, const struct dossier *);

#endif
