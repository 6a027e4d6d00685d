/*
 * UTF-16 in a file, wherever it begins: all of it, with a mark or without; or
 * lines that another program has appended to UTF-8.
 */
#ifndef CONTAINER_UTF16_H
#define CONTAINER_UTF16_H

#include "base/buf.h"
#include "base/str.h"
#include "text/charset.h"

/* {0} is at the start of a file. */
struct utf16 {
	enum charset_order code;	/* of what comes; none: UTF-8 */
	bool begun;		/* what the file begins with has been told */
	bool marked;		/* a mark told, or many lines */
	bool inside;		/* the last byte of UTF-8 ended no line */
	struct buf held;	/* bytes that are not decoded yet */
};

/*
 * Appends to out what the bytes in held are as UTF-8, as far as that can be told
 * before more come; last: no more come.
 */
void utf16_decode(struct utf16 *, struct buf *out, bool last);

/* Whether these bytes, which come next, may be passed on as they are. */
bool utf16_is_plain(struct utf16 *, struct str bytes);

#endif
