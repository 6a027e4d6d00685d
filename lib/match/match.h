/*
 * Where in a text the atoms of a book's rules stand. The text is cut into
 * tokens and each is looked up once; only phrases that begin with a word that
 * is there are tried.
 */
#ifndef MATCH_MATCH_H
#define MATCH_MATCH_H

#include <assert.h>

#include "base/mem.h"
#include "match/meaning.h"
#include "rule/rule.h"
#include "text/token.h"

#define MATCH_NONE UINT32_MAX

/* A place in the text where an atom stands. */
struct match_hit {
	uint32_t atom;
	uint32_t from, to;	/* bytes */
	uint32_t first, last;	/* tokens; last = first - 1 when it covers none,
				 * then first is the token after it */
	uint32_t next;		/* the next hit of the atom, see hits.h */
};

/* Words joined by signs that mean something as one. */
struct match_joined {
	uint32_t first, last;	/* tokens */
	uint32_t answer;	/* of meaning_of() */
};

struct match {
	struct meaning meaning;
	struct tokens tokens;
	struct meaning_key *key_of;	/* by token */
	size_t key_of_cap;
	uint32_t *answer;		/* by token: of meaning_of(); and a 0 */
	size_t answer_cap;
	uint32_t *start;		/* tokens where something may begin */
	size_t starts, start_cap;
	struct match_joined *joined;	/* by first */
	size_t joined_n, joined_cap;
	struct match_hit *hit;
	size_t hits;
	size_t hit_cap;
	struct match_hit *unsorted;	/* scratch of match_sort() */
	size_t unsorted_cap;
	uint64_t *key;
	size_t key_cap;
};

/* Prepares an empty one; the lexicon and the stemmer must outlive it. */
void match_open(struct match *, const struct lexicon *, struct str language,
    struct stem *);

/* Adds an atom with a place in the text that is no regular expression. */
static inline void
match_add(struct match *m, const struct rule_tree *tree, uint32_t node,
    uint32_t atom, struct phrase_how how)
{
	meaning_add(&m->meaning, tree, node, atom, how);
}

/* All atoms are added. */
void match_ready(struct match *);

/*
 * The same atoms for another thread, with a stemmer of its own (NULL where there
 * is none): what is known of words once all are added is there once, and must
 * outlive it.
 */
void match_share(struct match *, const struct match *of, struct stem *);

/* The lexicon it was opened with. */
static inline const struct lexicon *
match_lexicon(const struct match *m)
{
	return meaning_lexicon(&m->meaning);
}

/*
 * Finds the hits of all atoms in text: m->hit, until the next call. Those of
 * an atom stand in the order of the text.
 */
void match_text(struct match *, struct str text);

/* Adds a hit. */
static inline void
match_hit_add(struct match *m, struct match_hit hit)
{
	assert(hit.from <= hit.to && (hit.first == MATCH_NONE ||
	    hit.first <= hit.last + 1));
	if (m->hits == m->hit_cap)
		m->hit = mem_grow(m->hit, &m->hit_cap, m->hits + 1,
		    sizeof(*m->hit));
	m->hit[m->hits++] = hit;
}

/* Puts the hits of each atom side by side. */
void match_sort(struct match *);

/* Which tokens the bytes from..to cover, as in struct match_hit. */
void match_cover(const struct match *, uint32_t from, uint32_t to,
    uint32_t *first, uint32_t *last);

void match_close(struct match *);

#endif
