/*
 * Words that are others typed wrongly. Of all words one letter apart most are
 * words of their own (proses, protes), so only slips of fingers count: a vowel
 * left out, or one of two equal letters; a letter typed twice; that of the key
 * beside it; two neighbours swapped. The first letter is right, and nothing is
 * left out at the end. All that words can be typed as is hashed when they are
 * known, so that a token costs one look.
 */
#ifndef MATCH_SLIP_H
#define MATCH_SLIP_H

#include <stdbool.h>

#include "base/mem.h"
#include "base/str.h"

#define SLIP_NONE UINT32_MAX

enum {
	SLIP_LEAST = 6,		/* letters of a word that has slips */
	SLIP_MOST = 40
};

/* {0} has no words. */
struct slips {
	struct str *word;
	uint32_t words;
	size_t word_cap;
	struct slip *form;	/* what they can be typed as, as it came */
	size_t forms;
	size_t form_cap;
	struct slip *slot;	/* by hash, open addressing */
	size_t mask;
	uint64_t *some;		/* bits: the beginnings of hashes there are */
	struct arena texts;
};

/* Whether a word is of so many letters, all of them a to z. */
bool slip_may(struct str word);

/* Adds such a word, folded; its number counts from 0. */
uint32_t slip_add(struct slips *, struct str word);

/* All are added. */
void slip_ready(struct slips *);

/*
 * The number of the first word added that may be meant by a word, folded, that
 * is none of them; SLIP_NONE when there is none.
 */
uint32_t slip_find(const struct slips *, struct str typed);

void slip_free(struct slips *);

#endif
