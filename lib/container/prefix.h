/*
 * What programs put before the values of a file, line by line: names of files
 * (grep), times (logs), the fields of a stream of events (SSE).
 */
#ifndef CONTAINER_PREFIX_H
#define CONTAINER_PREFIX_H

#include <stdbool.h>

#include "base/str.h"

/* Bytes of a line before a whole object that ends with it; 0: there is none. */
size_t prefix_bytes(struct str line);

/*
 * Bytes of a line of a stream of events before its data, which is an object or
 * an array; all of them in a line that holds none. 0: it is no such line.
 */
size_t prefix_event(struct str line);

/* Whether the line by itself is a value of JSON. */
bool prefix_is_value(struct str line);

#endif
