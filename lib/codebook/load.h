/* A book while it is read: what its files have said so far. */
#ifndef CODEBOOK_LOAD_H
#define CODEBOOK_LOAD_H

#include "base/hash.h"
#include "codebook/book.h"
#include "codebook/include.h"
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
	struct str id[CODEBOOK_DEPTH_MAX];	/* their ids in the file */
	struct names declared;	/* properties of the file at hand */
	struct include *include;	/* by which it is included, or NULL */
	enum include_part part;	/* what becomes of the open code */
	struct str asked;	/* of an include: line that was just read */
	uint32_t *opened_in;	/* by code: the last file that opened it */
	size_t opened_cap;
	size_t code_cap;
	size_t path_cap;
	size_t rule_cap;
	size_t value_cap;
	size_t lexicon_cap;
	size_t text_cap[CODEBOOK_TEXTS];
	size_t measured_cap;
	size_t file_cap;
};

/* Reports an error at a byte of the line at hand; always false. */
bool load_error(const struct load *, size_t at, const char *fmt, ...)
    __attribute__((__format__(__printf__, 3, 4)));

/* The bytes of the line from the byte at on, without a comment at its end. */
struct str load_value(const struct load *, size_t at);

/* Takes the next word, separated by blanks, off *rest. */
bool load_word(struct str *rest, struct str *word);

/*
 * The name of a file that the file at hand names; a path that exists beside
 * that file is meant from there, so that a book works from every folder.
 */
struct str load_beside(struct load *, struct str name, struct str suffix);

/*
 * Whether the open code may have rules of the file at hand; else the error
 * that it has some of another.
 */
bool load_claim(struct load *, size_t at);

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

/*
 * Goes back to the file that outer was at: what is the book's is kept, what is
 * of the file at hand is freed.
 */
void load_return(struct load *, const struct load *outer);

/* Frees what only reading needs; the book stays. */
void load_free(struct load *);

#endif
