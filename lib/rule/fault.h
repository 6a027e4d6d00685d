/*
 * What is wrong in a codebook: errors, which stop the program, and warnings,
 * which only tw-lint shows. Each has its place and the line it stands in.
 */
#ifndef RULE_FAULT_H
#define RULE_FAULT_H

#include <stdarg.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"

/* Errors of a run that are printed; further ones are counted. */
enum { FAULT_REPORTS = 20 };

/* Warnings that are kept; a book is not read on after so many errors. */
enum { FAULT_WARNINGS = 10000, FAULT_ERRORS_MAX = 1000 };

/* A place in a book. */
struct place {
	const char *file;	/* as messages name it */
	size_t line;		/* from 1 */
	size_t column;		/* characters from 1; 0: the line as a whole */
	struct str source;	/* the line, without its end */
};

struct fault {
	struct place at;
	const char *check;	/* what a warning is called; NULL: an error */
	struct str text;
};

struct faults {
	struct fault *list;
	size_t n;
	size_t cap;
	size_t errors;		/* in all, also those not kept */
	size_t warnings;
	struct arena texts;
};

/* Adds an error; of more than FAULT_REPORTS only the number is kept. */
void fault_error(struct faults *, struct place at, const char *fmt, ...)
    __attribute__((__format__(__printf__, 3, 4)));

void fault_verror(struct faults *, struct place at, const char *fmt, va_list)
    __attribute__((__format__(__printf__, 3, 0)));

/* Adds a warning of the check so named. */
void fault_warning(struct faults *, struct place at, const char *check,
    const char *fmt, ...) __attribute__((__format__(__printf__, 4, 5)));

/*
 * Words of a book for a message: cut at 80 bytes with "...", control
 * characters shown as ?. Good until eight further calls.
 */
const char *fault_show(struct str s);

/*
 * Appends the line that a place stands in and, below it, a caret at its
 * column: tabs are copied, wide characters take two columns, of a long line
 * only the neighbourhood is shown. Each line ends in LF. Nothing is appended
 * when the place has no column.
 */
void fault_caret(struct buf *out, struct place at);

/*
 * Says each error ("file:line:column: text", the line, a caret) on stderr;
 * the status is 2 if there was one.
 */
void fault_print(const struct faults *);

void fault_free(struct faults *);

#endif
