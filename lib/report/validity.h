/* How right the rules of the books are, as far as that was measured. */
#ifndef REPORT_VALIDITY_H
#define REPORT_VALIDITY_H

#include "align/print.h"
#include "base/buf.h"
#include "dossier/dossier.h"
#include "dossier/page.h"

/*
 * Whether there are rows of tw-agree that compare rules with posts coded by
 * hand. Figures in the heads of books are of other posts than the study's.
 */
bool validity_is_measured(const struct dossier *);

/* Appends the sentence on it, a caution or what was measured. */
void validity_sentence(const struct dossier *, struct buf *);

/* The section; nothing when nothing is counted or measured. */
void validity_section(struct page *, const struct dossier *);

#endif
