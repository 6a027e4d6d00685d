/* Texts that were posted more than once: for posts that are drawn once each. */
#ifndef DRAW_COPIES_H
#define DRAW_COPIES_H

#include "base/buf.h"
#include "draw/key.h"
#include "text/token.h"

struct copies {
	uint64_t (*slot)[2];	/* open addressing: a hash; 0, 0 is free */
	size_t mask;
	uint64_t n;		/* different texts so far */
	struct tokens tokens;
	struct buf folded;
	struct buf plain;
};

/*
 * The text as copies have it in common: NFKC and case folding, links as URL,
 * mentions as @, white space as one blank. Until the next call.
 */
struct str copies_plain(struct copies *, struct str text);

/* Whether a text with this key, in cells that give this tie, is new. */
bool copies_new(struct copies *, const struct key *, uint64_t tie);

void copies_free(struct copies *);

#endif
