/* What a file is, by its first bytes, and what is to be done with it. */
#ifndef IO_FILETYPE_H
#define IO_FILETYPE_H

#include "base/buf.h"
#include "base/str.h"

enum {
	FILETYPE_HEAD = 512	/* bytes that tell all that is known here */
};

enum filetype_use {
	FILETYPE_COMPRESSED,	/* one file in it; io/archive opens it */
	FILETYPE_ARCHIVE,	/* many files in it; io/archive opens it */
	FILETYPE_OFFICE,	/* a zip archive that is a document or a table */
	FILETYPE_NEVER,		/* no program here reads it */
	FILETYPE_TEXT		/* text that tw-normalize alone may read */
};

struct filetype {
	size_t at;		/* where the magic stands */
	struct str magic;
	enum filetype_use use;
	const char *what;	/* "bzip2 data", "a zip archive" */
	const char *remedy;	/* a command for the first two, else what to do */
};

/*
 * The type of a file that begins so, NULL when it is none of those that are
 * known. Shorter heads than FILETYPE_HEAD may be of types that need more.
 */
const struct filetype *filetype_of(struct str head);

/* Whether io/archive opens it. */
bool filetype_packed(const struct filetype *);

/*
 * Appends what the type is and what helps, with the name of the file (NULL:
 * it has none) where a command needs one: "bzip2 data: use bzcat x | tw-kwic".
 */
void filetype_say(struct buf *, const struct filetype *, const char *name);

/*
 * The same for a file that begins with this line, which is no JSON, as the
 * programs read it that want records or (rows) rows: tables and JSON over
 * several lines are known, too. NULL when it looks like nothing known. Valid
 * until the next call. The line may end early: it is one up to a line feed,
 * whatever the encoding.
 */
const char *filetype_of_line(struct str line, bool rows);

#endif
