/*
 * Formats of tables, said by their columns: which names tell the format, and
 * what each column means. What a format has beside that it does itself, after
 * columns_fill().
 */
#ifndef COLUMNS_COLUMNS_H
#define COLUMNS_COLUMNS_H

#include "base/str.h"
#include "columns/cell.h"
#include "container/rows.h"
#include "post/ident.h"
#include "post/post.h"

enum column_kind {
	COLUMN_EXTRA,		/* what the format does not know: --extra */
	COLUMN_IGNORE,		/* known, and said by another column too */
	COLUMN_PERSONAL,	/* of who reported something: never passed on */
	COLUMN_ID,
	COLUMN_LINK,		/* a permalink: holds id and handle */
	COLUMN_URL,		/* a permalink that holds neither */
	COLUMN_TIME,
	COLUMN_CLOCK,		/* the time of day, where TIME is only a day */
	COLUMN_EPOCH,
	COLUMN_HANDLE,
	COLUMN_AUTHOR_ID,
	COLUMN_NAME,
	COLUMN_LOCATION,
	COLUMN_FOLLOWERS,
	COLUMN_TEXT,
	COLUMN_TITLE,		/* stands before the text, a blank line between */
	COLUMN_LANG,
	COLUMN_PLATFORM,	/* its name: Twitter, instagram */
	COLUMN_CONVERSATION,
	COLUMN_REPLY_ID,
	COLUMN_REPLY_HANDLE,
	COLUMN_REPOST_ID,
	COLUMN_REPOST_HANDLE,
	COLUMN_QUOTE_ID,
	COLUMN_QUOTE_HANDLE,
	COLUMN_REPLY,		/* an id, a link, a handle, or yes and no */
	COLUMN_REPOST,
	COLUMN_QUOTE,
	COLUMN_REPOST_TEXT,	/* the whole text of the original */
	COLUMN_QUOTE_TEXT,
	COLUMN_REFERENCES,	/* a list of all of them, of version 2 */
	COLUMN_KIND,		/* a word: reply, retweeted, quote */
	COLUMN_LAT,
	COLUMN_LON,
	COLUMN_POINT,		/* "107.6,-6.9" or "[107.6, -6.9]" */
	COLUMN_PLACE,
	COLUMN_LIKES,
	COLUMN_REPOSTS,
	COLUMN_REPLIES,
	COLUMN_QUOTES,
	COLUMN_VIEWS,
	COLUMN_VIA,		/* HTML around it is taken off */
	COLUMN_HASHTAGS,
	COLUMN_MENTIONS,
	COLUMN_URLS,
	COLUMN_MEDIA,
	COLUMN_KINDS
};

struct column {
	const char *name;
	enum column_kind kind;
};

/* What holds for all posts of a format, as bits. */
enum {
	COLUMNS_ENTITIES = 1,	/* & < > stand as &amp; &lt; &gt; in the text */
	COLUMNS_PREFIX = 2,	/* "RT @x: " is how reposts are marked */
	COLUMNS_ALTERED = 4,	/* the tool removes parts of the text */
	COLUMNS_UTC = 8,	/* times without a zone are UTC */
	COLUMNS_RAGGED = 16,	/* rows may be longer than the header */
	COLUMNS_BACKSLASH = 32,	/* \" stands for a quote inside a cell */
	COLUMNS_LINE_ENDS = 64,	/* a line end is the two characters \n */
	COLUMNS_HTML = 128,	/* the text is HTML */
	COLUMNS_QUOTED_LINES = 256,	/* each line of it is in quotes */
	COLUMNS_MONTH_FIRST = 512	/* 02/11/2025 is a day of February */
};

#define COLUMNS_OR ""

struct columns {
	const char *const *tell;	/* all of these are there, or all of those
					 * after COLUMNS_OR; NULL at the end */
	const struct column *column;	/* a NULL name after the last */
	const char *lists;	/* what parts the words of a list: " ", ",",
				 * "|"; "'" a list of Python, "[" one of JSON;
				 * "*" what the cell looks like;
				 * NULL: no lists */
	unsigned flags;
};

/*
 * Whether a column is called so when case, blanks and _ - . / : do not count:
 * "Comment ID", "comment_id" and "commentId" are one name, and
 * "author/userName" is that of a member of a member.
 */
bool columns_called(struct str name, const char *plain);

/* The cell of the column so called; its p is NULL when there is none. */
struct str columns_get(const struct rows_row *, const char *plain);

/*
 * Whether the header is that of this format; then the header's plan says what
 * each column is. A list may be separated into columns: hashtags/0/name.
 */
bool columns_tell(const struct columns *, const struct rows_row *header);

/* Writes the plan of a header without asking whether the format fits. */
void columns_plan(const struct columns *, const struct rows_row *header);

/* Fills the post from a row by the plan; extra: keep left-over columns. */
void columns_fill(const struct columns *, struct post *, const struct rows_row *,
    bool extra);

/* A title and a text, a blank line between them where both are there. */
struct str columns_titled(struct post *, struct str title, struct str text);

#endif
