/* A book while it is read: what its files have said so far. */
#ifndef CODEBOOK_LOAD_H
#define CODEBOOK_LOAD_H

#include "base/hash.h"
#include "codebook/book.h"
#include "rule/line.h"
#include "rule/parse.h"

struct load {
	struct codebook *book;
	struct line line;	/* the one at hand */
	struct parse parse;
	uint32_t file;		/* the file at hand */
	uint32_t code;		/* the open code; CODEBOOK_NONE: the head */
	bool full;		/* a limit was met: nothing more is read */
	bool lost;		/* below a code line that was wrong */
	uint32_t open[CODEBOOK_DEPTH_MAX];	/* the codes above, by depth */
	uint32_t depth;
	struct names declared;	/* properties of the file at hand */
	uint32_t *opened_in;	/* by code: the last file that opened it */
	size_t opened_cap;
	size_t code_cap;
	size_t path_cap;
	size_t rule_cap;
	size_t value_cap;
	size_t lexicon_cap;
	size_t text_cap[CODEBOOK_TEXTS];
};

/* Reports an error at a byte of the line at hand; always false. */
bool load_error(const struct load *, size_t at, const char *fmt, ...)
    __attribute__((__format__(__printf__, 3, 4)));

/* The bytes of the line from the byte at on, without a comment at its end. */
struct str load_value(const struct load *, size_t at);

/*
 * Reads the line from the byte at on as a rule of the open code, as a not:
 * line when not is true.
 */
void load_rule(struct load *, size_t at, bool not);

/*
 * Whether n things are no more than max; else the error that there are more
 * of them than a book may have, and nothing more is read.
 */
bool load_limit(struct load *, size_t n, size_t max, const char *what);

/* Frees what only reading needs; the book stays. */
void load_free(struct load *);

#endif
