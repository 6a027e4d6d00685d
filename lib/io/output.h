/*
 * Files that a program writes beside what goes to stdout. What is there stays
 * until all of the new is written (beside it, as PATH.new), and none is
 * written that is read in the same run. Every failure ends the program with
 * status 2 and names the file.
 */
#ifndef IO_OUTPUT_H
#define IO_OUTPUT_H

#include <stdio.h>

#include "base/str.h"

struct output;

/*
 * Makes sure that path can be written: before anything is read, since a long
 * run may not fail at its end. It lives as long as the output.
 */
struct output *output_open(const char *path);

/* Where to write; made with the first call. */
FILE *output_file(struct output *);

/* All is written: it takes the place of what was there. */
void output_close(struct output *);

/* Writes content to path, in place of what was there. */
void output_save(const char *path, struct str content);

/* The same, after what is there. */
void output_append(const char *path, struct str content);

#endif
