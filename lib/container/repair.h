/* Text that is not UTF-8, and what it was meant to be. */
#ifndef CONTAINER_REPAIR_H
#define CONTAINER_REPAIR_H

#include "base/buf.h"
#include "base/str.h"

/* The bytes at the start of s that are valid UTF-8: s.n when all are. */
size_t repair_valid(struct str s);

/*
 * Appends what the first bytes of s, which are not valid UTF-8, were meant to
 * be, and gives how many these are: surrogates that were encoded one by one
 * (CESU-8) are joined, lone ones become U+FFFD, any other byte is read as
 * Windows-1252.
 */
size_t repair_one(struct buf *out, struct str s);

#endif
