/* Cells of tables that many of the page's have: numbers, shares, intervals. */
#ifndef REPORT_CELLS_H
#define REPORT_CELLS_H

#include "report/gather.h"
#include "report/tabular.h"

/* A column called by the text of this key. */
void cells_column(struct tabular *, const char *key, unsigned flags);

/* Columns for n, share, interval and, if the rows have it, design effect. */
void cells_share_columns(struct tabular *, const struct gather_kind *);

/* What a row says of them; few is set when an interval is not given. */
void cells_share(struct tabular *, const struct gather_kind *, size_t row,
    bool *few);

/* A cell with plain text, a number, a share; NAN is a dash. */
void cells_text(struct tabular *, struct str);
void cells_count(struct tabular *, int64_t n);
void cells_real(struct tabular *, double v, unsigned places);
void cells_percent(struct tabular *, double share);

/* A cell with an interval of shares, or of rates with one decimal. */
void cells_interval(struct tabular *, double low, double high);
void cells_between(struct tabular *, double low, double high);

#endif
