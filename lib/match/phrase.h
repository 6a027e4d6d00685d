/*
 * What the atoms of rules look for: sequences of words of the vocabulary,
 * with the signs that must stand between them. An atom may have several:
 * e-kelurahan is e and kelurahan, or ekelurahan. An inverted index gives the
 * phrases that begin with a word.
 */
#ifndef MATCH_PHRASE_H
#define MATCH_PHRASE_H

#include <assert.h>

#include "base/buf.h"
#include "base/hash.h"
#include "match/vocab.h"
#include "rule/rule.h"
#include "text/token.h"

enum { PHRASE_WAYS_MAX = 32 };	/* phrases of one atom */

/* How the words of an atom are found. */
struct phrase_how {
	bool hashtags;		/* in hashtags, too */
	bool clitics;		/* with clitics */
	bool edits;		/* with one typing error */
};

struct phrase_part {
	uint32_t word;		/* phrases.word[word ..+ words]: any of them */
	uint32_t words;
	uint32_t signs;		/* signs needed before it; 0: none, else + 1 */
	bool no_tags;		/* hashtags do not count as words */
	bool no_clitics;
	bool run;		/* it goes on what is before it */
};

struct phrase {
	uint32_t atom;
	uint32_t part;		/* phrases.part[part ..+ parts] */
	uint32_t parts;
	uint32_t after;	/* signs needed after it, as above */
	bool simple;		/* one part, no signs */
};

/* An atom of signs alone, such as ":(" */
struct phrase_signs {
	uint32_t atom;
	uint32_t signs;		/* as of a part; there are some */
};

struct phrases {
	struct phrase *v;
	size_t n, cap;
	struct phrase_part *part;
	size_t part_n, part_cap;
	uint32_t *word;
	size_t word_n, word_cap;
	struct names signs;	/* folded, white space as one blank */
	struct phrase_signs *alone;
	size_t alone_n, alone_cap;
	bool begins[256];	/* bytes that one of these may begin with */
	struct buf first_signs;	/* those of ASCII */
	uint32_t *first;	/* by word: by_word[first[word] .. first[word + 1]] */
	uint32_t *by_word;	/* phrases that begin with it */
	/* scratch */
	struct tokens tokens;
	struct buf text;
	struct buf fold;
	struct phrase_piece *piece;
	size_t piece_n, piece_cap;
};

/*
 * Adds what the atom at this node of a tree looks for (RULE_WORD to
 * RULE_EMOJI); atom is the number its hits will have.
 */
void phrase_add(struct phrases *, struct vocab *, const struct rule_tree *,
    uint32_t node, uint32_t atom, struct phrase_how);

/* All are added: makes first, by_word, begins and first_signs. */
void phrase_ready(struct phrases *, const struct vocab *);

/* The signs that a part or the end of a phrase needs, when it needs any. */
static inline struct str
phrase_signs(const struct phrases *ph, uint32_t needed)
{
	assert(needed > 0);
	return ph->signs.key[needed - 1];
}

void phrase_free(struct phrases *);

#endif
