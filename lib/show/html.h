/*
 * A page of HTML that stands by itself: nothing is loaded, nothing is run, it
 * prints well and follows the reader's choice of light or dark.
 */
#ifndef SHOW_HTML_H
#define SHOW_HTML_H

#include "base/buf.h"
#include "base/str.h"

/* What a browser may do with a page of ours: show it. */
#define HTML_POLICY							\
	"<meta http-equiv=\"Content-Security-Policy\" content=\""		\
	"default-src 'none'; style-src 'unsafe-inline'\">\n"

/*
 * Appends the page up to the opened <body>, in the language of show/words.h;
 * title is plain text.
 */
void html_begin(struct buf *out, struct str title);

/* The same, with rules of the page's own after those of all. */
void html_begin_styled(struct buf *out, struct str title, const char *more);

/* The same, of a page that loads itself anew after so many seconds; 0: never. */
void html_begin_again(struct buf *out, struct str title, const char *more,
    int64_t seconds);

/* The same with no rules but these. */
void html_begin_bare(struct buf *out, struct str title, const char *style);

/* Appends the end of the page. */
void html_end(struct buf *out);

/* Appends <name>text</name> and a line end; text is escaped. */
void html_element(struct buf *out, const char *name, struct str text);

/* Appends the head of a column; right: numbers stand below it. */
void html_column(struct buf *out, struct str name, bool right);

/* Appends the beginning and the end of a table that scrolls when it must. */
void html_table(struct buf *out, const char *class);
void html_table_end(struct buf *out);

#endif
