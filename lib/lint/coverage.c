#include "lint/coverage.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "stats/keyness.h"
#include "text/fold.h"
#include "text/token.h"

/* Posts that a term is in, without and with a code. */
struct count {
	uint64_t posts[2];
	uint64_t last;	/* the last post it was in */
};

struct coverage_names {
	struct names names;
	struct count *count;
	size_t cap;
	uint32_t known;	/* names that have a count */
};

struct coverage {
	struct coverage_names kind[COVERAGE_KINDS];
	uint64_t posts[2];
	bool coded;	/* the post at hand */
	struct tokens tokens;
	struct buf fold;
	struct coverage_term *top;
	bool full;
};

struct coverage *
coverage_open(void)
{
	return mem_new(1, sizeof(struct coverage));
}

static void
add_term(struct coverage *c, enum coverage_kind kind, struct str term)
{
	struct coverage_names *k = &c->kind[kind];
	uint64_t post = c->posts[0] + c->posts[1];
	uint32_t n = names_find(&k->names, term);

	if (n == NAMES_NONE) {
		if (k->names.n >= COVERAGE_TERMS_MAX) {
			c->full = true;
			return;
		}
		n = names_add(&k->names, term);
		k->count = mem_grow(k->count, &k->cap, (size_t)n + 1,
		    sizeof(*k->count));
		k->count[n] = (struct count){ 0 };
	}
	if (k->count[n].last == post)
		return;
	k->count[n].last = post;
	k->count[n].posts[c->coded]++;
}

/* A word, and with the word before it a pair; *before is where that begins. */
static void
count_word(struct coverage *c, size_t i, size_t *before)
{
	size_t at;

	if (c->fold.n > 0)
		buf_addc(&c->fold, ' ');
	at = c->fold.n;
	fold_add(&c->fold, token_str(&c->tokens, i));
	add_term(c, COVERAGE_WORD, str_skip(buf_str(&c->fold), at));
	if (*before != SIZE_MAX)
		add_term(c, COVERAGE_PAIR,
		    str_skip(buf_str(&c->fold), *before));
	*before = at;
}

void
coverage_post(struct coverage *c, bool coded)
{
	c->coded = coded;
	c->posts[coded]++;
}

void
coverage_add(struct coverage *c, struct str part)
{
	size_t before = SIZE_MAX;

	token_split(&c->tokens, part);
	buf_clear(&c->fold);
	for (size_t i = 0; i < c->tokens.n; i++) {
		if (c->tokens.v[i].kind == TOKEN_WORD) {
			count_word(c, i, &before);
			continue;
		}
		if (c->tokens.v[i].kind == TOKEN_HASHTAG) {
			size_t at = c->fold.n;

			fold_add(&c->fold, token_str(&c->tokens, i));
			add_term(c, COVERAGE_HASHTAG,
			    str_skip(buf_str(&c->fold), at));
		}
		before = SIZE_MAX;
	}
}

uint64_t
coverage_posts(const struct coverage *c, bool coded)
{
	return c->posts[coded];
}

static int
words_in_order(const void *a, const void *b)
{
	const struct coverage_term *x = a, *y = b;

	if (x->ll != y->ll)
		return x->ll > y->ll ? -1 : 1;
	return str_cmp(x->text, y->text);
}

const struct coverage_term *
coverage_top(struct coverage *c, enum coverage_kind kind, size_t *n)
{
	const struct coverage_names *k = &c->kind[kind];
	size_t found = 0;

	c->top = mem_resize(c->top, k->names.n, sizeof(*c->top));
	for (uint32_t i = 0; i < k->names.n; i++) {
		struct coverage_term t = { .kind = kind,
		    .text = k->names.key[i], .uncoded = k->count[i].posts[0],
		    .coded = k->count[i].posts[1] };

		if (t.uncoded < COVERAGE_POSTS_MIN)
			continue;
		t.ll = keyness_ll(t.uncoded, c->posts[0], t.coded,
		    c->posts[1]);
		t.log_ratio = keyness_log_ratio(t.uncoded, c->posts[0],
		    t.coded, c->posts[1]);
		/* With nothing coded there is nothing to compare with. */
		if (c->posts[1] == 0)
			t.ll = (double)t.uncoded;
		else if (!(t.log_ratio > 0))
			continue;
		c->top[found++] = t;
	}
	if (found > 0)
		qsort(c->top, found, sizeof(*c->top), words_in_order);
	if (*n > found)
		*n = found;
	return c->top;
}

bool
coverage_full(const struct coverage *c)
{
	return c->full;
}

void
coverage_close(struct coverage *c)
{
	if (c == NULL)
		return;
	for (int i = 0; i < COVERAGE_KINDS; i++) {
		names_free(&c->kind[i].names);
		free(c->kind[i].count);
	}
	token_free(&c->tokens);
	buf_free(&c->fold);
	free(c->top);
	free(c);
}
