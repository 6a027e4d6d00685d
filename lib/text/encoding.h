/*
 * The encoding of a list of words: found where its bytes tell, and asked for
 * where they may be several, because words that were read wrongly are found in
 * no text and say nothing.
 */
#ifndef TEXT_ENCODING_H
#define TEXT_ENCODING_H

#include "base/buf.h"
#include "base/str.h"

/*
 * Appends the bytes of the file at path as UTF-8. wanted is the argument of
 * --encoding, or NULL: then UTF-8 and UTF-16 are found by their bytes, others
 * where only one can be meant, and said. Bytes that cannot be read so, and
 * those that may be several, end the program.
 */
void encoding_decode(struct buf *out, const char *path, struct str bytes,
    const char *wanted);

#endif
