/* What was asked for in the flow of the data, in words of a page. */
#ifndef DOSSIER_FLOWTEXT_H
#define DOSSIER_FLOWTEXT_H

#include "base/buf.h"
#include "counts/flowparts.h"

/* The days from since to until; 0 when these are not two days. */
int64_t flowtext_days(const struct flowparts *);

/*
 * Appends the zone with its offset from UTC in the window: Asia/Jakarta
 * (UTC+7). In Indonesian WIB, WITA or WIT stands before it where that is meant.
 */
void flowtext_zone(const struct flowparts *, struct buf *);

/* Appends who wrote: @a and @b, in more than three accounts their number. */
void flowtext_authors(const struct flowparts *, struct buf *);

#endif
