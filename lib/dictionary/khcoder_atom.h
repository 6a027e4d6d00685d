/* The words, phrases, distances and references of KH Coder as operands. */
#ifndef DICTIONARY_KHCODER_ATOM_H
#define DICTIONARY_KHCODER_ATOM_H

#include "base/buf.h"
#include "dictionary/import.h"

enum { KHCODER_ATOM_NAMED_MAX = 64 };	/* codes that one alternative names */

#define KHCODER_ATOM_MEASURE \
	"the number and the length of a document are no rules here"

/* An alternative of an expression on its way to a rule. */
struct khcoder_job {
	struct import *im;
	struct buf rule;
	struct buf why;		/* in what it differs; or why it is refused */
	bool within;		/* its code is bound to sentences */
	uint32_t named[KHCODER_ATOM_NAMED_MAX];
	size_t names;
};

/* Sets the reason for which the alternative is refused; always false. */
bool khcoder_atom_refuse(struct khcoder_job *, const char *why);

/* Appends an atom to the rule; false when it is refused. */
bool khcoder_atom_add(struct khcoder_job *, struct str atom);

/* Whether an atom is near() or seq(), and its unit: b, d or 0. */
bool khcoder_atom_near(struct str atom, char *unit);

/* Whether an atom has places in a text that can be counted. */
bool khcoder_atom_countable(struct str atom);

/* Whether an atom is a measure of the document: No. lw lc. */
bool khcoder_atom_measure(struct str atom);

#endif
