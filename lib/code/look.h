/*
 * What a token of a text means to a book: the words of its vocabulary, the
 * atoms that it is by itself, the phrases it may begin. Tokens met before are
 * answered from a cache.
 */
#ifndef CODE_LOOK_H
#define CODE_LOOK_H

#include "code/phrase.h"
#include "code/vocab.h"

enum { LOOK_SLOTS = 1 << 14, LOOK_SHORT = 16 };

struct look_slot {
	uint64_t a, b;		/* the token: up to 16 bytes as two numbers, */
	uint32_t length;	/* else its hash and its place in look.longs */
	uint32_t at;		/* the answer */
};

/*
 * An answer is a place in look.pool, 0 when the token means nothing. There
 * stand three numbers of numbers, then these: words, atoms, phrases.
 */
struct look_list {
	const uint32_t *word;	/* maybe with LOOK_CLITIC */
	const uint32_t *atom;
	const uint32_t *phrase;
	uint32_t words, atoms, phrases;
};

struct look {
	struct vocab vocab;
	struct phrases phrases;
	struct look_slot *slot;
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

/* Finds the answer for a token and keeps it in the slot. */
void look_resolve(struct look *, struct look_slot *, struct str token,
    unsigned kind, uint64_t a, uint64_t b);

/* The first n bytes (1 to 8) of the eight at p as a number. */
static inline uint64_t
look_load(const char *p, size_t n)
{
	uint64_t v;

	memcpy(&v, p, 8);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	return v << (8 - n) * 8;
#else
	return v >> (8 - n) * 8;
#endif
}

/*
 * The answer for a token (of enum token_kind or VOCAB_JOINED) that stands in a
 * struct tokens; good until look_rest().
 */
static inline uint32_t
look_up(struct look *l, struct str token, unsigned kind)
{
	uint64_t a, b = 0, h;
	struct look_slot *s;

	if ((l->vocab.kinds >> kind & 1) == 0)
		return 0;
	/* Tokens have TOKEN_PAD bytes behind them that may be read. */
	if (token.n <= 8) {
		a = look_load(token.p, token.n);
	} else if (token.n <= LOOK_SHORT) {
		a = look_load(token.p, 8);
		b = look_load(token.p + 8, token.n - 8);
	} else {
		a = hash_seeded(token, l->seed);
	}
	h = ((a ^ l->seed) * 0x9e3779b97f4a7c15) ^
	    ((b + token.n) * 0xd1b54a32d192ed03);
	s = l->slot + (h >> 40) % LOOK_SLOTS;
	if (s->length != token.n || s->a != a ||
	    (token.n <= LOOK_SHORT ? s->b != b :
	    memcmp(l->longs.p + s->b, token.p, token.n) != 0))
		look_resolve(l, s, token, kind, a, b);
	return s->at;
}

/* What an answer that is not 0 says; good until the next look_up(). */
static inline struct look_list
look_list(const struct look *l, uint32_t at)
{
	const uint32_t *p = l->pool + at;

	return (struct look_list){ p + 3, p + 3 + p[0], p + 3 + p[0] + p[1],
	    p[0], p[1], p[2] };
}

void look_close(struct look *);

#endif
