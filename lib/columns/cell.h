/* Cells of a table that say nothing, or hold lists. */
#ifndef COLUMNS_CELL_H
#define COLUMNS_CELL_H

#include "base/str.h"
#include "post/post.h"

/* Whether a cell holds a word for nothing: NA, NULL, nan, None, NaT, <NA>, \N. */
bool cell_nothing(struct str cell);

/* A cell that says nothing: it is empty, or says so. Inline: each is asked. */
static inline bool
cell_null(struct str s)
{
	return s.n == 0 || (s.n <= 4 && (s.p[0] == 'N' || s.p[0] == 'n' ||
	    s.p[0] == '<' || s.p[0] == '\\') && cell_nothing(s));
}

/*
 * Adds the words of a cell that holds a list. how says what parts them: " ",
 * ",", "|"; "'" is a list of Python, of its dictionaries the values of this
 * key ("screen_name"); "[" is a list of JSON; "*" is whatever it looks like.
 */
void cell_list(struct post *, struct post_list *, struct str cell,
    const char *how, const char *key);

/* The first word of such a list; empty when there is none. */
struct str cell_first(struct post *, struct str cell, const char *how,
    const char *key);

/*
 * A platform as records call it: twitter of Twitter and X, in lower case and
 * without blanks.
 */
struct str cell_platform(struct post *, struct str cell);

/*
 * Finds "# tag", as GetOldTweets has it, in a text of which no hashtag is known.
 */
void cell_spaced_tags(struct post *);

#endif
