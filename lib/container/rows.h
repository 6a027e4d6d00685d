/* The rows of a table out of a file, by the names of its columns. */
#ifndef CONTAINER_ROWS_H
#define CONTAINER_ROWS_H

#include "base/mem.h"
#include "container/feed.h"
#include "csv/csv.h"

/* A row, or the header: then its cells are the names. */
struct rows_row {
	const struct str *name;	/* of the columns */
	size_t names;
	const struct str *cell;
	size_t cells;		/* may be fewer than names, or more */
	uint8_t *plan;		/* by column: the format's own notes */
};

/* What was counted of some rows; the lines are those of the first. */
struct rows_part {
	uint64_t bytes;
	size_t blank;
	size_t shorter;
	size_t short_line;
	size_t together;
	size_t together_line;
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
	char sep;	/* what a line before the header says; or NUL */
	size_t header;	/* bytes up to the first row, before header_use() */
	bool ragged;	/* rows longer than the header are rows too */
	size_t used;	/* bytes of the row given out */
	size_t line;	/* its first line */
	bool ended;	/* the feed has nothing to come after its text */
	bool mended;	/* it held bytes that were not UTF-8 */
	size_t blank;	/* blank lines and repeated headers so far */
	size_t broken;	/* rows left out so far */
	size_t shorter;	/* rows with fewer cells than names so far, */
	size_t short_line;	/* the first of them */
	bool (*fits)(const struct rows_row *);	/* see rows_are() */
	size_t text;	/* the column of the text */
	struct csv next;	/* lines after the row, */
	struct str within;	/* where their cells stand */
	bool peeked;		/* that is after the text of the feed */
	bool cut;		/* after the text of the feed there is more */
	bool open;		/* and what it holds last needs that */
	struct str *cell;	/* of a row that was put together */
	size_t cell_cap;
	size_t together;	/* rows put together so far, */
	size_t together_line;	/* the first of them */
};

/*
 * What is known of the table, once its format is: rows may be longer than the
 * header; quotes inside a cell stand after a backslash; whether cells are what
 * their columns are for (may be NULL), and the column of the text (SIZE_MAX:
 * none), which line ends and delimiters that nobody quoted belong to.
 */
void rows_are(struct rows *, bool ragged, bool backslash,
    bool (*fits)(const struct rows_row *), size_t text);

/* The next row, until the next call; NULL at the end. */
const struct rows_row *rows_next(struct rows *);

/*
 * Whether the text ends where the row last given out does, which is used then:
 * the next row begins with what is read next.
 */
bool rows_settled(struct rows *);

/*
 * For another thread: the rows of the same table, after its header, from a feed
 * of some of its lines, which it is told before each of them. What may go on
 * after these lines is left in the feed. rows_plain(): nothing of them bears on
 * others; then rows_pass() counts them as read, after so many lines of the file.
 */
void rows_share(struct rows *copy, const struct rows *, struct feed *lines);
void rows_again(struct rows *copy);
bool rows_plain(const struct rows *copy);
struct rows_part rows_part(const struct rows *copy);
void rows_pass(struct rows *, const struct rows_part *, size_t lines);
void rows_unshare(struct rows *copy);

void rows_free(struct rows *);

/* The cell of the column so named; its p is NULL when there is none. */
struct str rows_get(const struct rows_row *, const char *name);

/* The column's number; SIZE_MAX when there is none. */
size_t rows_column(const struct rows_row *, const char *name);

#endif
