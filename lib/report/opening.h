/* The head of a page: whose posts, of when; and the sentences below it. */
#ifndef REPORT_OPENING_H
#define REPORT_OPENING_H

#include "report/page.h"
#include "report/study.h"

/* The title of the page, plain text. */
struct str opening_title(const struct study *);

/* Appends the head. */
void opening_write(struct buf *, const struct study *);

/* Adds the section of the sentences, when there are any. */
void opening_findings(struct page *, const struct study *);

#endif
