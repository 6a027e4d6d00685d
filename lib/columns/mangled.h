/* Text that a program has mangled on its way into a table, as it was meant. */
#ifndef COLUMNS_MANGLED_H
#define COLUMNS_MANGLED_H

#include "base/ascii.h"
#include "base/str.h"
#include "post/post.h"

/*
 * Bytes as Python prints them, b'caf\xc3\xa9', as text; what is none is given
 * back. The post notes that it was decoded.
 */
struct str mangled_as_bytes(struct post *, struct str cell);

/* The same, inline: few are, and each cell is asked for. */
static inline struct str
mangled_bytes(struct post *p, struct str cell)
{
	if (cell.n < 3 || (cell.p[0] != 'b' && !ascii_blank(cell.p[0])))
		return cell;
	return mangled_as_bytes(p, cell);
}

/* \xc3\xa9 within a text that is no such print: the same. */
struct str mangled_escapes(struct post *, struct str text);

/*
 * Text that was taken for Windows-1252 or Latin-1 and encoded once more, in
 * which an e with an accent is two letters: as it was, when all of it can be so
 * meant.
 */
struct str mangled_twice(struct post *, struct str text);

/*
 * The same for exports of Facebook, Instagram and Threads, which write each
 * byte of UTF-8 as \u00XX: any text whose characters are all below 256 and are
 * bytes of valid UTF-8.
 */
struct str mangled_meta(struct post *, struct str text);

/* The text with the two characters \n made line ends; lives with the post. */
struct str mangled_line_ends(struct post *, struct str);

#endif
