/* What was left out: the flow of the data, kinds of posts. */
#ifndef REPORT_LEFT_H
#define REPORT_LEFT_H

#include "align/print.h"
#include "dossier/dossier.h"
#include "dossier/page.h"

/*
 * The section; nothing without a flow or kinds. Parts that do not add up are
 * marked, and said as a finding about the file.
 */
void left_section(struct page *, const struct dossier *);

#endif
