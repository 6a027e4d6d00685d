/* The files that are named to a program, and those that lie in them. */
#ifndef WALK_FILES_H
#define WALK_FILES_H

#include "intake/intake.h"

/*
 * Reads all of them, or standard input where there is none: archives and
 * compressions are opened, of a workbook a sheet is read. Files of a personal
 * export that say something of the posts in others come first. What cannot be
 * read is named; the status is 2.
 */
void files_read(struct intake *, char **paths);

#endif
