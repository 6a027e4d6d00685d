/* Words, phrases and wildcards of other programs as rules of a codebook. */
#ifndef DICTIONARY_TERM_H
#define DICTIONARY_TERM_H

#include "base/buf.h"
#include "base/str.h"

/* What * and ? mean in the other program. */
enum term_wild {
	TERM_PLAIN,	/* signs like others */
	TERM_STAR,	/* * any letters, ? a sign */
	TERM_GLOB	/* * any letters, ? one letter */
};

enum { TERM_BYTES_MAX = 1000 };

/*
 * Appends the rule that finds what this term (valid UTF-8) finds there: a
 * whole line when alone is true, else an operand. Appends to why in what it
 * differs, if it does. False: nothing here says the same, why is the reason.
 */
bool term_rule(struct buf *rule, struct buf *why, struct str term,
    enum term_wild, bool alone);

/*
 * Appends a regular expression that finds the text anywhere, in any case;
 * blanks in it stand for any white space. False when there is none in it.
 */
bool term_literal(struct buf *rule, struct str text);

#endif
