/*
 * gzip data, any number of members, inflated. Where a writer died and began
 * anew, what it had begun ends, as damaged data does, and the rest is had by
 * inflate_resume().
 */
#ifndef GZIP_INFLATE_H
#define GZIP_INFLATE_H

#include "base/str.h"
#include "gzip/deflate.h"
#include "gzip/stored.h"

struct inflate;

/* Begins with what is left of the file. */
struct inflate *inflate_open(struct stored *);

/*
 * The same by this engine; all give the same, unless the header of a block is
 * damaged so that ISA-L goes on for a while where zlib does not. Of what is not
 * on disk at most 640 KiB as stored are kept, to be gone through again by zlib
 * after a damage.
 */
struct inflate *inflate_open_with(struct stored *,
    const struct deflate_engine *);

/*
 * Up to n further bytes; 0 at the end. What is wrong is in stored->why then;
 * stored->damaged: what was begun in the last bytes is cut off. It may run in
 * a thread, and so says nothing.
 */
size_t inflate_read(void *inflate, char *p, size_t n);

/*
 * After the end of damaged data: whether a member begins after where that one
 * did. It is read next; what is wrong is taken back.
 */
bool inflate_resume(struct inflate *);

void inflate_close(struct inflate *);

#endif
