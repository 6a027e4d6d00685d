/* Where reading can go on after a value that is none. */
#ifndef CONTAINER_RESYNC_H
#define CONTAINER_RESYNC_H

#include "base/str.h"

/* What an object begins with: its bracket and first name; empty: of no object. */
struct str resync_head(struct str object);

/*
 * Bytes of the bad value that a line begins with when it ends there, as far as
 * that can be told; 0 when it cannot. In an array a stray sign ends where the
 * next bracket or comma is, and what follows others is told by its first name,
 * too, or by head, with which the first value of the line begins (empty: not
 * known). With from > 0 what follows is looked for after that.
 */
size_t resync_end(struct str line, size_t from, bool array, struct str head);

/*
 * The byte of a line at which the next value may begin: indented no deeper
 * than the bad one, after what closes that. SIZE_MAX when there is none.
 */
size_t resync_opening(struct str line, size_t indent, bool array);

#endif
