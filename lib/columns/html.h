/* The text in a fragment of HTML, as Mastodon and YouTube send it. */
#ifndef COLUMNS_HTML_H
#define COLUMNS_HTML_H

#include "base/str.h"
#include "post/post.h"

/*
 * The text without its tags, in the post's memory: a paragraph's end is a
 * blank line, <br> a line end; character references are decoded, once. The
 * post's state says that this was done.
 */
struct str html_text(struct post *, struct str html);

/*
 * The same of what may be HTML and may be text: it is given back as it is,
 * its state too, where there is nothing to take off or to decode.
 */
struct str html_if_any(struct post *, struct str text);

#endif
