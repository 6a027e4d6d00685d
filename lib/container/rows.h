/* The rows of a table out of a file, by the names of its columns. */
#ifndef CONTAINER_ROWS_H
#define CONTAINER_ROWS_H

#include "base/mem.h"
#include "container/feed.h"
#include "io/csv.h"

/* A row, or the header: then its cells are the names. */
struct rows_row {
	const struct str *name;	/* of the columns */
	size_t names;
	const struct str *cell;
	size_t cells;		/* may be fewer than names, or more */
	uint8_t *plan;		/* by column: the format's own notes */
};

struct rows {
	struct feed *feed;
	struct csv csv;
	struct arena names;
	struct str *name;
	size_t n;
	size_t name_cap;
	uint8_t *plan;
	struct rows_row row;
	bool ragged;	/* rows longer than the header are rows too */
	size_t used;	/* bytes of the row given out */
	size_t line;	/* its first line */
	bool mended;	/* it held bytes that were not UTF-8 */
	size_t blank;	/* blank lines and repeated headers so far */
	size_t broken;	/* rows left out so far */
};

/*
 * Begins to read a table from a feed: its header is rows->row then. False
 * when the feed does not begin as a table does; nothing of it is used then.
 */
bool rows_begin(struct rows *, struct feed *);

/*
 * What is known of the table, once its format is: rows may be longer than the
 * header; quotes inside a cell stand behind a backslash; each line of a cell is
 * in quotes of its own.
 */
void rows_are(struct rows *, bool ragged, bool backslash, bool lines);

/* The next row, until the next call; NULL at the end. */
const struct rows_row *rows_next(struct rows *);

void rows_free(struct rows *);

/* The cell of the column so named; its p is NULL when there is none. */
struct str rows_get(const struct rows_row *, const char *name);

/* The column's number; SIZE_MAX when there is none. */
size_t rows_column(const struct rows_row *, const char *name);

#endif
