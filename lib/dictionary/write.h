/* The codebook that an imported dictionary becomes. */
#ifndef DICTIONARY_WRITE_H
#define DICTIONARY_WRITE_H

#include "base/buf.h"
#include "dictionary/import.h"

/*
 * Appends it; file names the dictionary in a comment. title and dimension
 * stand in the head as they are.
 */
void write_codebook(const struct import *, struct buf *out, struct str file,
    struct str title, struct str dimension);

#endif
