/*
 * What a word is to a learner, kept for words that come again: hashes of how
 * it is written and read, and the slots of the letters in it.
 */
#ifndef FEATURE_WORDCACHE_H
#define FEATURE_WORDCACHE_H

#include "base/buf.h"
#include "base/str.h"
#include "feature/slot.h"
#include "stream/officials.h"
#include "text/lexicon.h"
#include "text/token.h"

enum {
	WORDCACHE_KEY = 24,		/* bytes of words that are kept */
	WORDCACHE_SLOTS = 1 << 14,
	WORDCACHE_POOL = 1 << 19,	/* numbers; more are forgotten */
	WORDCACHE_WORDS = 8		/* a word is read as so many at most */
};

struct wordcache_word {
	uint64_t key[3];	/* the bytes of the text, zeros after them */
	uint64_t hash;		/* of "w1 " and the word */
	uint64_t pair;		/* of "w2 ", the word and a blank */
	uint32_t text, text_n;	/* the word, in texts */
	uint32_t slot;		/* in pool: slots of words, then of letters */
	uint16_t words;		/* how many of each */
	uint16_t letters;
	uint8_t kind;		/* of its token */
	uint8_t used;
};

struct wordcache {
	unsigned bits;
	const uint32_t *row;	/* by slot: what stands for it; NULL: itself */
	const struct lexicon *lexicon;
	struct officials *officials;	/* whom "@office" is; NULL: none */
	struct wordcache_word *word;	/* by hash of the key */
	struct wordcache_word one;	/* a word that is not kept */
	uint32_t *pool;
	size_t pool_n;
	size_t pool_cap;
	struct buf texts;
	struct buf folded;	/* scratch: with a blank on both sides, */
	struct buf name;
	uint32_t *border;	/* and where its code points begin */
	size_t border_cap;
	/* Called for each feature of a word, when not NULL: none is kept then. */
	void (*named)(void *, uint32_t slot, struct str name);
	void *named_to;
};

/* Appends s with every digit as 0, as words are to a learner. */
void wordcache_zero(struct buf *, struct str s);

/* The hash of a word that is folded and zeroed. */
uint64_t wordcache_hash(struct str word);

void wordcache_open(struct wordcache *, unsigned bits, const uint32_t *row,
    const struct lexicon *, struct officials *);

/* What stands for the slot of a hash. */
static inline uint32_t
wordcache_slot(const struct wordcache *c, uint64_t hash)
{
	uint32_t slot = slot_of(hash, c->bits);

	return c->row == NULL ? slot : c->row[slot];
}

/* Before the words of a text: what is kept may go now. */
void wordcache_begin(struct wordcache *);

/* What a token is; it lasts until the next call, its numbers till begin. */
const struct wordcache_word *wordcache_get(struct wordcache *,
    const struct tokens *, size_t token);

void wordcache_close(struct wordcache *);

#endif
