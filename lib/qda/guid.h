/* The names under which REFI-QDA knows codes, sources, selections, coders. */
#ifndef QDA_GUID_H
#define QDA_GUID_H

#include "base/buf.h"
#include "base/str.h"

/*
 * Appends the guid of what has this name among its kind ("code", "source"):
 * always the same, so that a second export merges with the first. It is the
 * beginning of the SHA-256 of "tw qda 1", kind and name, a line feed between
 * each two, as a UUID of version 8 (RFC 9562), in lower case.
 */
void guid_add(struct buf *out, const char *kind, struct str name);

#endif
