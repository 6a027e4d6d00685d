/* Tables whose columns are listed one by one, for rows of many columns. */
#ifndef SHOW_WIDE_H
#define SHOW_WIDE_H

#include "base/str.h"
#include "show/table.h"

/* {0} has no columns. */
struct wide {
	struct table *table;
	struct table_column *column;
	size_t n;
	size_t cap;
};

enum { WIDE_RIGHT = 1, WIDE_ONLY = 2, WIDE_JSON_ONLY = 4 };

/* Adds a column, before wide_open(); its name must last. */
void wide_column(struct wide *, const char *name, unsigned flags);

/* Opens the table; format as table_open(). */
void wide_open(struct wide *, const char *format);

/* Fills a cell as table_text() and its kin do, once in a row. */
void wide_text(struct wide *, const char *column, struct str s);
void wide_int(struct wide *, const char *column, int64_t v);
void wide_json(struct wide *, const char *column, struct str json);

/* NULL fills nothing. */
void wide_words(struct wide *, const char *column, const char *z);

/* One that is not finite is undefined. */
void wide_real(struct wide *, const char *column, double v);

void wide_end(struct wide *);

/* Closes the table and frees. */
void wide_close(struct wide *);

#endif
