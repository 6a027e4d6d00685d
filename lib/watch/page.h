/*
 * The view as a page of HTML that stands by itself, runs nothing, and loads
 * itself anew.
 */
#ifndef WATCH_PAGE_H
#define WATCH_PAGE_H

#include "base/buf.h"
#include "watch/district_map.h"
#include "watch/view.h"

/* Appends the page; it loads itself anew after so many seconds. */
void page_make(struct buf *, const struct view *, const struct district_map *,
    int64_t every);

/*
 * Writes it beside path and renames: who reads never sees half of it. A
 * failure is said once a minute, status 2; the old page stays.
 */
void page_save(const char *path, struct str page);

#endif
