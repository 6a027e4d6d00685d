/* Files that a program writes beside what goes to stdout. */
#ifndef IO_OUTPUT_H
#define IO_OUTPUT_H

#include "base/str.h"

/*
 * Writes content to path, in place of what was there. A failure ends the
 * program with status 2 and names the file.
 */
void output_save(const char *path, struct str content);

/* The same, behind what is there. */
void output_append(const char *path, struct str content);

#endif
