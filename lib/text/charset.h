/* Text in other encodings, made UTF-8. */
#ifndef TEXT_CHARSET_H
#define TEXT_CHARSET_H

#include "base/buf.h"
#include "base/str.h"

enum charset { CHARSET_UTF8, CHARSET_UTF16, CHARSET_CP1252 };

/* Whether s is UTF-8 throughout. */
bool charset_is_utf8(struct str s);

/* Appends s, read as Windows-1252; its five unused bytes become U+FFFD. */
void charset_cp1252(struct buf *out, struct str s);

/*
 * Appends s, UTF-16 without its mark (big: the high byte first), as UTF-8 and
 * gives the bytes used: all of them when nothing follows (last), else what is
 * left is the beginning of a character.
 */
size_t charset_utf16(struct buf *out, struct str s, bool big, bool last);

enum charset_order { CHARSET_NO_ORDER, CHARSET_LITTLE, CHARSET_BIG };

enum { CHARSET_TELLS = 4096 };	/* bytes of a text that tell it */

/*
 * Whether a text that begins so, without a mark, is UTF-16, and in which order:
 * its line ends, tabs and other signs tell, in whatever script its words are. A
 * sign of these and a zero are, the other way round, a character that nobody
 * writes.
 */
enum charset_order charset_unmarked(struct str head);

/*
 * Appends s as UTF-8 without its byte order mark and tells what it was: UTF-16
 * when it begins with the mark of that or is of it, UTF-8 when it is valid, else
 * Windows-1252. Halves of surrogate pairs that stand alone become U+FFFD.
 */
enum charset charset_decode(struct buf *out, struct str s);

/* As users know it: "UTF-8", "UTF-16", "Windows-1252". */
const char *charset_name(enum charset);

#endif
