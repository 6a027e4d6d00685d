/*
 * Which words atoms of rules are made of, and whether one atom is found
 * wherever another is. What cannot be told for certain is denied.
 */
#ifndef LINT_WORDING_H
#define LINT_WORDING_H

#include "base/mem.h"
#include "codebook/codebook.h"
#include "text/lexicon.h"

enum { WORDING_MAX = 16 };	/* longer phrases are not looked into */

/* An atom of words: word, phrase, quote, {}, ~. */
struct wording_atom {
	uint32_t first;		/* its words: n of wording.word */
	uint32_t n;		/* 0: it has none, too many, or things between */
	bool joined;		/* by - ' . within a bare word */
	bool signs;		/* a quote that needs more than blanks */
	bool several;		/* a lexicon has one word for several of these */
	bool read;		/* a lexicon has others for one of these */
};

struct wording {
	const struct codebook *book;
	struct str *text;	/* by node: its text folded */
	struct wording_atom *atom;	/* by node */
	struct str *word;
	size_t words;
	size_t word_cap;
	struct lexicon *lexicon;
	struct stem *stem;	/* NULL: the book has no language */
	struct arena texts;
	/* of the code at hand */
	bool hashtags;		/* words match hashtags */
	bool longest;		/* longer words of other codes take shorter ones */
};

void wording_open(struct wording *, const struct codebook *);

/* Turns to the settings of a code. */
void wording_code(struct wording *, uint32_t code);

/* Whether the pattern y covers the word or pattern x. */
bool wording_covers(struct str y, struct str x);

/* Whether y, an atom with the form RULE_IS_TEXT, is found wherever x is. */
bool wording_contains(struct wording *, uint32_t x, uint32_t y);

/*
 * Where among the words of x the atom y is found whenever x is: bit b of
 * out[a] is set for the words a to b. Bits are added, out has WORDING_MAX.
 */
void wording_places(const struct wording *, uint32_t x, uint32_t y,
    uint32_t *out);

/*
 * Whether words a and b of x, with so many of its words between them, are
 * always as near as that in the text.
 */
bool wording_near(const struct wording *, uint32_t x, uint32_t a, uint32_t b);

void wording_close(struct wording *);

#endif
