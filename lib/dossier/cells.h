/* Cells of tables that many of the page's have: numbers, shares, intervals. */
#ifndef DOSSIER_CELLS_H
#define DOSSIER_CELLS_H

#include "base/str.h"
#include "dossier/gather.h"
#include "dossier/pagetable.h"

/* A column called by the text of this key. */
void cells_column(struct pagetable *, const char *key, unsigned flags);

/* Columns for n, share, interval and, if the rows have it, design effect. */
void cells_share_columns(struct pagetable *, const struct gather_kind *);

/* Why an interval is not given. */
enum { CELLS_FEW = 1 /* too few mentions are independent */, CELLS_NONE = 2 };

/* What a row says of them; adds to missing why its interval is not given. */
void cells_share(struct pagetable *, const struct gather_kind *, size_t row,
    unsigned *missing);

/* A cell with plain text, a number, a share; NAN is a dash. */
void cells_text(struct pagetable *, struct str);
void cells_count(struct pagetable *, int64_t n);
void cells_real(struct pagetable *, double v, unsigned places);
void cells_percent(struct pagetable *, double share);

/* A cell with an interval of shares, or of rates with one decimal. */
void cells_interval(struct pagetable *, double low, double high);
void cells_between(struct pagetable *, double low, double high);

#endif
