/* The files of a book, and those that they include. */
#ifndef CODEBOOK_FILE_H
#define CODEBOOK_FILE_H

#include "base/str.h"
#include "codebook/load.h"

/*
 * Reads a file into the book; name is as it was asked for. False when it could
 * not be read: that has been said.
 */
bool file_read(struct load *, const char *path, struct str name);

/* The same, when its bytes are in memory; they are copied. */
void file_parse(struct load *, const char *path, struct str name,
    struct str bytes);

#endif
