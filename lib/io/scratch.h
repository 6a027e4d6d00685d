/* Files without a name, for what is too much to keep in memory. */
#ifndef IO_SCRATCH_H
#define IO_SCRATCH_H

#include "base/str.h"

/*
 * A new empty one in $TMPDIR or /tmp: its descriptor, open for reading and
 * writing; it is gone when that is closed. Where none is to be had the program
 * ends.
 */
int scratch_open(void);

/* Writes all of s where the descriptor stands; a full disk ends the program. */
void scratch_write(int fd, struct str s);

/* Ends the program: errno says why the file could not be used. */
_Noreturn void scratch_fail(void);

#endif
