/* What stands between two tokens: signs and white space. */
#ifndef MATCH_GAP_H
#define MATCH_GAP_H

#include "base/buf.h"
#include "base/str.h"

/* Appends it folded, each run of white space as one blank. */
void gap_fold(struct buf *out, struct str gap);

/* Whether the whole gap, folded, is want. */
bool gap_is(struct str gap, struct str want);

/* How many bytes of the gap's end, or beginning, are want; 0 when it is not. */
size_t gap_ends(struct str gap, struct str want);
size_t gap_begins(struct str gap, struct str want);

/*
 * Where, from byte *at on, the gap holds want: *at is set to it, and its bytes
 * come back; 0 when it does not.
 */
size_t gap_holds(struct str gap, struct str want, size_t *at);

#endif
