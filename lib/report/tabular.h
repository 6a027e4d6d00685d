/* A table of the page while it is made: its columns, then its cells. */
#ifndef REPORT_TABULAR_H
#define REPORT_TABULAR_H

#include "base/buf.h"

enum {
	TABULAR_RIGHT = 1,	/* numbers */
	TABULAR_OPTIONAL = 2,	/* not on narrow screens */
	TABULAR_LEVEL = 4,	/* not where the chart beside it shows it */
	TABULAR_KEPT = 8	/* a column though its values are all equal */
};

struct tabular_column {
	size_t title, end;	/* in titles */
	unsigned flags;
	bool phrase;		/* its value is said once, below the table */
};

/* {0} is one without columns. */
struct tabular {
	struct tabular_column *column;
	size_t columns, column_cap;
	struct buf titles;	/* HTML */
	size_t *cell;		/* where each ends in text */
	size_t cells, cell_cap;
	struct buf text;	/* HTML */
};

/* Adds a column, whose title is plain text; the first names the rows. */
void tabular_column(struct tabular *, struct str title, unsigned flags);

/* Begins the next cell; what is appended (HTML) until the next one is in it. */
struct buf *tabular_cell(struct tabular *);

size_t tabular_rows(const struct tabular *);

/*
 * Settles which columns are phrases: those whose cells are all equal, in three
 * rows or more. Gives the number of those that stay, that of the level among
 * them only where level is true.
 */
size_t tabular_settle(struct tabular *, bool level);

/*
 * Appends the table, folded where it has more than 20 rows or 7 columns, and a
 * note with the phrases. name (plain text) is its caption, summary (HTML) what
 * stands over it.
 */
void tabular_write(struct tabular *, struct buf *, struct str name,
    const char *summary);

/* The same, but never folded and without a summary. */
void tabular_write_open(struct tabular *, struct buf *, struct str name);

void tabular_free(struct tabular *);

#endif
