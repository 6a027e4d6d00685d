/* A concordance: words in the middle, what stands around them on both sides. */
#ifndef SHOW_KWIC_H
#define SHOW_KWIC_H

#include "base/str.h"

enum kwic_order {
	KWIC_INPUT,	/* as they come: nothing is kept in memory */
	KWIC_LEFT,	/* by the words before, the nearest first */
	KWIC_RIGHT	/* by what comes after */
};

struct kwic;

struct kwic_line {
	struct str text;	/* all of it */
	size_t from;		/* bytes of text: the words */
	size_t to;
	struct str id;
	struct str code;
	struct str book;	/* of the rule, where there are several */
	struct str scope;
	int64_t rule;
};

/*
 * format is the argument of -o (NULL: the default of show/table). width is the
 * columns of context on either side, 0 for what suits the format. The table
 * for eyes leaves the code out when codes is false. title is of the page that
 * html gives.
 */
struct kwic *kwic_open(const char *format, enum kwic_order, size_t width,
    bool codes, struct str title);

/*
 * Prints a line, or keeps it where an order is asked for. Contexts are cut
 * between grapheme clusters.
 */
void kwic_add(struct kwic *, const struct kwic_line *);

/* Whether lines that differ in the rule alone look different. */
bool kwic_has_rules(const struct kwic *);

/* Prints what was kept and frees. */
void kwic_close(struct kwic *);

#endif
