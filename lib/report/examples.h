/* The words that made the codes, in posts. */
#ifndef REPORT_EXAMPLES_H
#define REPORT_EXAMPLES_H

#include "align/print.h"
#include "dossier/dossier.h"
#include "dossier/page.h"

/*
 * The section; nothing without rows of tw-kwic. Without the wish for quotations
 * rows of people end the program with status 2.
 */
void examples_section(struct page *, const struct dossier *);

#endif
