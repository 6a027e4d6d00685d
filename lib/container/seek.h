/* Where the next value of a file begins, and what lies before it. */
#ifndef CONTAINER_SEEK_H
#define CONTAINER_SEEK_H

#include "container/progress.h"

/* A blank between values; of line ends CR alone. */
bool seek_is_blank(char c);

/* Skips blanks and blank lines, as far as they are there. */
void seek_blanks(struct values *);

/* Goes to where the next value begins; false when there is none. */
bool seek_value(struct values *);

/* Skips to after the end of the line. */
void seek_line(struct values *);

/*
 * The scan has come to the end of a long text inside an object: goes into the
 * list that it is in the midst of, when that is one that we know.
 */
bool seek_list(struct values *);

#endif
