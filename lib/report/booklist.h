/* A codebook as people read it: codes, definitions, rules, examples. */
#ifndef REPORT_BOOKLIST_H
#define REPORT_BOOKLIST_H

#include "codebook/codebook.h"
#include "report/page.h"

void booklist_section(struct page *, const struct codebook *);

#endif
