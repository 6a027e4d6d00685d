#include "lint/wording.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "rule/letter.h"
#include "rule/rule.h"
#include "text/fold.h"
#include "text/stem.h"
#include "text/token.h"

enum {
	QUOTE_MAX = 1000,	/* bytes; longer quotes are not looked into */
	SEVERAL_MAX = 6		/* words that a lexicon may have one word for */
};

static const struct rule_node *
word_node(const struct wording *w, uint32_t i)
{
	return &w->book->tree.node[i];
}

static struct str *
words_of(const struct wording *w, uint32_t i)
{
	return w->word + w->atom[i].first;
}

static void
add_wording(struct wording *w, struct wording_atom *a, struct str s)
{
	struct buf folded = { 0 };

	fold_add(&folded, s);
	w->word = mem_grow(w->word, &w->word_cap, w->words + 1,
	    sizeof(*w->word));
	w->word[w->words++] = arena_str(&w->texts, buf_str(&folded));
	a->n++;
	buf_free(&folded);
}

/* The words of a text as it is cut to be matched; false: it has other things. */
static bool
add_words(struct wording *w, struct wording_atom *a, struct str s, bool bare)
{
	struct tokens t = { 0 };
	size_t end = 0;
	bool good;

	if (bare)
		token_split_pattern(&t, s);
	else
		token_split(&t, s);
	good = t.n > 0 && a->n + t.n <= WORDING_MAX;
	for (size_t i = 0; i < t.n && good; i++) {
		good = t.v[i].kind == TOKEN_WORD;
		a->signs |= str_trim(str_sub(s, end, t.v[i].start)).n > 0;
		end = t.v[i].end;
		if (!bare)
			add_wording(w, a, token_str(&t, i));
	}
	a->signs |= str_trim(str_skip(s, end)).n > 0;
	if (bare && good) {
		add_wording(w, a, s);
		a->joined |= t.n > 1 || a->signs;
	}
	token_free(&t);
	return good;
}

/* What a lexicon has for the words of an atom. */
static void
read_words(const struct wording *w, struct wording_atom *a)
{
	const struct str *word = w->word + a->first;
	struct buf b = { 0 };
	size_t n;

	for (size_t i = 0; i < a->n; i++) {
		(void)lexicon_readings(w->lexicon, word[i], &n);
		a->read = a->read || n > 0;
		buf_clear(&b);
		buf_adds(&b, word[i]);
		for (size_t k = i + 1; k < a->n && k < i + SEVERAL_MAX; k++) {
			buf_addc(&b, ' ');
			buf_adds(&b, word[k]);
			a->several = a->several ||
			    lexicon_has_reading(w->lexicon, buf_str(&b));
		}
	}
	buf_free(&b);
}

static bool
is_bare(enum rule_kind kind)
{
	return kind == RULE_WORD || kind == RULE_PHRASE;
}

/* Whether an atom stands for the words it has, in the form it has them. */
static bool
is_spelled(enum rule_kind kind)
{
	return is_bare(kind) || kind == RULE_QUOTED || kind == RULE_EXACT;
}

static struct wording_atom
make_atom(struct wording *w, uint32_t i)
{
	struct wording_atom a = { .first = (uint32_t)w->words };
	const struct rule_node *n = word_node(w, i);
	bool good = true;

	if (n->kind == RULE_PHRASE) {
		RULE_EACH(&w->book->tree, k, i)
			good = good && add_words(w, &a, word_node(w, k)->text,
			    true);
	} else if (n->kind == RULE_WORD || n->kind == RULE_STEM) {
		good = add_words(w, &a, n->text, true);
	} else if (n->kind == RULE_QUOTED || n->kind == RULE_EXACT) {
		good = n->text.n <= QUOTE_MAX &&
		    add_words(w, &a, n->text, false);
	}
	if (is_bare(n->kind))
		a.signs = false;
	if (!good)
		a.n = 0;
	/* {} finds what is written so, not what a lexicon has for it. */
	if (n->kind != RULE_EXACT)
		read_words(w, &a);
	return a;
}

void
wording_open(struct wording *w, const struct codebook *b)
{
	struct buf f = { 0 };

	*w = (struct wording){ .book = b, .hashtags = true };
	/* So that an atom without words has a place among them, too. */
	w->word = mem_grow(w->word, &w->word_cap, 1, sizeof(*w->word));
	w->text = mem_new(b->tree.n, sizeof(*w->text));
	w->atom = mem_new(b->tree.n, sizeof(*w->atom));
	w->lexicon = codebook_lexicon(b);
	for (uint32_t i = 1; i < b->tree.n; i++) {
		const struct rule_node *n = word_node(w, i);

		buf_clear(&f);
		if (n->kind == RULE_EMOJI)
			fold_add_emoji(&f, n->text);
		else if (n->kind == RULE_EXACT || n->kind == RULE_REGEX)
			buf_adds(&f, n->text);
		else
			fold_add(&f, n->text);
		w->text[i] = arena_str(&w->texts, buf_str(&f));
		w->atom[i] = make_atom(w, i);
	}
	buf_free(&f);
	if (b->language.n > 0)
		w->stem = stem_open(b->language);
}

void
wording_code(struct wording *w, uint32_t code)
{
	w->hashtags = w->book->code[code].set.hashtags;
	w->longest = w->book->code[code].longest;
}

void
wording_close(struct wording *w)
{
	free(w->text);
	free(w->atom);
	free(w->word);
	lexicon_free(w->lexicon);
	arena_free(&w->texts);
	if (w->stem != NULL)
		stem_close(w->stem);
	*w = (struct wording){ 0 };
}

static bool
is_wild(char c)
{
	return c == '*' || c == '?';
}

static bool
has_wild(struct str s)
{
	return str_chr(s, '*') != SIZE_MAX || str_chr(s, '?') != SIZE_MAX;
}

/* A ? of x is covered only by ? or * of y, a * of x only by *. */
bool
wording_covers(struct str y, struct str x)
{
	size_t i = 0, j = 0, star = SIZE_MAX, from = 0;

	while (i < x.n) {
		size_t n = 1;

		if (x.p[i] != '*' && j < y.n && y.p[j] == '?')
			letter_first(str_skip(x, i), &n);
		if (j < y.n && y.p[j] == '*') {
			star = j++;
			from = i;
		} else if (j < y.n && x.p[i] != '*' && (y.p[j] == '?' ||
		    (y.p[j] == x.p[i] && !is_wild(x.p[i])))) {
			j++;
			i += n;
		} else if (star != SIZE_MAX) {
			j = star + 1;
			i = ++from;
		} else {
			return false;
		}
	}
	while (j < y.n && y.p[j] == '*')
		j++;
	return j == y.n;
}

/*
 * Whether a word of y is found where one of x is. What a lexicon has for the
 * word of x is found too, and is not what a pattern of y asks for.
 */
static bool
covers_word(const struct wording *w, const struct wording_atom *x,
    struct str y, struct str word)
{
	size_t n = 0;

	if (x->read)
		(void)lexicon_readings(w->lexicon, word, &n);
	return n > 0 ? str_eq(y, word) : wording_covers(y, word);
}

static bool
stands_at(const struct wording *w, uint32_t x, size_t at, uint32_t y)
{
	const struct wording_atom *ax = &w->atom[x], *ay = &w->atom[y];

	for (size_t k = 0; k < ay->n; k++)
		if (!covers_word(w, ax, words_of(w, y)[k],
		    words_of(w, x)[at + k]))
			return false;
	return ay->n > 0;
}

static bool
same_words(const struct wording *w, uint32_t x, uint32_t y)
{
	if (w->atom[x].n != w->atom[y].n || w->atom[x].n == 0)
		return false;
	for (size_t k = 0; k < w->atom[x].n; k++)
		if (!str_eq(words_of(w, x)[k], words_of(w, y)[k]))
			return false;
	return true;
}

/* Several words are found in a hashtag that has them together, but for signs. */
static bool
in_hashtag(const struct wording *w, uint32_t x)
{
	return w->hashtags && w->atom[x].n > 1 && !w->atom[x].signs;
}

/* #smartcity for smart city: the words of y written together. */
static bool
together(const struct wording *w, struct str tag, uint32_t y)
{
	const struct str *word = words_of(w, y);

	if (w->atom[y].n == 1)
		return wording_covers(word[0], tag);
	for (size_t k = 0; k < w->atom[y].n; k++) {
		if (has_wild(word[k]) || !str_starts(tag, word[k]))
			return false;
		tag = str_skip(tag, word[k].n);
	}
	return w->atom[y].n > 0 && tag.n == 0;
}

static bool
together_too(const struct wording *w, uint32_t x, uint32_t y)
{
	struct buf b = { 0 };
	bool found;

	for (size_t i = 0; i < w->atom[x].n; i++)
		buf_adds(&b, words_of(w, x)[i]);
	found = w->atom[y].n == 1 && wording_covers(words_of(w, y)[0],
	    buf_str(&b));
	buf_free(&b);
	return found;
}

/* y is a word or a phrase, of words that are found one by one. */
static bool
contains_words(const struct wording *w, uint32_t x, uint32_t y)
{
	const struct wording_atom *ax = &w->atom[x], *ay = &w->atom[y];

	if (word_node(w, x)->kind == RULE_HASHTAG)
		return w->hashtags && together(w, w->text[x], y);
	/* What is as long as x takes what y finds of it. */
	if (w->longest && (ax->n != ay->n || ax->signs))
		return false;
	if (same_words(w, x, y))
		return !ax->joined || ax->n == 1;
	if (ax->joined || ax->several ||
	    (in_hashtag(w, x) && !together_too(w, x, y)))
		return false;
	for (size_t at = 0; at + ay->n <= ax->n; at++)
		if (stands_at(w, x, at, y))
			return true;
	return false;
}

/* Whether y, a quote or {}, stands in the quote x as a whole of words. */
static bool
quote_in_quote(struct str x, struct str y)
{
	for (size_t at = 0; x.n <= QUOTE_MAX && at + y.n <= x.n; at++) {
		struct str after = str_skip(x, at + y.n);

		if (!str_eq(str_sub(x, at, at + y.n), y))
			continue;
		if ((at == 0 || !letter_begins(y) ||
		    ((unsigned char)x.p[at - 1] < 0x80 &&
		    !letter_begins(str_skip(x, at - 1)))) &&
		    (after.n == 0 || !letter_begins(after)))
			return true;
	}
	return false;
}

/* y is a quote, or both are {}. */
static bool
contains_quote(const struct wording *w, uint32_t x, uint32_t y)
{
	const struct wording_atom *ax = &w->atom[x];
	struct buf f = { 0 };
	struct str tx = w->text[x];
	bool in;

	if (word_node(w, x)->kind != word_node(w, y)->kind) {
		fold_add(&f, tx);
		tx = buf_str(&f);
	}
	in = str_eq(tx, w->text[y]) || (ax->n > 0 && !ax->several &&
	    !in_hashtag(w, x) && !w->longest &&
	    quote_in_quote(tx, w->text[y]));
	buf_free(&f);
	return in;
}

/* What a lexicon reads joined words as has no stem. */
static bool
same_stem(const struct wording *w, uint32_t x, uint32_t y)
{
	struct buf one = { 0 };
	bool same;

	if (w->stem == NULL || has_wild(w->text[x]) || w->atom[x].joined ||
	    (word_node(w, x)->kind == RULE_WORD && (w->atom[x].read ||
	    lexicon_has_joined(w->lexicon))))
		return false;
	buf_adds(&one, stem_of(w->stem, w->text[x]));
	same = str_eq(buf_str(&one), stem_of(w->stem, w->text[y]));
	buf_free(&one);
	return same;
}

bool
wording_contains(struct wording *w, uint32_t x, uint32_t y)
{
	enum rule_kind kx = word_node(w, x)->kind, ky = word_node(w, y)->kind;

	if (is_bare(ky))
		return (is_spelled(kx) || kx == RULE_HASHTAG) &&
		    contains_words(w, x, y);
	if (ky == RULE_QUOTED)
		return (kx == RULE_QUOTED || kx == RULE_EXACT) &&
		    contains_quote(w, x, y);
	if (ky == RULE_STEM)
		return (kx == RULE_STEM || kx == RULE_WORD) &&
		    same_stem(w, x, y);
	if (kx != ky)
		return false;
	if (ky == RULE_EXACT)
		return contains_quote(w, x, y);
	if (ky == RULE_HASHTAG)
		return wording_covers(w->text[y], w->text[x]);
	return str_eq(w->text[x], w->text[y]);
}

void
wording_places(const struct wording *w, uint32_t x, uint32_t y, uint32_t *out)
{
	const struct wording_atom *ax = &w->atom[x], *ay = &w->atom[y];

	if (!is_spelled(word_node(w, x)->kind) ||
	    !is_bare(word_node(w, y)->kind) || ax->joined || ax->several ||
	    w->longest || in_hashtag(w, x))
		return;
	for (size_t at = 0; at + ay->n <= ax->n; at++)
		if (stands_at(w, x, at, y))
			out[at] |= (uint32_t)1 << (at + ay->n - 1);
}

bool
wording_near(const struct wording *w, uint32_t x, uint32_t a, uint32_t b)
{
	size_t n;

	if (word_node(w, x)->kind == RULE_EXACT)
		return true;
	for (uint32_t i = a + 1; i < b; i++) {
		(void)lexicon_readings(w->lexicon, words_of(w, x)[i], &n);
		if (n > 0 || lexicon_has_joined(w->lexicon))
			return false;
	}
	return true;
}
