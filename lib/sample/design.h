/*
 * The design of a sample: all that an estimate needs to know of how it was
 * drawn, and nothing of which a coder may see.
 */
#ifndef SAMPLE_DESIGN_H
#define SAMPLE_DESIGN_H

#include "base/buf.h"
#include "codebook/book.h"
#include "draw/draw.h"
#include "sample/deal.h"

/*
 * Appends it as rows: design, cell, post. Post i is dealt out as number
 * turn[i], or to nobody when that is SIZE_MAX. open: coders see the rules'
 * codes.
 */
void design_write(struct buf *, const struct draw *, const struct deal *,
    const size_t *turn, bool open);

/* Appends the SHA-256 of the codebook's files, one after the other, in hex. */
void design_book_digest(struct buf *, const struct codebook *);

#endif
