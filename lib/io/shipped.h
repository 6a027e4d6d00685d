/* Where the files that the toolkit ships, and that users keep beside, lie. */
#ifndef IO_SHIPPED_H
#define IO_SHIPPED_H

#include "base/buf.h"
#include "base/hash.h"

/*
 * The path of a book or table: name itself when it holds a / or ends in a
 * known suffix (.codebook .lexicon .tsv .jq), else folder/name + suffix,
 * looked up in $TW_PATH (colon separated; when set, nothing else), beside the
 * running program, and in the compiled-in place. Not found ends the program
 * with status 2 and lists the places tried. free(3) it.
 */
char *shipped_find(const char *name, const char *folder, const char *suffix);

/*
 * The same, but NULL where it is not found: why is added, with what may have
 * been meant.
 */
char *shipped_look(const char *name, const char *folder, const char *suffix,
    struct buf *why);

/* Sets out to the folder of the running program, else where it was installed. */
void shipped_beside(struct buf *out);

/* Adds the places that are looked in, and the folder of this name in each. */
void shipped_places(struct names *, const char *folder);

#endif
