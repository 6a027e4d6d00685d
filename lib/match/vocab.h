/*
 * The vocabulary of a book: the words, word patterns, hashtags, mentions and
 * emoji of all its rules, each once. Words are looked up in a hash table, and
 * patterns by what stands before their first wildcard, in another.
 */
#ifndef MATCH_VOCAB_H
#define MATCH_VOCAB_H

#include "base/buf.h"
#include "base/hash.h"
#include "match/slip.h"
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
	VOCAB_URL,	/* as it stands in a text */
	VOCAB_NEAR	/* typed wrongly, see slip.h */
};

/* Beside enum token_kind: words joined by signs, looked up as one. */
enum { VOCAB_JOINED = TOKEN_EMOJI + 1 };

struct vocab_head;

/* A word that a token is. */
struct vocab_hit {
	uint32_t word;
	bool clitic;		/* only without its clitic */
};

struct vocab {
	struct vocab_hit *hit;	/* of the last token */
	size_t hits;
	size_t hit_cap;
	uint32_t *hit_at;	/* by word: where it was last put */
	size_t hit_at_cap;
	struct names words;	/* a letter for the kind, and the text */
	struct names heads;	/* of patterns: what stands before * and ? */
	struct vocab_head *head;
	size_t head_cap;
	uint64_t lengths[4];	/* lengths of heads, a bit each */
	uint64_t head_marks[16];	/* what the heads are like, see vocab.c */
	bool stems, exact;	/* there are words of these kinds */
	unsigned kinds;		/* a bit for each kind of token that may hit */
	unsigned how;		/* words are read, READING_... */
	const struct lexicon *lexicon;
	struct stem *stem;
	struct slips near;	/* words of kind VOCAB_NEAR, and */
	uint32_t *near_word;	/* by number in near: the word's */
	size_t near_cap;
	bool shared;		/* words, heads and near are another's */
	struct readings readings;
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

/* All words are added. */
void vocab_ready(struct vocab *);

/*
 * The same words for another thread, with a stemmer of its own (NULL where there
 * is none). What it shares must outlive it; none is added any more.
 */
void vocab_share(struct vocab *, const struct vocab *of, struct stem *);

/* How many there are. */
static inline uint32_t
vocab_count(const struct vocab *v)
{
	return v->words.n;
}

/*
 * Finds which words a token (of enum token_kind, or VOCAB_JOINED) is: v->hit,
 * each word once, until the next call.
 */
void vocab_find(struct vocab *, struct str token, unsigned kind);

void vocab_free(struct vocab *);

#endif
