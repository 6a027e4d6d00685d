/*
 * Which words of a post are its author's own: "RT @x", "via @x:" and quotation
 * marks before a mention begin somebody else's. The rules are in tw-record(5).
 */
#ifndef POST_OWN_H
#define POST_OWN_H

#include "base/str.h"

enum { OWN_SPANS_MAX = 16 };

struct own_span {
	size_t from;	/* code points of the text */
	size_t to;
};

/*
 * False when no word of text (UTF-8) is quoted. Else the author's own parts,
 * in order, without white space at their edges; *n may be 0. What lies after
 * the last of OWN_SPANS_MAX counts as quoted.
 */
bool own_find(struct str text, struct own_span *span, size_t *n);

/*
 * Bytes of "RT @handle: " or "RT @handle " at the start of text, and the
 * handle; 0 when text does not begin so.
 */
size_t own_prefix(struct str text, struct str *handle);

#endif
