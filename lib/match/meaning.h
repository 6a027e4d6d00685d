/*
 * What a token of a text means to a book: the words of its vocabulary, the
 * atoms that it is by itself, the phrases it may begin. Tokens met before are
 * answered from a cache.
 */
#ifndef MATCH_MEANING_H
#define MATCH_MEANING_H

#include "match/phrase.h"
#include "match/vocab.h"

enum {
	LOOK_SHORT = 16,	/* bytes of a short token */
	LOOK_SLOTS = 1 << 15,	/* of short ones; */
	LOOK_LONG_SLOTS = 1 << 10
};

struct look_slot {
	uint64_t a, b;		/* a short token as two numbers, zeros behind it */
	uint32_t answer;
};

struct look_long {
	uint64_t hash;
	size_t at, length;	/* in look.longs */
	uint32_t answer;
};

/*
 * An answer is a place in look.pool, 0 when the token means nothing. There
 * stand five numbers, three of them numbers of numbers, then these: words,
 * atoms, phrases. A word has one of 31 marks, a bit each, to tell quickly what
 * cannot follow in a phrase; the lowest bit of LOOK_MARKS is always set.
 */
enum {
	LOOK_WORDS, LOOK_ATOMS, LOOK_PHRASES,
	LOOK_MARKS,		/* the marks of the words that the token is */
	LOOK_NEXT,		/* what the next token must have one mark of */
	LOOK_HEAD
};

struct look_list {
	const uint32_t *word;	/* maybe with LOOK_CLITIC */
	const uint32_t *atom;
	const uint32_t *phrase;	/* two each: its number, and marks as NEXT */
	uint32_t words, atoms, phrases;
};

struct look {
	struct vocab vocab;
	struct phrases phrases;
	struct look_slot *slot;
	struct look_long *long_slot;
	uint64_t seed;
	uint32_t *pool;
	size_t pool_n;
	size_t pool_cap;
	struct buf longs;
};

/* In the list of words, one that a token is only without its clitic. */
#define LOOK_CLITIC ((uint32_t)1 << 31)

/* Prepares one without words; add them with phrase_add(), then look_ready(). */
void look_open(struct look *, const struct lexicon *, struct str language,
    struct stem *);

void look_ready(struct look *);

/* Between two records: answers may go. */
void look_rest(struct look *);

/* look_up() of a short token that is not in its slot, and of a long one. */
uint32_t look_further(struct look *, struct look_slot *, struct str token,
    unsigned kind, uint64_t a, uint64_t b);
uint32_t look_up_long(struct look *, struct str token, unsigned kind);

static inline uint64_t
look_load(const void *p)
{
	uint64_t v;

	memcpy(&v, p, 8);
	return v;
}

/*
 * The answer for a token (of enum token_kind or VOCAB_JOINED) that stands in a
 * struct tokens; good until look_rest().
 */
static inline uint32_t
look_up(struct look *l, struct str token, unsigned kind)
{
	static const uint8_t mask[2 * LOOK_SHORT] = { 255, 255, 255, 255, 255,
	    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255 };
	struct look_slot *s;
	uint64_t a, b, h;

	if ((l->vocab.kinds >> kind & 1) == 0)
		return 0;
	if (token.n > LOOK_SHORT)
		return look_up_long(l, token, kind);
	/* Tokens have TOKEN_PAD bytes behind them that may be read. */
	a = look_load(token.p) & look_load(mask + LOOK_SHORT - token.n);
	b = look_load(token.p + 8) & look_load(mask + LOOK_SHORT + 8 - token.n);
	h = (a ^ l->seed ^ (b << 23 | b >> 41)) * 0x9e3779b97f4a7c15;
	s = l->slot + h / (UINT64_MAX / LOOK_SLOTS + 1);
	if (((s->a ^ a) | (s->b ^ b)) != 0)
		return look_further(l, s, token, kind, a, b);
	return s->answer;
}

/* The numbers of an answer; good until the next look_up(). */
static inline const uint32_t *
look_numbers(const struct look *l, uint32_t answer)
{
	return l->pool + answer;
}

/* What it says; good as long. */
static inline struct look_list
look_list(const struct look *l, uint32_t answer)
{
	const uint32_t *p = look_numbers(l, answer), *q = p + LOOK_HEAD;

	return (struct look_list){ q, q + p[LOOK_WORDS],
	    q + p[LOOK_WORDS] + p[LOOK_ATOMS], p[LOOK_WORDS], p[LOOK_ATOMS],
	    p[LOOK_PHRASES] };
}

void look_close(struct look *);

#endif
