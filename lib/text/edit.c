#include "text/edit.h"

#include <assert.h>
#include <stdlib.h>

#include "base/mem.h"
#include "text/fold.h"

enum {
	FEW_LETTERS = 8,	/* shorter words lose one letter at most */
	FEW_KEYS = 2,		/* that one finds at a time, half of them or all */
	VARIANTS = 1 + EDIT_PREFIX + EDIT_PREFIX * (EDIT_PREFIX - 1) / 2
};

/* A word as its letters. */
struct letters {
	uint32_t v[EDIT_LETTERS_MAX];
	size_t n;
};

struct edit_key {
	uint32_t hash;
	uint32_t word;
};

/* False when it is too long. */
static bool
spell_out(struct letters *l, struct str s)
{
	const char *p = s.p, *end = s.p + s.n;
	unsigned n;

	for (l->n = 0; p < end; p += n) {
		if (l->n == EDIT_LETTERS_MAX)
			return false;
		l->v[l->n++] = fold_decode(p, end, &n);
	}
	return true;
}

static unsigned
least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

/*
 * The distance by rows; only cells within most of the diagonal are filled, all
 * others are over most.
 */
static unsigned
by_rows(const struct letters *a, const struct letters *b, unsigned most)
{
	unsigned row[3][EDIT_LETTERS_MAX + 2], *before = row[0], *last = row[1];
	unsigned *now = row[2], far = most + 1;

	for (size_t j = 0; j <= b->n + 1; j++) {
		last[j] = least((unsigned)j, far);
		before[j] = now[j] = far;
	}
	for (size_t i = 1; i <= a->n; i++) {
		size_t from = i > most ? i - most : 1;
		size_t to = i + most < b->n ? i + most : b->n;
		unsigned *t, best = far;

		now[from - 1] = from == 1 ? least((unsigned)i, far) : far;
		for (size_t j = from; j <= to; j++) {
			bool same = a->v[i - 1] == b->v[j - 1];

			now[j] = last[j - 1] + !same;
			now[j] = least(now[j], least(last[j], now[j - 1]) + 1);
			if (i > 1 && j > 1 && a->v[i - 1] == b->v[j - 2] &&
			    a->v[i - 2] == b->v[j - 1])
				now[j] = least(now[j], before[j - 2] + 1);
			now[j] = least(now[j], far);
			best = least(best, now[j]);
		}
		now[to + 1] = far;
		if (best == far && from > 1)
			return far;
		t = before;
		before = last;
		last = now;
		now = t;
	}
	return last[b->n];
}

unsigned
edit_distance(struct str a, struct str b, unsigned most)
{
	struct letters la, lb;

	assert(most <= EDIT_MOST);
	if (!spell_out(&la, a) || !spell_out(&lb, b) ||
	    la.n > lb.n + most || lb.n > la.n + most)
		return most + 1;
	return by_rows(&la, &lb, most);
}

static uint32_t
hash_of(uint64_t sum)
{
	return (uint32_t)((sum ^ sum >> 32) * 0x9e3779b97f4a7c15 >> 32);
}

/*
 * The hashes of what is left of a word, the most letters first: letters are the
 * digits of a number to a base, of which those deleted are taken out.
 */
static size_t
variants(const struct letters *l, unsigned most, uint32_t hash[VARIANTS])
{
	const uint64_t base = 0xd6e8feb86659fd93;
	size_t n = l->n < EDIT_PREFIX ? l->n : EDIT_PREFIX, k = 0;
	uint64_t up_to[EDIT_PREFIX + 1] = { 0 }, power[EDIT_PREFIX] = { 1 };

	for (size_t i = 0; i < n; i++)
		up_to[i + 1] = up_to[i] * base + l->v[i] + 1;
	for (size_t i = 1; i < n; i++)
		power[i] = power[i - 1] * base;
	hash[k++] = hash_of(up_to[n]);
	for (size_t i = 0; i < n && most > 0; i++)
		hash[k++] = hash_of(up_to[n] - (up_to[i + 1] - up_to[i]) *
		    power[n - 1 - i]);
	for (size_t i = 0; i < n && most > 1; i++)
		for (size_t j = i + 1; j < n; j++) {
			uint64_t left = up_to[j] - (up_to[i + 1] - up_to[i]) *
			    power[j - 1 - i];

			hash[k++] = hash_of(up_to[n] - (up_to[j + 1] - left) *
			    power[n - 1 - j]);
		}
	assert(k <= VARIANTS);
	return k;
}

uint32_t
edit_add(struct edit_index *x, struct str word)
{
	struct letters l;
	uint32_t hash[VARIANTS];
	size_t n;

	if (word.n == 0 || !spell_out(&l, word))
		return x->words++;
	n = variants(&l, l.n < FEW_LETTERS ? 1 : EDIT_MOST, hash);
	x->key = mem_grow(x->key, &x->key_cap, x->keys + n, sizeof(*x->key));
	for (size_t i = 0; i < n; i++)
		x->key[x->keys++] = (struct edit_key){ hash[i], x->words };
	return x->words++;
}

void
edit_ready(struct edit_index *x, const struct str *word)
{
	struct edit_key *sorted = mem_new(x->keys, sizeof(*sorted));
	uint32_t size = 64;

	while (size < x->keys / FEW_KEYS)
		size *= 2;
	x->mask = size - 1;
	/* Count one place further, so that filling leaves the beginnings. */
	x->first = mem_new((size_t)size + 2, sizeof(*x->first));
	for (size_t i = 0; i < x->keys; i++)
		x->first[(x->key[i].hash & x->mask) + 2]++;
	for (uint32_t i = 0; i < size; i++)
		x->first[i + 2] += x->first[i + 1];
	for (size_t i = 0; i < x->keys; i++)
		sorted[x->first[(x->key[i].hash & x->mask) + 1]++] = x->key[i];
	free(x->key);
	x->key = sorted;
	x->word = word;
}

/* What has been compared with a word, and the best of it. */
struct search {
	struct str word;
	unsigned most;
	uint32_t tried[EDIT_TRIED_MAX];
	size_t n;
	struct edit_found best;
	bool any;
};

static bool
was_tried(const struct search *s, uint32_t word)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->tried[i] == word)
			return true;
	return false;
}

static void
compare(const struct edit_index *x, struct search *s, uint32_t word)
{
	unsigned edits;

	s->tried[s->n++] = word;
	edits = edit_distance(s->word, x->word[word], s->most);
	if (edits > s->most)
		return;
	if (!s->any || edits < s->best.edits ||
	    (edits == s->best.edits && word < s->best.word))
		s->best = (struct edit_found){ word, edits };
	s->any = true;
}

bool
edit_find(const struct edit_index *x, struct str word, unsigned most,
    struct edit_found *found)
{
	struct search s = { .word = word, .most = most };
	struct letters l;
	uint32_t hash[VARIANTS];
	size_t n;

	assert(most <= EDIT_MOST);
	if (x->keys == 0 || word.n == 0 || !spell_out(&l, word))
		return false;
	n = variants(&l, most, hash);
	for (size_t i = 0; i < n; i++) {
		const uint32_t *from = x->first + (hash[i] & x->mask);

		for (uint32_t k = from[0]; k < from[1]; k++) {
			const struct edit_key *key = x->key + k;

			/* The same first byte: what begins otherwise is not
			 * meant. */
			if (key->hash != hash[i] || s.n == EDIT_TRIED_MAX ||
			    x->word[key->word].p[0] != word.p[0] ||
			    was_tried(&s, key->word))
				continue;
			compare(x, &s, key->word);
		}
	}
	*found = s.best;
	return s.any;
}

void
edit_free(struct edit_index *x)
{
	free(x->key);
	free(x->first);
	*x = (struct edit_index){ 0 };
}
