/*
 * JSON as programs write it that do not mind: NaN and Infinity for numbers that
 * are none, line ends and other control characters as they are inside strings.
 */
#ifndef CONTAINER_LOOSE_H
#define CONTAINER_LOOSE_H

#include "base/buf.h"
#include "container/literal.h"

/*
 * Writes the object or array that text begins with to out: what is no number is
 * null, control characters are escaped, NUL is left out. *used is its bytes, or
 * those that were read to see that it is none. What comes out is still to be
 * scanned. LITERAL_BAD also where nothing had to be changed.
 */
enum literal_status loose_json(struct buf *out, struct str text,
    size_t *used);

#endif
