/* What a file is whose first line is no JSON: for a message that helps. */
#ifndef IO_FILETYPE_H
#define IO_FILETYPE_H

#include "base/str.h"

/*
 * What a file that begins with this line looks like and what to do about it;
 * NULL when it looks like nothing that we know. rows: rows are wanted, not
 * posts. The line may end early: it is one up to a line feed, whatever the
 * encoding.
 */
const char *filetype_of_line(struct str line, bool rows);

#endif
