/* Coded posts as a table: a post a row, or a code of a post. */
#ifndef SHEET_POSTROWS_H
#define SHEET_POSTROWS_H

#include "base/str.h"
#include "codebook/book.h"
#include "io/record.h"

/* How codes are laid out. */
enum postrows_codes {
	POSTROWS_WIDE,	/* a column of 0 and 1 for each code of the book */
	POSTROWS_LIST,	/* one column, the codes separated by "; " */
	POSTROWS_LONG	/* a row for each code */
};

struct postrows;

/*
 * A table of these members (paths as a.b), and of the codes of a dimension;
 * dimension NULL: no codes. The book may be NULL but for POSTROWS_WIDE. words: the
 * words that made the codes stand beside them. Where two columns would have
 * one name the program ends with status 2.
 */
struct postrows *postrows_open(const char *format, const struct str *member,
    size_t members, const char *dimension, const struct codebook *,
    enum postrows_codes, bool words);

void postrows_add(struct postrows *, const struct record *);

/* Posts that had the dimension. */
uint64_t postrows_coded(const struct postrows *);

/* Codes that the book does not have: they have no column. */
uint64_t postrows_unknown(const struct postrows *);

/* Whether some post had the n-th member. */
bool postrows_has(const struct postrows *, size_t n);

void postrows_close(struct postrows *);

#endif
