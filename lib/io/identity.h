/*
 * Which files a run reads and writes, by what they are and not by what they
 * are called: none may be both.
 */
#ifndef IO_IDENTITY_H
#define IO_IDENTITY_H

#include <stdbool.h>
#include <sys/stat.h>

/*
 * A file that is read, as fstat(2) tells it. False when it is also what stdout
 * goes to: that has been said and the status is 2. One that will be written
 * ends the program with status 2.
 */
bool identity_read(const struct stat *, const char *name);

/*
 * A file that will be written, whether it is there or not. One that is read
 * ends the program with status 2.
 */
void identity_write(const char *path);

/* A file was read to see whether it may be written: it may. */
void identity_forget(const char *path);

#endif
