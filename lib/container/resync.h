/* Where reading can go on behind a value that is none. */
#ifndef CONTAINER_RESYNC_H
#define CONTAINER_RESYNC_H

#include "base/str.h"

/*
 * Bytes of the bad value that a line begins with when it ends there, as far as
 * that can be told; 0 when it cannot. In an array what follows it is told by
 * its first name, too. With from > 0 what follows is looked for behind that.
 */
size_t resync_end(struct str line, size_t from, bool array);

/*
 * The byte of a line at which the next value may begin: indented no deeper
 * than the bad one, behind what closes that. SIZE_MAX when there is none.
 */
size_t resync_opening(struct str line, size_t indent, bool array);

#endif
