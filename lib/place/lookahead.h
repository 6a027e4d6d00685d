/*
 * Threads that read posts ahead of their turn: what each says by itself. What
 * is remembered of others is for who places them one after the other.
 */
#ifndef PLACE_LOOKAHEAD_H
#define PLACE_LOOKAHEAD_H

#include "base/buf.h"
#include "io/reader.h"
#include "place/placing.h"

struct lookahead;

/*
 * Begins with so many jobs (0: as is best here) on what this reader reads from
 * now on; NULL: there is but one. Both others must outlive its use, and the
 * reader is closed before it.
 */
struct lookahead *lookahead_open(struct reader *, struct placing *, size_t jobs);

/* Whether the next post was read ahead: it is in placing_to_read(). */
bool lookahead_next(struct lookahead *);

/*
 * Writes what has come before that post, ticks, and (keep) the post with what is
 * added to it.
 */
void lookahead_write(struct lookahead *, struct str add, bool keep);

void lookahead_close(struct lookahead *);

#endif
