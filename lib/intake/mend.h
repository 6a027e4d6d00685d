/* Text that is not UTF-8, and what it was meant to be. */
#ifndef INTAKE_MEND_H
#define INTAKE_MEND_H

#include "base/buf.h"
#include "base/str.h"

/* The bytes at the start of s that are valid UTF-8: s.n when all are. */
size_t mend_valid(struct str s);

/*
 * Appends s as valid UTF-8: surrogates that were encoded one by one (CESU-8)
 * are joined, lone ones become U+FFFD, any other byte that does not decode is
 * read as Windows-1252. What was valid stays as it is.
 */
void mend_text(struct buf *out, struct str s);

#endif
