/* Rows and columns of text laid out for eyes; the first row has the names. */
#ifndef SHOW_GRID_H
#define SHOW_GRID_H

#include "base/mem.h"
#include "base/str.h"

struct grid {
	size_t columns;
	bool *right;		/* which of them hold numbers */
	struct str *cell;	/* row by row */
	size_t n, cap;
	struct str *note;	/* lines under the table */
	size_t notes, notes_cap;
	struct arena text;
};

void grid_open(struct grid *, size_t columns);

/* The next cell, or note; the text is copied. */
void grid_add(struct grid *, struct str s);
void grid_note(struct grid *, struct str s);

/*
 * Write to stdout. For a terminal: columns aligned, long text going on below
 * itself when the rows would be wider than width (0: never).
 */
void grid_terminal(const struct grid *, size_t width);
void grid_md(const struct grid *);
void grid_latex(const struct grid *);
void grid_html(const struct grid *);

void grid_close(struct grid *);

#endif
