/* How many columns text takes on a terminal, and its grapheme clusters. */
#ifndef SHOW_WIDTH_H
#define SHOW_WIDTH_H

#include "base/buf.h"
#include "base/str.h"

/* Columns that s takes: 2 for wide characters and emoji, 0 for marks. */
size_t width_of(struct str s);

/* Bytes of the first grapheme cluster of s, and its columns; 0 at the end. */
size_t width_cluster(struct str s, size_t *columns);

/* The longest beginning of s, whole clusters, of at most max columns. */
struct str width_cut(struct str s, size_t max);

/* Appends s and blanks up to columns (before s when right is true). */
void width_pad(struct buf *, struct str s, size_t columns, bool right);

/* Columns of the terminal on stdout ($COLUMNS first); 80 when unknown. */
size_t width_terminal(void);

#endif
