/* The sentence on attention and priority; see report/findings.h. */
#ifndef REPORT_PRIORITY_FINDING_H
#define REPORT_PRIORITY_FINDING_H

#include "align/print.h"
#include "base/buf.h"
#include "dossier/dossier.h"

/* Appends it; false, and nothing, when its rows are not there. */
bool priority_finding(struct buf *, const struct dossier *);

#endif
