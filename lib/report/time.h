/* When: posts per day, and periods by the first dimension. */
#ifndef REPORT_TIME_H
#define REPORT_TIME_H

#include "align/print.h"
#include "dossier/dossier.h"
#include "dossier/page.h"

/* The section; nothing without rows, or of less than a quarter of a year. */
void time_section(struct page *, const struct dossier *);

#endif
