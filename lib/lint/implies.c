#include "lint/implies.h"

#include <stdlib.h>

#include "base/buf.h"
#include "code/letter.h"
#include "text/fold.h"
#include "text/stem.h"

enum {
	WORDS_MAX = 16,		/* longer phrases are not looked into */
	QUOTE_MAX = 1000	/* nor longer quotes, in bytes */
};

void
implies_open(struct implies *im, const struct codebook *b)
{
	struct buf f = { 0 };

	*im = (struct implies){ .book = b, .hashtags = true,
	    .steps = IMPLIES_STEPS };
	im->text = mem_new(b->tree.n, sizeof(*im->text));
	for (size_t i = 1; i < b->tree.n; i++) {
		const struct rule_node *n = &b->tree.node[i];

		buf_clear(&f);
		if (n->kind == RULE_EMOJI)
			fold_add_emoji(&f, n->text);
		else if (n->kind == RULE_EXACT || n->kind == RULE_REGEX)
			buf_adds(&f, n->text);
		else
			fold_add(&f, n->text);
		im->text[i] = arena_str(&im->texts, buf_str(&f));
	}
	buf_free(&f);
	if (b->language.n > 0)
		im->stem = stem_open(b->language);
}

void
implies_close(struct implies *im)
{
	free(im->text);
	arena_free(&im->texts);
	if (im->stem != NULL)
		stem_close(im->stem);
	*im = (struct implies){ 0 };
}

static const struct rule_node *
node(const struct implies *im, uint32_t i)
{
	return &im->book->tree.node[i];
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

/*
 * Whether the pattern y covers the word or pattern x: a ? of x only by ? or *
 * of y, a * of x only by *.
 */
static bool
covers(struct str y, struct str x)
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

/* The words of an atom, in order; 0 when it has none or too many. */
static size_t
words(const struct implies *im, uint32_t i, struct str *word)
{
	const struct rule_tree *tree = &im->book->tree;
	size_t n = 0, from = 0, used;
	struct str s = im->text[i];

	if (tree->node[i].kind == RULE_WORD) {
		word[0] = s;
		return 1;
	}
	if (tree->node[i].kind == RULE_PHRASE) {
		RULE_EACH(tree, k, i) {
			if (n == WORDS_MAX)
				return 0;
			word[n++] = im->text[k];
		}
		return n;
	}
	for (size_t at = 0; at <= s.n; at += used) {
		used = 1;
		if (at < s.n && letter_in_word(letter_first(str_skip(s, at),
		    &used)))
			continue;
		if (at > from) {
			if (n == WORDS_MAX)
				return 0;
			word[n++] = str_sub(s, from, at);
		}
		from = at + used;
	}
	return n;
}

/* Whether the words of y stand side by side in those of x. */
static bool
window(const struct str *x, size_t nx, const struct str *y, size_t ny)
{
	size_t k;

	for (size_t at = 0; ny > 0 && at + ny <= nx; at++) {
		for (k = 0; k < ny && covers(y[k], x[at + k]); k++)
			;
		if (k == ny)
			return true;
	}
	return false;
}

/* #smartcity for smart city: the words of y written together. */
static bool
together(struct str tag, const struct str *y, size_t ny)
{
	if (ny == 1)
		return covers(y[0], tag);
	for (size_t k = 0; k < ny; k++) {
		if (has_wild(y[k]) || !str_starts(tag, y[k]))
			return false;
		tag = str_skip(tag, y[k].n);
	}
	return tag.n == 0;
}

/* A word that - ' or . joins is also found written together, or apart. */
static bool
is_joined(struct str s)
{
	for (size_t i = 0, n; i < s.n; i += n)
		if (letter_joins(letter_first(str_skip(s, i), &n)))
			return true;
	return false;
}

/*
 * Several words are found in a hashtag that has them together; then y must be
 * found there, too.
 */
static bool
holds_in_hashtag(const struct str *x, size_t nx, const struct str *y,
    size_t ny)
{
	struct buf b = { 0 };
	bool same = nx == ny, holds;

	for (size_t i = 0; i < nx; i++) {
		same = same && str_eq(x[i], y[i]);
		buf_adds(&b, x[i]);
	}
	holds = same || nx == 1 || (ny == 1 && covers(y[0], buf_str(&b)));
	buf_free(&b);
	return holds;
}

/* Whether y, a quote or {}, stands in the quote x as a whole of words. */
static bool
quote_in_quote(struct str x, struct str y)
{
	for (size_t at = 0; x.n <= QUOTE_MAX && at + y.n <= x.n; at++) {
		struct str behind = str_skip(x, at + y.n);

		if (!str_eq(str_sub(x, at, at + y.n), y))
			continue;
		if ((at == 0 || !letter_begins(y) ||
		    ((unsigned char)x.p[at - 1] < 0x80 &&
		    !letter_begins(str_skip(x, at - 1)))) &&
		    (behind.n == 0 || !letter_begins(behind)))
			return true;
	}
	return false;
}

static bool
exact_as_quote(const struct implies *im, uint32_t x, uint32_t y)
{
	struct buf f = { 0 };
	bool in;

	fold_add(&f, im->text[x]);
	in = quote_in_quote(buf_str(&f), im->text[y]);
	buf_free(&f);
	return in;
}

/* y is a word or phrase: does what x finds contain it? */
static bool
contains_words(struct implies *im, uint32_t x, uint32_t y)
{
	struct str wx[WORDS_MAX], wy[WORDS_MAX];
	enum rule_kind k = node(im, x)->kind;
	size_t ny = words(im, y, wy), nx;
	struct buf f = { 0 };
	bool in;

	if (k == RULE_HASHTAG)
		return im->hashtags && together(im->text[x], wy, ny);
	if (k == RULE_EXACT) {
		struct str keep = im->text[x];

		fold_add(&f, keep);
		im->text[x] = buf_str(&f);
		nx = words(im, x, wx);
		im->text[x] = keep;
	} else if (k == RULE_WORD || k == RULE_PHRASE || k == RULE_QUOTED) {
		nx = words(im, x, wx);
	} else {
		return false;
	}
	in = window(wx, nx, wy, ny) &&
	    (!im->hashtags || holds_in_hashtag(wx, nx, wy, ny));
	for (size_t i = 0; in && k <= RULE_PHRASE && i < nx; i++)
		in = !is_joined(wx[i]) || (nx == 1 && ny == 1 &&
		    str_eq(wx[0], wy[0]));
	buf_free(&f);
	return in;
}

static bool
same_stem(struct implies *im, uint32_t x, uint32_t y)
{
	struct buf one = { 0 };
	bool same;

	if (im->stem == NULL || has_wild(im->text[x]))
		return false;
	buf_adds(&one, stem_of(im->stem, im->text[x]));
	same = str_eq(buf_str(&one), stem_of(im->stem, im->text[y]));
	buf_free(&one);
	return same;
}

/* The host of y is that of x or above it, its path begins that of x. */
static bool
url_in_url(struct str x, struct str y)
{
	size_t sx = str_chr(x, '/'), sy = str_chr(y, '/');
	struct str hx = str_sub(x, 0, sx), hy = str_sub(y, 0, sy);

	if (!str_ends(hx, hy) ||
	    (hx.n > hy.n && hx.p[hx.n - hy.n - 1] != '.'))
		return false;
	return sy == SIZE_MAX || (sx != SIZE_MAX &&
	    str_starts(str_skip(x, sx), str_skip(y, sy)));
}

static bool
code_in_code(const struct codebook *b, uint32_t x, uint32_t y)
{
	return x == y || (b->code[y].rules == 0 && x > y &&
	    x < b->code[y].end && b->code[x].rules > 0);
}

static bool
atom(struct implies *im, uint32_t x, uint32_t y)
{
	const struct rule_node *nx = node(im, x), *ny = node(im, y);
	struct str tx = im->text[x], ty = im->text[y];

	switch (ny->kind) {
	case RULE_WORD:
	case RULE_PHRASE:
		return contains_words(im, x, y);
	case RULE_QUOTED:
		return nx->kind == RULE_QUOTED ? quote_in_quote(tx, ty) :
		    nx->kind == RULE_EXACT && exact_as_quote(im, x, y);
	case RULE_STEM:
		return (nx->kind == RULE_STEM || nx->kind == RULE_WORD) &&
		    same_stem(im, x, y);
	default:
		break;
	}
	if (nx->kind != ny->kind)
		return false;
	switch (ny->kind) {
	case RULE_HASHTAG:
		return covers(ty, tx);
	case RULE_EXACT:
		return quote_in_quote(tx, ty);
	case RULE_REGEX:
		return nx->n == ny->n && str_eq(tx, ty);
	case RULE_URL:
		return url_in_url(tx, ty);
	case RULE_CODE:
		return code_in_code(im->book, nx->n, ny->n);
	case RULE_SINCE:
		return str_cmp(tx, ty) >= 0;
	case RULE_UNTIL:
		return str_cmp(tx, ty) <= 0;
	default:
		return str_eq(tx, ty);
	}
}

static bool
is_near(const struct rule_node *n)
{
	return n->kind == RULE_NEAR || n->kind == RULE_THEN;
}

/* Both are NEAR or THEN: no farther apart, sides in an order that will do. */
static bool
near_in_near(struct implies *im, uint32_t x, uint32_t y)
{
	const struct rule_node *nx = node(im, x), *ny = node(im, y);
	uint32_t ax = nx->child, bx = node(im, ax)->next;
	uint32_t ay = ny->child, by = node(im, ay)->next;

	if (nx->n > ny->n || (ny->kind == RULE_THEN && nx->kind != RULE_THEN))
		return false;
	if (implies_node(im, ax, ay) && implies_node(im, bx, by))
		return true;
	return ny->kind == RULE_NEAR && implies_node(im, ax, by) &&
	    implies_node(im, bx, ay);
}

static bool
any_child(struct implies *im, uint32_t x, uint32_t y)
{
	RULE_EACH(&im->book->tree, i, x)
		if (implies_node(im, i, y))
			return true;
	return false;
}

bool
implies_node(struct implies *im, uint32_t x, uint32_t y)
{
	const struct rule_tree *tree = &im->book->tree;
	const struct rule_node *nx = &tree->node[x], *ny = &tree->node[y];

	if (im->steps == 0)
		return false;
	im->steps--;
	if (nx->kind == RULE_OR) {
		RULE_EACH(tree, i, x)
			if (!implies_node(im, i, y))
				return false;
		return true;
	}
	if (ny->kind == RULE_AND) {
		RULE_EACH(tree, i, y)
			if (!implies_node(im, x, i))
				return false;
		return true;
	}
	if (ny->kind == RULE_OR) {
		RULE_EACH(tree, i, y)
			if (implies_node(im, x, i))
				return true;
		return nx->kind == RULE_AND && any_child(im, x, y);
	}
	if (nx->kind == RULE_NOT || ny->kind == RULE_NOT)
		return nx->kind == ny->kind ?
		    implies_node(im, ny->child, nx->child) :
		    nx->kind == RULE_AND && any_child(im, x, y);
	if (is_near(nx) && is_near(ny))
		return near_in_near(im, x, y);
	if (nx->kind == RULE_AND || is_near(nx))
		return any_child(im, x, y);
	if (is_near(ny))
		return false;
	return atom(im, x, y);
}

/* Whether two conditions of an AND exclude each other. */
static bool
exclude(struct implies *im, uint32_t x, uint32_t y)
{
	const struct rule_node *nx = node(im, x), *ny = node(im, y);

	if (im->steps == 0)
		return false;
	im->steps--;
	if (ny->kind == RULE_NOT)
		return implies_node(im, x, ny->child);
	if (nx->kind == RULE_SINCE && ny->kind == RULE_UNTIL)
		return str_cmp(im->text[x], im->text[y]) > 0;
	return nx->kind == ny->kind && (nx->kind == RULE_AUTHOR ||
	    nx->kind == RULE_KIND || nx->kind == RULE_LANG) &&
	    !str_eq(im->text[x], im->text[y]);
}

/* A <code> that is a heading with no rules below it. */
static bool
is_empty(const struct codebook *b, uint32_t code)
{
	for (uint32_t i = code; i < b->code[code].end; i++)
		if (b->code[i].rules > 0)
			return false;
	return true;
}

const char *
implies_never(struct implies *im, uint32_t i)
{
	const struct rule_tree *tree = &im->book->tree;
	const struct rule_node *n = &tree->node[i];
	const char *why = NULL;

	if (n->kind == RULE_CODE)
		return is_empty(im->book, n->n) ?
		    "it needs a heading that has no rules below it" : NULL;
	if (n->kind == RULE_NOT || n->child == 0)
		return NULL;
	RULE_EACH(tree, k, i) {
		why = implies_never(im, k);
		if ((why != NULL) != (n->kind == RULE_OR))
			break;
	}
	if (why != NULL || n->kind != RULE_AND)
		return why;
	RULE_EACH(tree, k, i)
		RULE_EACH(tree, m, i)
			if (k != m && exclude(im, k, m))
				return "what it asks for excludes itself";
	return NULL;
}
