/*
 * Small tables that users keep: fields with a tab between, or with ; or , as
 * spreadsheets write CSV; the first line names the columns, lines that begin
 * with # are comments. The whole file is read; what is wrong with it ends the
 * program, with file and line.
 */
#ifndef CSV_TSV_H
#define CSV_TSV_H

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"
#include "csv/csv.h"

struct tsv {
	const char *file;
	size_t line;		/* of the row, for messages */
	struct str *name;	/* of the columns */
	struct str *field;	/* of the row, without blanks around; valid until
				 * the next row */
	size_t columns;
	size_t next;		/* the line after the row */
	struct str rest;
	struct str source;	/* the row as it stands in the table */
	const char *wrong;	/* what ended it before its end, or NULL */
	struct buf why;
	struct buf content;
	struct csv csv;
	struct arena bytes;
};

/* Reads the table; path must live as long as it is open. */
void tsv_open(struct tsv *, const char *path);

/* The next row; fields missing at its end are empty. False at the end. */
bool tsv_next(struct tsv *);

/*
 * The same of a table that is in memory, where bytes and path live as long as
 * it is open, but what is wrong ends no program: false, and t->wrong says it
 * of t->line. Fields point into bytes, but for those in quotes.
 */
bool tsv_parse(struct tsv *, const char *path, struct str bytes);
bool tsv_step(struct tsv *);

/* The number of the column so named, in any case; SIZE_MAX: there is none. */
size_t tsv_column(const struct tsv *, const char *name);

/* The same, for one that must be there; all says which ones must. */
size_t tsv_need(const struct tsv *, const char *name, const char *all);

/* The field in this column, which must not be empty. */
struct str tsv_full(const struct tsv *, size_t column);

void tsv_close(struct tsv *);

#endif
