/*
 * What a token of a text means to a book: the words of its vocabulary, the
 * atoms that it is by itself, the phrases it may begin. A cache of two slots for
 * each hash (two-way set associative) answers for tokens that were met before.
 */
#ifndef MATCH_MEANING_H
#define MATCH_MEANING_H

#include "base/buf.h"
#include "match/phrase.h"
#include "match/vocab.h"
#include "rule/rule.h"
#include "text/lexicon.h"

enum {
	MEANING_SHORT = 16,	/* bytes of a short token */
	MEANING_SLOTS = 1 << 15,	/* of short ones; */
	MEANING_LONG_SLOTS = 1 << 10
};

/* Two of them, which stand for each other, are a line of a processor's cache. */
struct meaning_slot {
	uint64_t a, b;		/* a short token as two numbers, zeros after it */
	uint64_t answer;
	uint64_t unused;	/* so that two are a whole line */
};

/*
 * A token that is to be looked up, and where. Of which kind it is its text tells:
 * so the kind is no part of the key.
 */
struct meaning_key {
	uint64_t a, b;
	struct meaning_slot *slot;	/* NULL: it is a long one */
};

struct meaning_long {
	uint64_t hash;
	size_t at, length;	/* in meaning.longs */
	uint32_t answer;
};

/*
 * An answer is a place in meaning.pool, 0 when the token means nothing. There
 * stand five numbers: how many words, atoms and phrases follow, and two sets of
 * marks. Then come these words, atoms and phrases, and for each phrase the marks
 * of what may come next in it. A word has one of 31 marks, a bit each, to tell
 * quickly what cannot follow in a phrase; the lowest bit of MEANING_MARKS is
 * always set.
 */
enum {
	MEANING_WORDS, MEANING_ATOMS, MEANING_PHRASES,
	MEANING_MARKS,		/* the marks of the words that the token is */
	MEANING_NEXT,		/* what the next token must have one mark of */
	MEANING_HEAD
};

struct meaning_list {
	const uint32_t *word;	/* maybe with MEANING_CLITIC */
	const uint32_t *atom;
	const uint32_t *phrase;
	const uint32_t *mark;	/* by phrase: as NEXT */
	uint32_t words, atoms, phrases;
};

struct meaning {
	struct vocab vocab;
	struct phrases phrases;
	struct meaning_slot *slots;	/* as they were allocated */
	struct meaning_slot *slot;	/* from the first whole line on */
	struct meaning_slot nothing;	/* for tokens that mean nothing */
	struct meaning_long *long_slot;
	uint64_t seed;
	uint32_t *pool;
	size_t pool_n;
	size_t pool_cap;
	struct buf longs;
};

/* In the list of words, one that a token is only without its clitic. */
#define MEANING_CLITIC ((uint32_t)1 << 31)

/* Prepares one without words: meaning_add() adds them, then meaning_ready(). */
void meaning_open(struct meaning *, const struct lexicon *, struct str language,
    struct stem *);

/* Adds an atom with a place in the text that is no regular expression. */
static inline void
meaning_add(struct meaning *l, const struct rule_tree *tree, uint32_t node,
    uint32_t atom, struct phrase_how how)
{
	phrase_add(&l->phrases, &l->vocab, tree, node, atom, how);
}

void meaning_ready(struct meaning *);

/* The same, once it is ready, for another thread: as vocab_share() has it. */
void meaning_share(struct meaning *, const struct meaning *of, struct stem *);

/* The phrases whose numbers are in an answer. */
static inline const struct phrases *
meaning_phrases(const struct meaning *l)
{
	return &l->phrases;
}

/* Whether words that signs join may mean something as one. */
static inline bool
meaning_has_joined(const struct meaning *l)
{
	return lexicon_has_joined(l->vocab.lexicon);
}

static inline const struct lexicon *
meaning_lexicon(const struct meaning *l)
{
	return l->vocab.lexicon;
}

/* Between two records: answers may go. */
void meaning_rest(struct meaning *);

/* The answer for a short token that is not in its slot, and for a long one. */
uint32_t meaning_further(struct meaning *, const struct meaning_key *,
    struct str token, unsigned kind);
uint32_t meaning_of_long(struct meaning *, struct str token, unsigned kind);

static inline uint64_t
meaning_load(const void *p)
{
	uint64_t v;

	memcpy(&v, p, 8);
	return v;
}

/* The slot where a short token belongs; the one beside it is as good. */
static inline struct meaning_slot *
meaning_home(const struct meaning *l, uint64_t a, uint64_t b)
{
	uint64_t h = (a ^ l->seed ^ (b << 23 | b >> 41)) * 0x9e3779b97f4a7c15;

	return l->slot + h / (UINT64_MAX / MEANING_SLOTS + 1);
}

/*
 * The key of a token (of enum token_kind or VOCAB_JOINED) that stands in a
 * struct tokens. What is there begins to be fetched, so that many may be asked
 * for before the first is looked up.
 */
static inline struct meaning_key
meaning_key(struct meaning *l, struct str token, unsigned kind)
{
	bool may = (l->vocab.kinds >> kind & 1) != 0;
	static const uint8_t mask[2 * MEANING_SHORT] = { 255, 255, 255, 255, 255,
	    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255 };
	struct meaning_slot *s;
	const uint8_t *own;
	uint64_t a, b;

	if (may && token.n > MEANING_SHORT)
		return (struct meaning_key){ 0, 0, NULL };
	/* Which kind comes next nobody could foresee: there is no branch. */
	token.n = may ? token.n : 0;
	/* Tokens have TOKEN_PAD bytes after them that may be read. */
	own = mask + MEANING_SHORT - token.n;
	a = meaning_load(token.p) & meaning_load(own);
	b = meaning_load(token.p + 8) & meaning_load(own + 8);
	s = meaning_home(l, a, b);
	s = may ? s : &l->nothing;
	__builtin_prefetch(s);
	return (struct meaning_key){ a, b, s };
}

/* The answer for a token whose key this is; good until meaning_rest(). */
static inline uint32_t
meaning_look(struct meaning *l, const struct meaning_key *k, struct str token,
    unsigned kind)
{
	const struct meaning_slot *s = k->slot;

	if (s == NULL)
		return meaning_of_long(l, token, kind);
	if (((s->a ^ k->a) | (s->b ^ k->b)) != 0)
		return meaning_further(l, k, token, kind);
	return (uint32_t)s->answer;
}

static inline uint32_t
meaning_of(struct meaning *l, struct str token, unsigned kind)
{
	struct meaning_key k = meaning_key(l, token, kind);

	return meaning_look(l, &k, token, kind);
}

/* The numbers of an answer; good until the next meaning_of(). */
static inline const uint32_t *
meaning_numbers(const struct meaning *l, uint32_t answer)
{
	return l->pool + answer;
}

/* What it says; good as long. */
static inline struct meaning_list
meaning_list(const struct meaning *l, uint32_t answer)
{
	const uint32_t *p = meaning_numbers(l, answer), *word = p + MEANING_HEAD;
	const uint32_t *atom = word + p[MEANING_WORDS];
	const uint32_t *phrase = atom + p[MEANING_ATOMS];

	return (struct meaning_list){ word, atom, phrase,
	    phrase + p[MEANING_PHRASES], p[MEANING_WORDS], p[MEANING_ATOMS],
	    p[MEANING_PHRASES] };
}

void meaning_close(struct meaning *);

#endif
