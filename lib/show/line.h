/* Tables whose columns are listed one by one, for rows of many columns. */
#ifndef SHOW_LINE_H
#define SHOW_LINE_H

#include "show/table.h"

/* {0} has no columns. */
struct line {
	struct table *table;
	struct table_column *column;
	size_t n;
	size_t cap;
};

enum { LINE_RIGHT = 1, LINE_WIDE = 2, LINE_JSON_ONLY = 4 };

/* Adds a column, before line_open(); its name must last. */
void line_column(struct line *, const char *name, unsigned flags);

/* Opens the table; format as table_open(). */
void line_open(struct line *, const char *format);

/* Fills a cell as table_text() and its kin do, once in a row. */
void line_text(struct line *, const char *column, struct str s);
void line_int(struct line *, const char *column, int64_t v);
void line_json(struct line *, const char *column, struct str json);

/* NULL fills nothing. */
void line_words(struct line *, const char *column, const char *z);

/* One that is not finite is undefined. */
void line_real(struct line *, const char *column, double v);

void line_end(struct line *);

/* Closes the table and frees. */
void line_close(struct line *);

#endif
