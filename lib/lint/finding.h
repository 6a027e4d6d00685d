/* What a check of a codebook has to say, and how it is said. */
#ifndef LINT_FINDING_H
#define LINT_FINDING_H

#include "base/mem.h"
#include "codebook/codebook.h"

/* What mistakes that stop every program are called. */
#define FINDING_SYNTAX "syntax"

enum finding_level { FINDING_NOTE, FINDING_WARNING, FINDING_ERROR };

struct finding {
	uint8_t level;
	const char *check;	/* the name of what was checked */
	uint32_t file;
	uint32_t line;
	uint32_t column;	/* 0: where the line's text begins */
	uint32_t code;		/* CODEBOOK_NONE: of no code */
	size_t number;		/* in the order of adding */
	struct str text;
};

struct findings {
	const struct codebook *book;
	struct finding *list;
	size_t n;
	size_t cap;
	struct arena texts;
};

/* The level so named; false when there is none of that name. */
bool finding_level(const char *name, enum finding_level *);

/* Adds a finding about a line of a file of the book. */
void finding_add(struct findings *, enum finding_level, const char *check,
    uint32_t file, uint32_t line, uint32_t code, const char *fmt, ...)
    __attribute__((__format__(__printf__, 7, 8)));

/* The same about a rule. */
void finding_rule(struct findings *, enum finding_level, const char *check,
    uint32_t rule, const char *fmt, ...)
    __attribute__((__format__(__printf__, 5, 6)));

/* Adds the errors and warnings that reading the book has left. */
void finding_faults(struct findings *);

/*
 * Writes all findings to stdout by file, line and column: with format NULL as
 * text ("file:line:column: level: what [check]", the line, a caret), else as
 * rows of that -o format.
 */
void finding_write(struct findings *, const char *format);

/* Whether there is a finding of this level or above. */
bool finding_any(const struct findings *, enum finding_level);

void finding_free(struct findings *);

#endif
