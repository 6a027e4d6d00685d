/*
 * The five sentences with which a page begins. Each is a text of show/words.h
 * chosen by the first condition that the rows fulfil, and filled with their
 * numbers; without its rows a sentence is left out, and none is made up.
 */
#ifndef REPORT_FINDINGS_H
#define REPORT_FINDINGS_H

#include "align/print.h"
#include "base/buf.h"
#include "dossier/dossier.h"

/* Appends the sentences, each an <li>; gives their number, 0 to 5. */
size_t findings_write(struct buf *, const struct dossier *);

/*
 * Whether the rates are of months or weeks enough to say something of time: of
 * a quarter of a year.
 */
bool findings_have_time(const struct dossier *);

#endif
