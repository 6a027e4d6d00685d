/*
 * JSON values out of a file, whatever lies around them: lines, arrays (an
 * element at a time), values printed over many lines or written one after
 * the other, assignments of JavaScript. What is no value is reported with
 * file and line and left out, and reading goes on after it.
 */
#ifndef CONTAINER_VALUES_H
#define CONTAINER_VALUES_H

#include "container/progress.h"
#include "json/json_scan.h"

/*
 * Begins to read values from a feed; v is zeroed or has been used before.
 * lists names members (NULL after the last; may be NULL) that make an object
 * long: when such an object is too long to be kept, the elements of the list
 * are given out as if it stood alone.
 */
void values_begin(struct values *, struct feed *, const char *const *lists);

/* The next value with all that is in it, until the next call; NULL: none. */
const struct json_node *values_next(struct values *);

/*
 * Whether nothing is begun, and the text ends with a line: what comes next is
 * read as it is at the start of a file, or after a comma of an array. What was
 * given out is used then.
 */
bool values_settled(struct values *);

void values_free(struct values *);

#endif
