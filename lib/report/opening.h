/* The head of a page: whose posts, of when; and the sentences below it. */
#ifndef REPORT_OPENING_H
#define REPORT_OPENING_H

#include "align/print.h"
#include "base/buf.h"
#include "base/str.h"
#include "dossier/dossier.h"
#include "dossier/page.h"

/* The title of the page, plain text. */
struct str opening_title(const struct dossier *);

/* Appends the head. */
void opening_write(struct buf *, const struct dossier *);

/* Adds the section of the sentences, when there are any. */
void opening_findings(struct page *, const struct dossier *);

#endif
