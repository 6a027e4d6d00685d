#include "feature/wordcache.h"

#include <assert.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "text/fold.h"
#include "text/reading.h"

/* Runs of so many letters are features. */
enum { SHORTEST = 2, LONGEST = 5, LETTERS_MAX = 4000 };

void
wordcache_open(struct wordcache *c, unsigned bits, const uint32_t *row,
    const struct lexicon *lexicon, struct officials *officials)
{
	assert(bits > 0 && bits <= SLOT_BITS_MAX);
	*c = (struct wordcache){ .bits = bits, .row = row,
	    .lexicon = lexicon, .officials = officials };
	c->word = mem_new(WORDCACHE_SLOTS, sizeof(*c->word));
}

uint64_t
wordcache_hash(struct str word)
{
	return slot_hash(slot_hash(SLOT_FNV, STR("w1 ")), word);
}

void
wordcache_begin(struct wordcache *c)
{
	if (c->pool_n < WORDCACHE_POOL && c->texts.n < WORDCACHE_POOL)
		return;
	memset(c->word, 0, WORDCACHE_SLOTS * sizeof(*c->word));
	c->pool_n = 0;
	buf_clear(&c->texts);
}

static void
add_slot(struct wordcache *c, uint64_t hash)
{
	if (c->pool_n == c->pool_cap)
		c->pool = mem_grow(c->pool, &c->pool_cap, c->pool_n + 1,
		    sizeof(*c->pool));
	c->pool[c->pool_n++] = wordcache_slot(c, hash);
}

/* Says what the feature last added is called. */
static void
name_slot(struct wordcache *c, const char *prefix, struct str s)
{
	if (c->named == NULL)
		return;
	buf_clear(&c->name);
	buf_addz(&c->name, prefix);
	buf_adds(&c->name, s);
	c->named(c->named_to, c->pool[c->pool_n - 1], buf_str(&c->name));
}

static void
add_word_slot(struct wordcache *c, struct wordcache_word *w, struct str s)
{
	if (w->words == WORDCACHE_WORDS)
		return;
	add_slot(c, wordcache_hash(s));
	name_slot(c, "w1 ", s);
	w->words++;
}

void
wordcache_zero(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		buf_addc(out, s.p[i] >= '0' && s.p[i] <= '9' ? '0' : s.p[i]);
}

/* The words that a lexicon reads this folded word as. */
static void
add_readings(struct wordcache *c, struct wordcache_word *w, struct str folded)
{
	size_t n;
	const struct str *reading = lexicon_readings(c->lexicon, folded, &n);

	for (size_t i = 0; i < n; i++) {
		struct str rest = reading[i], one;

		while (str_split(&rest, ' ', &one))
			add_word_slot(c, w, one);
	}
}

/* Finds where the code points of c->folded begin, and its end; how many. */
static size_t
find_borders(struct wordcache *c)
{
	struct str s = buf_str(&c->folded);
	size_t n = 0;

	c->border = mem_grow(c->border, &c->border_cap, s.n + 1,
	    sizeof(*c->border));
	for (size_t i = 0; i < s.n; i++)
		if (((unsigned char)s.p[i] & 0xc0) != 0x80)
			c->border[n++] = (uint32_t)i;
	c->border[n] = (uint32_t)s.n;
	return n;
}

/* The runs of letters of c->folded, which has a blank at both ends. */
static void
add_letters(struct wordcache *c, struct wordcache_word *w)
{
	static const char *const prefix[] = { "c2 ", "c3 ", "c4 ", "c5 " };
	struct str s = buf_str(&c->folded);
	size_t n = find_borders(c), from = c->pool_n;

	for (size_t k = 0; k < ARRAY_N(prefix); k++) {
		uint64_t start = slot_hash(SLOT_FNV, str_of(prefix[k]));

		for (size_t i = 0; i + k + SHORTEST <= n &&
		    c->pool_n - from < LETTERS_MAX; i++) {
			struct str run = str_sub(s, c->border[i],
			    c->border[i + k + SHORTEST]);

			add_slot(c, slot_hash(start, run));
			name_slot(c, prefix[k], run);
		}
	}
	static_assert(ARRAY_N(prefix) == LONGEST - SHORTEST + 1, "prefixes");
	w->letters = (uint16_t)(c->pool_n - from);
}

/* The word as learners have it: c->folded, between two blanks. */
static void
fold_token(struct wordcache *c, enum token_kind kind, struct str s)
{
	struct buf *out = &c->folded;

	buf_clear(out);
	buf_addc(out, ' ');
	switch (kind) {
	case TOKEN_WORD:
	case TOKEN_HASHTAG:
		reading_fold(out, s);
		break;
	case TOKEN_EMOJI:
		fold_add_emoji(out, s);
		break;
	case TOKEN_MENTION:
		buf_adds(out, s);
		break;
	case TOKEN_URL:
		buf_addz(out, "url");
		break;
	}
	buf_addc(out, ' ');
}

static void
make_word(struct wordcache *c, struct wordcache_word *w,
    enum token_kind kind, struct str s)
{
	struct str folded, word;

	fold_token(c, kind, s);
	folded = str_sub(buf_str(&c->folded), 1, c->folded.n - 1);
	w->kind = (uint8_t)kind;
	w->used = 1;
	w->text = (uint32_t)c->texts.n;
	wordcache_zero(&c->texts, folded);
	w->text_n = (uint32_t)(c->texts.n - w->text);
	word = str_sub(buf_str(&c->texts), w->text, c->texts.n);
	w->hash = wordcache_hash(word);
	w->pair = slot_byte(slot_hash(slot_hash(SLOT_FNV, STR("w2 ")), word),
	    ' ');
	w->slot = (uint32_t)c->pool_n;
	w->words = w->letters = 0;
	add_word_slot(c, w, word);
	if (kind != TOKEN_WORD && kind != TOKEN_HASHTAG)
		return;
	if (kind == TOKEN_WORD)
		add_readings(c, w, folded);
	memcpy(c->folded.p + 1, word.p, word.n);
	add_letters(c, w);
}

const struct wordcache_word *
wordcache_get(struct wordcache *c, const struct tokens *t, size_t token)
{
	struct str s = token_str(t, token);
	enum token_kind kind = (enum token_kind)t->v[token].kind;
	uint64_t key[3] = { 0, 0, 0 }, h;
	struct wordcache_word *w = &c->one;

	if (kind == TOKEN_MENTION)
		s = c->officials != NULL && officials_has(c->officials, s) ?
		    STR("@office") : STR("@");
	else if (kind == TOKEN_URL)
		s.n = 1;	/* they are all alike */
	if (s.n > WORDCACHE_KEY || c->named != NULL) {
		make_word(c, w, kind, s);
		return w;
	}
	memcpy(key, s.p, s.n);
	h = (key[0] ^ (key[1] * 0x9e3779b97f4a7c15u) ^
	    (key[2] * 0xc2b2ae3d27d4eb4fu)) * 0xff51afd7ed558ccdu;
	w = c->word + (h >> 40 & (WORDCACHE_SLOTS - 1));
	if (w->used && memcmp(w->key, key, sizeof(key)) == 0 &&
	    w->kind == kind)
		return w;
	make_word(c, w, kind, s);
	memcpy(w->key, key, sizeof(key));
	return w;
}

void
wordcache_close(struct wordcache *c)
{
	free(c->word);
	free(c->pool);
	free(c->border);
	buf_free(&c->texts);
	buf_free(&c->folded);
	buf_free(&c->name);
	*c = (struct wordcache){ 0 };
}
