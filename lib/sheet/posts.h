/* Coded posts as a table: a post a row, or a code of a post. */
#ifndef SHEET_POSTS_H
#define SHEET_POSTS_H

#include "base/str.h"
#include "codebook/book.h"
#include "io/record.h"

/* How codes are laid out. */
enum posts_codes {
	POSTS_WIDE,	/* a column of 0 and 1 for each code of the book */
	POSTS_LIST,	/* one column, the codes separated by "; " */
	POSTS_LONG	/* a row for each code */
};

struct posts;

/*
 * A table of these members (paths as a.b), and of the codes of a dimension;
 * dimension NULL: no codes. The book may be NULL but for POSTS_WIDE. words: the
 * words that made the codes stand beside them. Where two columns would have
 * one name the program ends with status 2.
 */
struct posts *posts_open(const char *format, const struct str *member,
    size_t members, const char *dimension, const struct codebook *,
    enum posts_codes, bool words);

void posts_add(struct posts *, const struct record *);

/* Posts that had the dimension. */
uint64_t posts_coded(const struct posts *);

/* Codes that the book does not have: they have no column. */
uint64_t posts_unknown(const struct posts *);

/* Whether some post had the n-th member. */
bool posts_has(const struct posts *, size_t n);

void posts_close(struct posts *);

#endif
