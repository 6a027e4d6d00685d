/* What has no place of its own: other rows, charts, text. */
#ifndef REPORT_OTHERS_H
#define REPORT_OTHERS_H

#include "align/print.h"
#include "dossier/dossier.h"
#include "dossier/page.h"

/* A section for each heading, in the order of the operands. */
void others_section(struct page *, const struct dossier *);

#endif
