#include "text/token.h"

#include <assert.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/mem.h"
#include "text/bits.h"
#include "text/blocks.h"
#include "text/class.h"
#include "text/fold.h"

/* Tokens that come of a block: no byte begins more than two. */
enum { OF_BLOCK = 2 * BLOCKS_BYTES };

struct cutter {
	struct tokens *t;
	const uint8_t *class;	/* of bytes */
	const char *begin;
	const char *end;
	const char *block;	/* the 64 bytes that are looked at, */
	uint64_t word;		/* and which of them are letters or digits */
	const char *done;	/* what is before it has been dealt with */
	bool joined;		/* a word that begins there is joined */
	bool open;		/* the last word goes on in the next block */
	bool joint;		/* a joint after a word ended the last block */
};

static inline void
put_token(const struct cutter *c, const char *p, const char *q,
    enum token_kind kind, bool joined)
{
	struct tokens *t = c->t;

	assert(p < q && q <= c->end && t->n < t->cap);
	t->v[t->n++] = (struct token){ (uint32_t)(p - c->begin),
	    (uint32_t)(q - c->begin), (uint8_t)kind, joined, false };
}

/* Whether one joint is all that separates p from the word before. */
static bool
joined(const struct cutter *c, const char *p)
{
	const struct tokens *t = c->t;
	const struct token *last;
	const char *gap;
	unsigned n;

	if (t->n == 0)
		return false;
	last = &t->v[t->n - 1];
	gap = c->begin + last->end;
	return last->kind == TOKEN_WORD && p > gap && p - gap <= 4 &&
	    (class_at(c->class, gap, c->end, &n) & CLASS_JOINT) != 0 &&
	    gap + n == p;
}

/* Adds a word p..q that ends in a keycap; NULL when it does not. */
static const char *
add_keycap(const struct cutter *c, const char *p, const char *q)
{
	const char *at = q;
	size_t n;

	/* The marks of the keycap were taken for marks of a word. */
	while (at > p && class_of(c->class, at - 1) == CLASS_HIGH)
		at--;
	if (at == q || at == p || !ascii_digit(at[-1]))
		return NULL;
	n = class_keycap(--at, c->end);
	if (n == 0)
		return NULL;
	if (at > p)
		put_token(c, p, at, TOKEN_WORD, joined(c, p));
	put_token(c, at, at + n, TOKEN_EMOJI, false);
	return at + n;
}

static bool
has_unparted(const char *p, const char *q)
{
	unsigned n;

	for (; p < q; p += n)
		if (fold_unparted(fold_decode(p, q, &n)))
			return true;
	return false;
}

/*
 * Adds the letters p..q, some of a script without blanks: a cluster of that is
 * a token of its own.
 */
static void
add_run(const struct cutter *c, const char *p, const char *q)
{
	struct tokens *t = c->t;
	size_t first = t->n;

	while (p < q) {
		const char *from = p;
		bool whole = joined(c, p) && t->n == first;
		unsigned n;

		if (fold_unparted(fold_decode(p, q, &n)))
			p += fold_cluster((struct str){ p, (size_t)(q - p) });
		else
			while (p < q && !fold_unparted(fold_decode(p, q, &n)))
				p += n;
		/* This one, and as many as the block may still need. */
		t->v = mem_grow(t->v, &t->cap, t->n + 1 + OF_BLOCK,
		    sizeof(*t->v));
		put_token(c, from, p, TOKEN_WORD, whole);
		t->v[t->n - 1].run = t->n - 1 > first;
	}
}

/* Adds the word that begins at p; gives its end. */
static const char *
add_word_at(const struct cutter *c, const char *p)
{
	const char *q = class_word_end(c->class, p, c->end, 0), *end;

	if (class_of(c->class, q - 1) == CLASS_HIGH &&
	    (end = add_keycap(c, p, q)) != NULL)
		return end;
	if (has_unparted(p, q))
		add_run(c, p, q);
	else
		put_token(c, p, q, TOKEN_WORD, joined(c, p));
	return q;
}

/* Whether p directly follows a word, so that @ or # there begins nothing. */
static bool
follows_word(const struct cutter *c, const char *p, bool hashtags_too)
{
	const struct token *last;

	if (c->t->n == 0)
		return false;
	last = &c->t->v[c->t->n - 1];
	if (c->begin + last->end != p)
		return false;
	return last->kind == TOKEN_WORD || last->kind == TOKEN_MENTION ||
	    (hashtags_too && last->kind == TOKEN_HASHTAG);
}

/* Skips ASCII letters and digits from p on, as far as the block goes. */
static const char *
skip_word(const struct cutter *c, const char *p)
{
	uint64_t rest = p < c->block + 64 ? ~c->word >> (p - c->block) : 1;

	return rest == 0 ? c->block + 64 : p + __builtin_ctzll(rest);
}

/* The end of the hashtag whose # takes n bytes at p, p when it is none. */
static const char *
hashtag_end(const struct cutter *c, const char *p, unsigned n)
{
	const char *q = class_word_end(c->class, skip_word(c, p + n), c->end,
	    CLASS_UNDERSCORE);
	unsigned k;

	if (follows_word(c, p, false))
		return p;
	for (const char *at = p + n; at < q; at += k)
		if ((class_at(c->class, at, c->end, &k) & CLASS_LETTER) != 0)
			return q;
	return p;
}

/* The end of the mention whose @ takes n bytes at p, p when it is none. */
static const char *
mention_end(const struct cutter *c, const char *p, unsigned n)
{
	const char *q = skip_word(c, p + n);

	if (follows_word(c, p, true))
		return p;
	while ((class_of(c->class, q) & (CLASS_WORD | CLASS_UNDERSCORE)) != 0)
		q++;
	return q > p + n ? q : p;
}

/* Takes the # that takes n bytes at p; gives the end of what it begins. */
static const char *
add_hashtag(const struct cutter *c, const char *p, unsigned n)
{
	const char *q = hashtag_end(c, p, n);

	if (q == p)
		return p + n;
	put_token(c, p, q, TOKEN_HASHTAG, false);
	return q;
}

static const char *
add_mention(const struct cutter *c, const char *p, unsigned n)
{
	const char *q = mention_end(c, p, n);

	if (q == p)
		return p + n;
	put_token(c, p, q, TOKEN_MENTION, false);
	return q;
}

/* Takes what begins beyond ASCII at p; gives its end. */
static const char *
add_other(const struct cutter *c, const char *p)
{
	unsigned n;
	enum fold_class class = fold_class(fold_decode(p, c->end, &n));

	switch (class) {
	case FOLD_LETTER:
	case FOLD_DIGIT:
		return add_word_at(c, p);
	case FOLD_HASH:
		return add_hashtag(c, p, n);
	case FOLD_AT:
		return add_mention(c, p, n);
	case FOLD_PICTURE:
		n = (unsigned)fold_cluster((struct str){ p,
		    (size_t)(c->end - p) });
		put_token(c, p, p + n, TOKEN_EMOJI, false);
		return p + n;
	default:
		return p + n;
	}
}

/* The last token when it is a word that ends at p, else NULL. */
static const struct token *
word_before(const struct cutter *c, const char *p)
{
	const struct token *last;

	if (c->t->n == 0)
		return NULL;
	last = c->t->v + c->t->n - 1;
	return last->kind == TOKEN_WORD && c->begin + last->end == p ? last :
	    NULL;
}

/* As add_other(), where the word before p may go on. */
static const char *
add_high(struct cutter *c, const char *p)
{
	const struct token *word = word_before(c, p);
	unsigned n, class;

	if (word == NULL)
		return add_other(c, p);
	class = class_at(c->class, p, c->end, &n);
	if ((class & (CLASS_WORD | CLASS_MARK)) != 0) {
		c->t->n--;
		return add_word_at(c, c->begin + word->start);
	}
	if ((class & CLASS_JOINT) == 0)
		return add_other(c, p);
	c->joined = true;
	return p + n;
}

/* Adds the URL that begins at p, when its first letters end at q. */
static const char *
add_url(const struct cutter *c, const char *p, const char *q)
{
	if (!class_begins_url(c->class, p, q, c->end))
		return NULL;
	q = class_url_end(c->class, q, c->end);
	put_token(c, p, q, TOKEN_URL, false);
	return q;
}

/*
 * Takes what is at p, where a closer look is needed: gives the end of the
 * token that begins there or of the sign, p when it is nothing but a letter.
 */
static const char *
add_at(struct cutter *c, const char *p)
{
	const struct token *word = NULL;
	const char *q;
	size_t n;

	switch (*p) {
	case 'w': case 'W':
		q = add_url(c, p, p + 3);
		return q == NULL ? p : q;
	case '/':
		if (p > c->begin)
			word = word_before(c, p - 1);
		if (word == NULL ||
		    (q = add_url(c, c->begin + word->start, p - 1)) == NULL)
			return p + 1;
		/* In the place of the word. */
		c->t->n--;
		c->t->v[c->t->n - 1] = c->t->v[c->t->n];
		return q;
	case '#':
	case '*':
		n = class_keycap(p, c->end);
		if (n > 0) {
			put_token(c, p, p + n, TOKEN_EMOJI, false);
			return p + n;
		}
		return *p == '#' ? add_hashtag(c, p, 1) : p + 1;
	case '@':
		return add_mention(c, p, 1);
	case '`':
		c->joined = word_before(c, p) != NULL;
		return p + 1;
	default:
		return add_high(c, p);
	}
}

/* Where in a block words begin and end, and other things may begin. */
struct cut_block {
	const char *p;
	uint64_t begin;
	uint64_t end;		/* the bytes after words */
	uint64_t joint;		/* among the bytes after words */
	uint64_t look;
};

/* Forgets what is before c->done. */
static inline void
skip_done(const struct cutter *c, struct cut_block *b)
{
	size_t n = (size_t)(c->done - b->p);
	uint64_t left = n < 64 ? UINT64_MAX << n : 0;

	b->begin &= left;
	b->look &= left;
	/* A word that ends there has been added. */
	b->end &= left << 1;
	b->joint &= left << 1;
	if (c->joined && n - 1 < 64)
		b->joint |= (uint64_t)1 << (n - 1);
}

/* Adds the words of a block that begin at these bits and end at those. */
static inline void
add_words(const struct cutter *c, const struct cut_block *b, uint64_t begin,
    uint64_t end)
{
	struct token *v = c->t->v + c->t->n;
	uint32_t at = (uint32_t)(b->p - c->begin);
	uint64_t joined = b->joint << 1 | c->joint;

	for (; begin != 0; begin &= begin - 1, end &= end - 1) {
		unsigned i = (unsigned)__builtin_ctzll(begin);

		/* The last one may end in another block. */
		*v++ = (struct token){ at + i, at + (unsigned)
		    __builtin_ctzll(end | (uint64_t)1 << 63), TOKEN_WORD,
		    joined >> i & 1, false };
	}
	c->t->n = (size_t)(v - c->t->v);
}

/* Takes what is at p, where a closer look is needed; false: just a letter. */
static inline bool
take_at(struct cutter *c, const char *p)
{
	const char *q;

	c->joined = false;
	q = add_at(c, p);
	if (q == p)
		return false;
	/* No word begins inside of one: a ? after a URL in a pattern. */
	while ((class_of(c->class, q - 1) &
	    class_of(c->class, q) & CLASS_WORD) != 0)
		q++;
	if ((class_of(c->class, q) & CLASS_JOINT) != 0 &&
	    word_before(c, q) != NULL) {
		c->joined = true;
		q++;
	}
	c->done = q;
	return true;
}

static inline void
walk_block(struct cutter *c, const char *p, struct bits bits)
{
	uint64_t after = bits.word << 1 | c->open;
	struct cut_block b = { p, bits.word & ~after, ~bits.word & after, 0,
		0 };

	c->block = p;
	c->word = bits.word;
	b.joint = b.end & bits.joint;
	b.look = bits.look & (b.begin | ~bits.word);
	if (c->done > p)
		skip_done(c, &b);
	if (c->open && b.end != 0) {
		c->t->v[c->t->n - 1].end = (uint32_t)(p - c->begin) +
		    (uint32_t)__builtin_ctzll(b.end);
		b.end &= b.end - 1;
	}
	while (b.look != 0) {
		uint64_t bit = b.look & (0 - b.look), before = bit - 1;

		add_words(c, &b, b.begin & before, b.end & (before | bit));
		b.begin &= ~before;
		b.end &= ~(before | bit);
		b.look &= ~bit;
		if (take_at(c, p + __builtin_ctzll(bit)))
			skip_done(c, &b);
	}
	add_words(c, &b, b.begin, b.end);
	c->open = bits.word >> 63 && c->done < p + 64;
	c->joint = b.joint >> 63;
}

static void
split(struct tokens *t, struct str text, bool pattern)
{
	struct cutter c = { .t = t, .class = pattern ? class_of_pattern() :
	    class_of_text() };
	uint64_t high = 0;
	size_t blocks = (text.n + BLOCKS_BYTES - 1) / BLOCKS_BYTES;

	assert(text.n <= UINT32_MAX - TOKEN_PAD);
	t->n = 0;
	buf_clear(&t->text);
	buf_reserve(&t->text, text.n + TOKEN_PAD);
	buf_adds(&t->text, text);
	/* Zeros separate tokens: so a word ends where the text does. */
	memset(t->text.p + text.n, 0, TOKEN_PAD);
	c.begin = c.done = t->text.p;
	c.end = c.begin + text.n;
	t->block = mem_grow(t->block, &t->block_cap, blocks,
	    sizeof(*t->block));
	if (!pattern)
		blocks_look(t->block, c.begin, blocks);
	for (size_t i = 0; i < blocks; i++) {
		const char *p = c.begin + i * BLOCKS_BYTES;
		struct bits b = pattern ? bits_of_pattern(p) : t->block[i];

		if (t->cap - t->n < OF_BLOCK)
			t->v = mem_grow(t->v, &t->cap, t->n + OF_BLOCK,
			    sizeof(*t->v));
		walk_block(&c, p, b);
		high |= b.high;
	}
	if (c.open)
		t->v[t->n - 1].end = (uint32_t)text.n;
	t->ascii = high == 0;
	assert(t->n <= text.n);
	assert(t->n == 0 || t->v[t->n - 1].end <= text.n);
}

void
token_split(struct tokens *t, struct str text)
{
	split(t, text, false);
}

void
token_split_pattern(struct tokens *t, struct str text)
{
	split(t, text, true);
}

void
token_free(struct tokens *t)
{
	free(t->v);
	free(t->block);
	buf_free(&t->text);
	*t = (struct tokens){ 0 };
}
