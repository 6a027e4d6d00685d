/* A row of output whose cells are set by the names of their columns. */
#ifndef AGREE_LINE_H
#define AGREE_LINE_H

#include "base/buf.h"
#include "show/table.h"

enum line_kind {
	LINE_NOTHING,	/* left out */
	LINE_TEXT,
	LINE_INT,
	LINE_REAL,
	LINE_UNDEFINED,	/* null */
	LINE_JSON
};

struct line_cell {
	enum line_kind kind;
	double real;
	int64_t whole;
	size_t at;	/* text: in bytes */
	size_t n;
};

struct line {
	struct table *table;
	struct table_column *column;
	struct line_cell *cell;
	size_t n;
	size_t cap;
	size_t cell_cap;
	struct buf bytes;
};

enum { LINE_RIGHT = 1, LINE_WIDE = 2, LINE_JSON_ONLY = 4 };

/* Adds a column, before line_open(); its name must last. */
void line_column(struct line *, const char *name, unsigned flags);

/* Opens the table; format as table_open(). The first column is "row". */
void line_open(struct line *, const char *format);

/* Sets a cell of the row at hand; a column that is not there ends the run. */
void line_text(struct line *, const char *column, struct str s);
void line_words(struct line *, const char *column, const char *z);
void line_int(struct line *, const char *column, int64_t v);
void line_real(struct line *, const char *column, double v);
void line_json(struct line *, const char *column, struct str json);

/* Whether there is such a column. */
bool line_has(const struct line *, const char *column);

/* Writes the row; cells that were not set are left out. */
void line_end(struct line *);

/* Closes the table and frees. */
void line_close(struct line *);

#endif
