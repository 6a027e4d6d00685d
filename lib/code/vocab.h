/*
 * The vocabulary of a book: the words, word patterns, hashtags, mentions and
 * emoji of all its rules, each once. A token of a text is looked up once; a
 * cache answers for tokens that were met before.
 */
#ifndef CODE_VOCAB_H
#define CODE_VOCAB_H

#include "base/buf.h"
#include "base/hash.h"
#include "text/lexicon.h"
#include "text/reading.h"
#include "text/stem.h"
#include "text/token.h"

enum vocab_kind {
	VOCAB_WORD,	/* in any case, by any reading; may be a pattern */
	VOCAB_EXACT,	/* these letters in this case */
	VOCAB_STEM,
	VOCAB_HASHTAG,	/* only a hashtag; without its #; may be a pattern */
	VOCAB_BODY,	/* a hashtag: several words run together; may be one */
	VOCAB_EXACT_BODY,
	VOCAB_SEVERAL,	/* a token that a lexicon reads as these words */
	VOCAB_MENTION,	/* without its @ */
	VOCAB_EMOJI,
	VOCAB_URL	/* as it stands in a text */
};

/* Beside enum token_kind: words joined by signs, looked up as one. */
enum { VOCAB_JOINED = 100 };

enum { VOCAB_SLOTS = 1 << 13, VOCAB_SHORT = 16 };

/* A token met before: up to 16 bytes as two numbers, else its hash and place. */
struct vocab_slot {
	uint64_t a, b;
	uint32_t length;	/* 0: free */
	uint32_t at;		/* its hits: pool[at ..+ n] */
	uint32_t n;
};

struct vocab_head;

/* A hit is the number of a word, times two, plus one when a clitic was cut. */
struct vocab {
	struct vocab_slot *slot;
	uint32_t *pool;
	size_t pool_n;
	size_t pool_cap;
	uint64_t seed;
	struct names words;	/* a letter for the kind, and the text */
	struct names heads;	/* of patterns: what stands before * and ? */
	struct vocab_head *head;
	size_t head_cap;
	uint64_t lengths[4];	/* lengths of heads, a bit each */
	uint32_t *hit_at;	/* by word: where in the pool it was last put */
	size_t hit_cap;
	bool stems, exact, urls;	/* there are words of these kinds */
	bool clitics;
	const struct lexicon *lexicon;
	struct stem *stem;
	struct readings readings;
	struct buf long_tokens;
	struct buf key;
};

/* Prepares an empty one. language may be empty; stem may be NULL. */
void vocab_open(struct vocab *, const struct lexicon *, struct str language,
    struct stem *);

/*
 * The number of a word of the book, added when it is new. Text is as the book
 * has it; with pattern, * and ? in it are wildcards.
 */
uint32_t vocab_add(struct vocab *, enum vocab_kind, struct str text,
    bool pattern);

/* How many there are. */
static inline uint32_t
vocab_count(const struct vocab *v)
{
	return v->words.n;
}

/* Between two records: what vocab_look() gave may go. */
void vocab_rest(struct vocab *);

/* Finds out what a token hits; the slot then has that, and a and b. */
void vocab_resolve(struct vocab *, struct vocab_slot *, struct str token,
    unsigned kind, uint64_t a, uint64_t b);

/* The first n bytes (1 to 8) of the eight at p as a number. */
static inline uint64_t
vocab_load(const char *p, size_t n)
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
 * The hits of a token (which stands in a struct tokens): *n of them from
 * v->pool[the result] on, until vocab_rest().
 */
static inline uint32_t
vocab_look(struct vocab *v, struct str token, unsigned kind, uint32_t *n)
{
	uint64_t a, b = 0, h;
	struct vocab_slot *s;

	/* Tokens have TOKEN_PAD bytes behind them that may be read. */
	if (token.n <= 8) {
		a = vocab_load(token.p, token.n);
	} else if (token.n <= VOCAB_SHORT) {
		a = vocab_load(token.p, 8);
		b = vocab_load(token.p + 8, token.n - 8);
	} else {
		a = hash_seeded(token, v->seed);
	}
	h = ((a ^ v->seed) * 0x9e3779b97f4a7c15) ^
	    ((b + token.n) * 0xd1b54a32d192ed03);
	s = v->slot + (h >> 40) % VOCAB_SLOTS;
	if (s->length != token.n || s->a != a ||
	    (token.n <= VOCAB_SHORT ? s->b != b :
	    memcmp(v->long_tokens.p + s->b, token.p, token.n) != 0))
		vocab_resolve(v, s, token, kind, a, b);
	*n = s->n;
	return s->at;
}

void vocab_free(struct vocab *);

#endif
