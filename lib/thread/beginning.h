/*
 * How a text begins, as a number: hashes of 8 bits of its first 6, 8 ... 20
 * letters and digits, folded, links and mentions aside. A copy that was cut
 * short is told by as many as it has; all of them are held beside each other, so
 * that only texts that differ in their last two letters are ever mistaken, one
 * pair in 256.
 */
#ifndef THREAD_BEGINNING_H
#define THREAD_BEGINNING_H

#include "base/buf.h"
#include "base/str.h"

/*
 * The number of a text, and how many of its letters (up to 20) went into it; 0
 * of a text that has none. Hashes are under the seed; scratch is overwritten.
 */
uint64_t beginning_of(struct str text, uint64_t seed, struct buf *scratch,
    size_t *letters);

/*
 * Whether a copy with so many letters begins like the text: as far as it goes,
 * when it has 6 letters or more, else both have the same.
 */
bool beginning_is(uint64_t text, uint64_t copy, size_t letters);

#endif
