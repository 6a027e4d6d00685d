/* A table of the page while it is made: its columns, then its cells. */
#ifndef DOSSIER_PAGETABLE_H
#define DOSSIER_PAGETABLE_H

#include "base/buf.h"

enum {
	PAGETABLE_RIGHT = 1,	/* numbers */
	PAGETABLE_OPTIONAL = 2,	/* not on narrow screens */
	PAGETABLE_LEVEL = 4,	/* not where the chart beside it shows it */
	PAGETABLE_KEPT = 8,	/* a column though its values are all equal */
	PAGETABLE_ABOVE = 16	/* the first one: above the others of its row
				 * where the screen is too narrow for all */
};

struct pagetable_column {
	size_t title, end;	/* in titles */
	unsigned flags;
	bool phrase;		/* its value is said once, below the table */
};

/* {0} is one without columns. */
struct pagetable {
	struct pagetable_column *column;
	size_t columns, column_cap;
	struct buf titles;	/* HTML */
	size_t *cell;		/* where each ends in text */
	size_t cells, cell_cap;
	struct buf text;	/* HTML */
};

/* Adds a column, whose title is plain text; the first names the rows. */
void pagetable_column(struct pagetable *, struct str title, unsigned flags);

/* Begins the next cell; what is appended (HTML) until the next one is in it. */
struct buf *pagetable_cell(struct pagetable *);

size_t pagetable_rows(const struct pagetable *);

/*
 * Settles which columns are phrases: those whose cells are all equal, in three
 * rows or more. Gives the number of those that stay, that of the level among
 * them only where level is true.
 */
size_t pagetable_settle(struct pagetable *, bool level);

/*
 * Appends the table, folded where it has more than 20 rows or 7 columns, and a
 * note with the phrases. name (plain text) is its caption, summary (HTML) what
 * stands over it.
 */
void pagetable_write(struct pagetable *, struct buf *, struct str name,
    const char *summary);

/* The same, but never folded and without a summary. */
void pagetable_write_open(struct pagetable *, struct buf *, struct str name);

void pagetable_free(struct pagetable *);

#endif
