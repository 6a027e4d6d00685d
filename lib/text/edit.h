/*
 * Typing errors: how many edits part two words, and which of many words lie
 * near one. An edit inserts, deletes or changes a letter, or swaps two
 * neighbours; no letter is edited twice (Damerau-Levenshtein, optimal string
 * alignment). Words that lie near share what is left of their first letters
 * when a few are deleted, so those are hashed (Garbe's SymSpell).
 */
#ifndef TEXT_EDIT_H
#define TEXT_EDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

enum {
	EDIT_MOST = 2,		/* edits that are looked for */
	EDIT_PREFIX = 10,	/* letters from which some are deleted */
	EDIT_LETTERS_MAX = 48,	/* of a word; longer ones lie near nothing */
	EDIT_TRIED_MAX = 8	/* words that one is compared with */
};

/*
 * The edits between two words in UTF-8, most + 1 when there are more than
 * most, which is at most EDIT_MOST, or a word is longer than EDIT_LETTERS_MAX.
 */
unsigned edit_distance(struct str a, struct str b, unsigned most);

/* A set of words to be found by what is nearly the same; {0} is empty. */
struct edit_index {
	const struct str *word;	/* by number */
	uint32_t words;
	struct edit_key *key;	/* what is left of some word: as it was added, */
	size_t keys;		/* then by the lowest bits of its hash: */
	size_t key_cap;
	uint32_t *first;	/* key[first[bits] .. first[bits + 1]] */
	uint32_t mask;
};

/* Adds a word (an empty one lies near nothing); its number counts from 0. */
uint32_t edit_add(struct edit_index *, struct str word);

/* All are added: these, by number, are not copied. */
void edit_ready(struct edit_index *, const struct str *word);

struct edit_found {
	uint32_t word;		/* its number */
	unsigned edits;
};

/*
 * The word with the fewest edits, at most most of them, that begins with the
 * same letter; of equals the first that was added. False when there is none
 * among the EDIT_TRIED_MAX that were compared.
 */
bool edit_find(const struct edit_index *, struct str word, unsigned most,
    struct edit_found *);

void edit_free(struct edit_index *);

#endif
