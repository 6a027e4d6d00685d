/* Text made safe for where it goes; each appends s to the buffer. */
#ifndef SHOW_ESCAPE_H
#define SHOW_ESCAPE_H

#include "base/buf.h"
#include "base/str.h"

/* TAB, LF, CR, NUL and backslash as \t \n \r \0 \\. */
void escape_tsv(struct buf *, struct str s);

/* A cell of RFC 4180: in quotes where it must be. NUL becomes U+FFFD. */
void escape_csv(struct buf *, struct str s);

/*
 * A cell of CSV that a spreadsheet neither rounds nor computes: digits that it
 * would change are written as ="123", text that would be a formula gets an
 * apostrophe in front, every line end inside is LF.
 */
void escape_excel(struct buf *, struct str s);

/* A cell of a Markdown table (GitHub's), text in LaTeX, text in HTML. */
void escape_md(struct buf *, struct str s);
void escape_latex(struct buf *, struct str s);
void escape_html(struct buf *, struct str s);

/*
 * Text on one line of a terminal: a line end is a blank, what steers the
 * terminal or the direction of writing is U+FFFD.
 */
void escape_terminal(struct buf *, struct str s);

#endif
