/*
 * jq expressions (libjq), for what users write. A number that a double cannot
 * hold (it would not come back with the same digits) is given to jq as a
 * string of its digits, a lone surrogate as U+FFFD.
 */
#ifndef JQ_EXPR_H
#define JQ_EXPR_H

#include "base/buf.h"
#include "base/str.h"

struct expr;

/*
 * Compiles a jq program; what names it in messages ("-e", "map.jq"). A
 * mistake in it ends the program with status 2, jq's words and the line.
 * Modules are searched in the working directory, ~/.jq is not read, and the
 * environment is empty. One that does not come to an end is ended
 * (jq/watchdog).
 */
struct expr *expr_open(const char *program, const char *what);

/*
 * The same for a program in a file, with the modules and data beside it and in
 * the places of io/shipped.
 */
struct expr *expr_open_file(const char *path, const char *what);

/*
 * The same for a program that says which records are meant: an = in it, which
 * compares nothing and is true of all, is remarked on.
 */
struct expr *expr_open_condition(const char *program, const char *what);

/* Begins to run on one JSON value; what is no JSON is an error. */
void expr_run(struct expr *, struct str json);

/*
 * Appends the next result as JSON without a line feed in or after it; false
 * when there is none left or the expression failed on this value: then
 * expr_error() is jq's message (valid until the next run), else NULL.
 */
bool expr_next(struct expr *, struct buf *out);
const char *expr_error(const struct expr *);

/* Whether the first result is neither false nor null; an error is false. */
bool expr_true(struct expr *, struct str json);

/* At the end: on how many records expr_true() failed (a finding), if on any. */
void expr_report(const struct expr *);

void expr_close(struct expr *);

#endif
