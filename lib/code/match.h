/*
 * Where in a text the atoms of a book's rules stand. The text is cut into
 * tokens and each is looked up once; only phrases that begin with a word that
 * is there are tried.
 */
#ifndef CODE_MATCH_H
#define CODE_MATCH_H

#include "code/phrase.h"
#include "code/vocab.h"
#include "text/token.h"

#define MATCH_NONE UINT32_MAX

/* A place in the text where an atom stands. */
struct match_hit {
	uint32_t atom;
	uint32_t from, to;	/* bytes */
	uint32_t first, last;	/* tokens; last = first - 1 when it covers none,
				 * then first is the token behind it */
};

/* What a token hits: pool[at ..+ n] of the vocabulary. */
struct match_look {
	uint32_t at;
	uint32_t n;
};

/* The same for words joined by signs as one, from token first on. */
struct match_joined {
	uint32_t first, last;
	struct match_look look;
};

struct match {
	struct vocab vocab;
	struct phrases phrases;
	struct tokens tokens;
	struct match_look *look;	/* by token */
	size_t look_cap;
	struct match_joined *joined;	/* by first */
	size_t joined_n, joined_cap;
	struct match_hit *hit;		/* by atom, then place */
	size_t hits;
	size_t hit_cap;
};

/* Prepares an empty one; the lexicon and the stemmer must outlive it. */
void match_open(struct match *, const struct lexicon *, struct str language,
    struct stem *);

/* Adds an atom with a place in the text that is no regular expression. */
static inline void
match_add(struct match *m, const struct rule_tree *tree, uint32_t node,
    uint32_t atom, bool hashtags, bool clitics)
{
	phrase_add(&m->phrases, &m->vocab, tree, node, atom, hashtags,
	    clitics);
}

/* All atoms are added. */
void match_ready(struct match *);

/* Finds the hits of all atoms in text: m->hit, until the next call. */
void match_text(struct match *, struct str text);

/* Adds a hit; match_sort() must follow. */
void match_hit_add(struct match *, struct match_hit);

/* Puts hits in order and drops those that are there twice. */
void match_sort(struct match *);

/* Which tokens the bytes from..to cover, as in struct match_hit. */
void match_cover(const struct match *, uint32_t from, uint32_t to,
    uint32_t *first, uint32_t *last);

void match_close(struct match *);

#endif
