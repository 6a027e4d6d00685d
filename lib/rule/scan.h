/* A rule's line as it is read, token by token, and what is wrong in it. */
#ifndef RULE_SCAN_H
#define RULE_SCAN_H

#include "base/mem.h"
#include "base/str.h"
#include "rule/fault.h"
#include "rule/line.h"
#include "rule/rule.h"

enum scan_kind {
	SCAN_END,
	SCAN_ATOM,
	SCAN_OPEN,
	SCAN_CLOSE,
	SCAN_OR,
	SCAN_AND,
	SCAN_NOT,
	SCAN_DISTANCE,	/* NEAR/n and its kin */
	SCAN_WEIGHT
};

struct scan_token {
	enum scan_kind kind;
	enum rule_kind rule;	/* of a SCAN_ATOM or SCAN_DISTANCE: its node's */
	uint32_t n;		/* of NEAR/n; 1 for /i */
	int64_t weight;		/* of [n] */
	size_t from;		/* its bytes of the line */
	size_t to;
	uint32_t line;		/* of the file, and the column in characters */
	uint32_t column;
	struct str text;
	struct regex *regex;
};

/* Where in a line we are. */
struct scan {
	const struct line *line;
	struct str s;		/* the text of the line */
	size_t begin;		/* the byte at which the rule begins */
	size_t at;
	struct arena *texts;	/* for atoms with escapes */
	struct faults *faults;
};

/* The rest of the line. */
static inline struct str
scan_rest(const struct scan *s)
{
	return str_skip(s->s, s->at);
}

/* Reports an error at a byte of the line; always false. */
bool scan_error(const struct scan *, size_t at, const char *fmt, ...)
    __attribute__((__format__(__printf__, 3, 4)));

/*
 * What stands at scan->at up to a blank or one of | ( ), for messages and for
 * what runs so far.
 */
struct str scan_run(const struct scan *);

/* Reports a sign, at a byte, that cannot stand where it does; false. */
bool scan_sign_error(const struct scan *, size_t at);

/* Makes *t an atom that ends at the byte to, and moves there; true. */
bool scan_done(struct scan *, struct scan_token *t, enum rule_kind,
    struct str text, size_t to);

#endif
