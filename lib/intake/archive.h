/* A file of an archive, whatever it is, as values or rows for the formats. */
#ifndef INTAKE_ARCHIVE_H
#define INTAKE_ARCHIVE_H

#include "intake/intake.h"

/*
 * Reads one file, hands what is in it to the formats, and says what was
 * noticed about it. What it is not able to read is named; the status is 2.
 */
void archive_read(struct intake *, const char *path);

/*
 * Reads all of them, or standard input where there is none; files of a
 * personal export that say something of the posts in others come first.
 */
void archive_read_all(struct intake *, char **paths);

#endif
