#include "match/vocab.h"

#include <stdlib.h>

#include "base/mem.h"
#include "match/slip.h"
#include "text/fold.h"

enum {
	HEAD_MAX = 255		/* bytes before a wildcard that are hashed */
};

struct vocab_head {
	uint32_t *word;		/* patterns that begin so */
	size_t n;
	size_t cap;
};

void
vocab_open(struct vocab *v, const struct lexicon *lexicon,
    struct str language, struct stem *stem)
{
	*v = (struct vocab){ 0 };
	v->lexicon = lexicon;
	if (str_is(language, "id"))
		v->how = READING_CLITICS | READING_DOUBLED;
	else if (str_is(language, "su"))
		v->how = READING_DOUBLED;
	v->stem = stem;
}

/* What stands before the first wildcard, cut to HEAD_MAX bytes. */
static size_t
head_length(struct str s)
{
	size_t n = 0;

	while (n < s.n && n < HEAD_MAX && s.p[n] != '*' && s.p[n] != '?')
		n++;
	return n;
}

/* A number under 1024 that most other heads do not have. */
static unsigned
head_mark(const char *p, size_t n)
{
	return n == 0 ? 0 : ((unsigned char)p[0] +
	    61u * (unsigned char)p[n - 1] + 7u * (unsigned)n) % 1024;
}

static void
add_head(struct vocab *v, uint32_t word, struct str key)
{
	size_t n = head_length(str_skip(key, 1));
	unsigned mark = head_mark(key.p + 1, n);
	uint32_t known = v->heads.n;
	uint32_t i = names_add(&v->heads, str_sub(key, 0, n + 1));
	struct vocab_head *to;

	v->head = mem_grow(v->head, &v->head_cap, (size_t)i + 1,
	    sizeof(*v->head));
	to = v->head + i;
	if (i == known)
		*to = (struct vocab_head){ 0 };
	to->word = mem_grow(to->word, &to->cap, to->n + 1, sizeof(*to->word));
	to->word[to->n++] = word;
	v->lengths[n / 64] |= (uint64_t)1 << n % 64;
	v->head_marks[mark / 64] |= (uint64_t)1 << mark % 64;
}

/* The kinds of tokens, as bits, that may be a word of this kind. */
static unsigned
tokens_of(enum vocab_kind kind)
{
	switch (kind) {
	case VOCAB_WORD:
	case VOCAB_EXACT:
	case VOCAB_STEM:
	case VOCAB_SEVERAL:
		return 1 << TOKEN_WORD | 1 << TOKEN_HASHTAG |
		    1 << VOCAB_JOINED;
	case VOCAB_HASHTAG:
	case VOCAB_BODY:
	case VOCAB_EXACT_BODY:
		return 1 << TOKEN_HASHTAG;
	case VOCAB_MENTION:
		return 1 << TOKEN_MENTION;
	case VOCAB_EMOJI:
		return 1 << TOKEN_EMOJI;
	case VOCAB_URL:
		return 1 << TOKEN_URL;
	case VOCAB_NEAR:
		return 1 << TOKEN_WORD;
	}
	return 0;
}

static void
add_near_word(struct vocab *v, uint32_t word)
{
	uint32_t i = slip_add(&v->near, str_skip(v->words.key[word], 1));

	v->near_word = mem_grow(v->near_word, &v->near_cap, (size_t)i + 1,
	    sizeof(*v->near_word));
	v->near_word[i] = word;
}

void
vocab_ready(struct vocab *v)
{
	slip_ready(&v->near);
}

void
vocab_share(struct vocab *v, const struct vocab *of, struct stem *stem)
{
	*v = *of;
	v->shared = true;
	v->stem = stem;
	v->hit = NULL;
	v->hits = v->hit_cap = 0;
	v->hit_at_cap = vocab_count(of);
	v->hit_at = mem_new(v->hit_at_cap, sizeof(*v->hit_at));
	v->readings = (struct readings){ 0 };
	v->key = (struct buf){ 0 };
}

uint32_t
vocab_add(struct vocab *v, enum vocab_kind kind, struct str text, bool pattern)
{
	uint32_t known = v->words.n, word;

	buf_clear(&v->key);
	buf_addc(&v->key, (char)((pattern ? 'A' : 'a') + (int)kind));
	switch (kind) {
	case VOCAB_WORD:
	case VOCAB_BODY:
	case VOCAB_SEVERAL:
	case VOCAB_NEAR:
		reading_fold(&v->key, text);
		break;
	case VOCAB_EXACT:
	case VOCAB_EXACT_BODY:
		fold_add_cased(&v->key, text);
		break;
	case VOCAB_STEM: {
		struct buf folded = { 0 };

		fold_add(&folded, text);
		buf_adds(&v->key, stem_of(v->stem, buf_str(&folded)));
		buf_free(&folded);
		break;
	}
	case VOCAB_HASHTAG:
	case VOCAB_MENTION:
	case VOCAB_URL:
		fold_add(&v->key, text);
		break;
	case VOCAB_EMOJI:
		fold_add_emoji(&v->key, text);
		break;
	}
	word = names_add(&v->words, buf_str(&v->key));
	if (word == known && pattern)
		add_head(v, word, buf_str(&v->key));
	if (word == known) {
		v->hit_at = mem_grow(v->hit_at, &v->hit_at_cap, (size_t)word + 1,
		    sizeof(*v->hit_at));
		v->hit_at[word] = 0;
	}
	if (word == known && kind == VOCAB_NEAR)
		add_near_word(v, word);
	v->stems |= kind == VOCAB_STEM;
	v->kinds |= tokens_of(kind);
	v->exact |= kind == VOCAB_EXACT || kind == VOCAB_EXACT_BODY;
	return word;
}

/* Whether text is what the pattern says: * any letters, ? one. */
static bool
glob(struct str pattern, struct str text)
{
	const char *p = pattern.p, *p_end = p + pattern.n;
	const char *t = text.p, *t_end = t + text.n;
	const char *star = NULL, *mark = NULL;
	unsigned n;

	while (t < t_end) {
		if (p < p_end && *p == '*') {
			star = ++p;
			mark = t;
		} else if (p < p_end && *p == '?') {
			fold_decode(t, t_end, &n);
			p++;
			t += n;
		} else if (p < p_end && *p == *t) {
			p++;
			t++;
		} else if (star != NULL) {
			fold_decode(mark, t_end, &n);
			p = star;
			t = mark += n;
		} else {
			return false;
		}
	}
	while (p < p_end && *p == '*')
		p++;
	return p == p_end;
}

/* Adds a hit, once, without the clitic if it can be. */
static void
hit(struct vocab *v, uint32_t word, bool clitic)
{
	size_t i = v->hit_at[word];

	if (i < v->hits && v->hit[i].word == word) {
		v->hit[i].clitic = v->hit[i].clitic && clitic;
		return;
	}
	v->hit_at[word] = (uint32_t)v->hits;
	v->hit = mem_grow(v->hit, &v->hit_cap, v->hits + 1, sizeof(*v->hit));
	v->hit[v->hits++] = (struct vocab_hit){ word, clitic };
}

static void
hit_literal(struct vocab *v, enum vocab_kind kind, struct str s,
    bool clitic)
{
	uint32_t word;

	buf_clear(&v->key);
	buf_addc(&v->key, (char)('a' + (int)kind));
	buf_adds(&v->key, s);
	word = names_find(&v->words, buf_str(&v->key));
	if (word != NAMES_NONE)
		hit(v, word, clitic);
}

static void
hit_head(struct vocab *v, size_t n, bool clitic)
{
	struct str key = buf_str(&v->key);
	uint32_t i = names_find(&v->heads, str_sub(key, 0, n + 1));

	for (size_t k = 0; i != NAMES_NONE && k < v->head[i].n; k++) {
		uint32_t word = v->head[i].word[k];

		if (glob(str_skip(v->words.key[word], n + 1),
		    str_skip(key, n + 1)))
			hit(v, word, clitic);
	}
}

static void
hit_patterns(struct vocab *v, enum vocab_kind kind, struct str s,
    bool clitic)
{
	buf_clear(&v->key);
	buf_addc(&v->key, (char)('A' + (int)kind));
	buf_adds(&v->key, s);
	for (size_t i = 0; i < 4; i++)
		for (uint64_t left = v->lengths[i]; left != 0;
		    left &= left - 1) {
			size_t n = i * 64 +
			    (size_t)__builtin_ctzll((unsigned long long)left);
			unsigned mark;

			if (n > s.n)
				return;
			mark = head_mark(s.p, n);
			if ((v->head_marks[mark / 64] >> mark % 64 & 1) != 0)
				hit_head(v, n, clitic);
		}
}

static bool
has_joint(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (memchr("-'./", s.p[i], 4) != NULL)
			return true;
	return false;
}

/* What words joined by signs hit as one: what a lexicon reads them as. */
static void
hit_joined(struct vocab *v, struct str word)
{
	struct readings *r = &v->readings;

	reading_find(r, v->lexicon, v->how, word);
	for (size_t i = 0; i < r->n; i++) {
		struct str s = reading_str(r, i);
		bool clitic = r->v[i].clitic;

		if (has_joint(s))
			continue;
		hit_literal(v, r->v[i].several ? VOCAB_SEVERAL :
		    VOCAB_WORD, s, clitic);
		if (!r->v[i].several && !r->v[i].named)
			hit_patterns(v, VOCAB_WORD, s, clitic);
	}
}

/* Whether a word is one of the lexicon, so not another that is typed wrongly. */
static bool
is_known(const struct vocab *v, struct str s)
{
	size_t n;

	(void)lexicon_readings(v->lexicon, s, &n);
	return n > 0 || lexicon_has_reading(v->lexicon, s) ||
	    lexicon_keeps(v->lexicon, s);
}

/* The word that a token which is none is meant for, by a slip of fingers. */
static void
hit_near(struct vocab *v)
{
	const struct readings *r = &v->readings;
	uint32_t found = SLIP_NONE;
	bool clitic = false;

	for (size_t i = 0; i < r->n && found == SLIP_NONE; i++)
		if (!r->v[i].several && !r->v[i].named) {
			found = slip_find(&v->near, reading_str(r, i));
			clitic = r->v[i].clitic;
		}
	for (size_t i = 0; i < r->n && found != SLIP_NONE; i++)
		if (is_known(v, reading_str(r, i)))
			found = SLIP_NONE;
	if (found != SLIP_NONE)
		hit(v, v->near_word[found], clitic);
}

/* What a word hits by its readings; body: it is a hashtag's. */
static void
hit_word(struct vocab *v, struct str word, bool body)
{
	struct readings *r = &v->readings;

	reading_find(r, v->lexicon, v->how, word);
	for (size_t i = 0; i < r->n; i++) {
		struct str s = reading_str(r, i);
		bool clitic = r->v[i].clitic;

		if (r->v[i].several) {
			hit_literal(v, VOCAB_SEVERAL, s, clitic);
			continue;
		}
		hit_literal(v, VOCAB_WORD, s, clitic);
		if (r->v[i].named)
			continue;
		hit_patterns(v, VOCAB_WORD, s, clitic);
		if (body) {
			hit_literal(v, VOCAB_BODY, s, clitic);
			hit_patterns(v, VOCAB_BODY, s, clitic);
		}
		if (v->stems && s.n <= READING_BYTES_MAX)
			hit_literal(v, VOCAB_STEM, stem_of(v->stem, s),
			    false);
	}
	if (!v->exact)
		return;
	buf_clear(&r->folded);
	fold_add_cased(&r->folded, word);
	hit_literal(v, VOCAB_EXACT, buf_str(&r->folded), false);
	if (body)
		hit_literal(v, VOCAB_EXACT_BODY, buf_str(&r->folded),
		    false);
}

/* What stands after the # or @, which may be a full-width one. */
static struct str
after_sign(struct str token)
{
	return str_skip(token, (unsigned char)token.p[0] < 0x80 ? 1 : 3);
}

static void
hit_hashtag(struct vocab *v, struct str body)
{
	struct buf run = { 0 };

	buf_clear(&v->readings.folded);
	fold_add(&v->readings.folded, body);
	buf_adds(&run, buf_str(&v->readings.folded));
	hit_literal(v, VOCAB_HASHTAG, buf_str(&run), false);
	hit_patterns(v, VOCAB_HASHTAG, buf_str(&run), false);
	buf_clear(&run);
	for (size_t i = 0; i < body.n; i++)
		if (body.p[i] != '_')
			buf_addc(&run, body.p[i]);
	hit_word(v, buf_str(&run), true);
	buf_free(&run);
}

void
vocab_find(struct vocab *v, struct str token, unsigned kind)
{
	struct buf *folded = &v->readings.folded;

	v->hits = 0;
	switch (kind) {
	case TOKEN_WORD:
		hit_word(v, token, false);
		if (v->hits == 0 && v->near.words > 0)
			hit_near(v);
		break;
	case TOKEN_HASHTAG:
		hit_hashtag(v, after_sign(token));
		break;
	case TOKEN_MENTION:
		buf_clear(folded);
		fold_add(folded, after_sign(token));
		hit_literal(v, VOCAB_MENTION, buf_str(folded), false);
		break;
	case TOKEN_EMOJI:
		buf_clear(folded);
		fold_add_emoji(folded, token);
		hit_literal(v, VOCAB_EMOJI, buf_str(folded), false);
		break;
	case TOKEN_URL:
		buf_clear(folded);
		fold_add(folded, token);
		hit_literal(v, VOCAB_URL, buf_str(folded), false);
		break;
	case VOCAB_JOINED:
		hit_joined(v, token);
		break;
	}
}

void
vocab_free(struct vocab *v)
{
	free(v->hit);
	free(v->hit_at);
	reading_free(&v->readings);
	buf_free(&v->key);
	if (!v->shared) {
		for (uint32_t i = 0; i < v->heads.n; i++)
			free(v->head[i].word);
		free(v->head);
		slip_free(&v->near);
		free(v->near_word);
		names_free(&v->words);
		names_free(&v->heads);
	}
	*v = (struct vocab){ 0 };
}
