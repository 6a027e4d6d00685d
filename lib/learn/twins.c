#include "learn/twins.h"

#include <assert.h>
#include <stdbool.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"

enum {
	RUN = 3,	/* words of a shingle */
	ALIKE = 70,	/* per cent of the shingles of the shorter post */
	LEAST = 3	/* shingles of a post that may be a part of another */
};

/* Where a shingle stands. */
struct posting {
	uint64_t shingle;
	uint32_t post;
};

static int
by_number(const void *a, const void *b)
{
	return ORDER(*(const uint64_t *)a, *(const uint64_t *)b);
}

static int
by_shingle(const void *a, const void *b)
{
	const struct posting *x = a, *y = b;

	return x->shingle != y->shingle ? ORDER(x->shingle, y->shingle) :
	    ORDER(x->post, y->post);
}

static uint64_t
mix_in(uint64_t h, uint64_t word)
{
	h = (h ^ word) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 29;
}

static uint64_t
hash_run(const uint64_t *word, size_t n)
{
	uint64_t h = n;

	for (size_t i = 0; i < n; i++)
		h = mix_in(h, word[i]);
	return h;
}

void
twins_add(struct twins *t, const uint64_t *word, size_t n)
{
	size_t runs = n < RUN ? 1 : n - RUN + 1, from = t->shingles, to;
	uint64_t *s;

	assert(t->n < UINT32_MAX - 1);
	t->shingle = mem_grow(t->shingle, &t->shingle_cap, from + runs,
	    sizeof(*t->shingle));
	s = t->shingle + from;
	for (size_t i = 0; i < runs; i++)
		s[i] = hash_run(word + i, n < RUN ? n : RUN);
	qsort(s, runs, sizeof(*s), by_number);
	to = 1;
	for (size_t i = 1; i < runs; i++)
		if (s[i] != s[to - 1])
			s[to++] = s[i];
	t->shingles += to;
	t->first = mem_grow(t->first, &t->cap, t->n + 2, sizeof(*t->first));
	t->group = mem_grow(t->group, &t->group_cap, t->n + 1,
	    sizeof(*t->group));
	t->first[t->n] = from;
	t->first[t->n + 1] = t->shingles;
	t->group[t->n] = (uint32_t)t->n;
	t->n++;
}

uint32_t
twins_of(struct twins *t, uint32_t post)
{
	assert(post < t->n);
	while (t->group[post] != post) {
		t->group[post] = t->group[t->group[post]];
		post = t->group[post];
	}
	return post;
}

void
twins_join(struct twins *t, uint32_t a, uint32_t b)
{
	a = twins_of(t, a);
	b = twins_of(t, b);
	if (a < b)
		t->group[b] = a;
	else
		t->group[a] = b;
}

static size_t
size_of(const struct twins *t, uint32_t post)
{
	return t->first[post + 1] - t->first[post];
}

/* How many shingles two posts share. */
static size_t
count_shared(const struct twins *t, uint32_t a, uint32_t b)
{
	size_t i = t->first[a], k = t->first[b], n = 0;

	while (i < t->first[a + 1] && k < t->first[b + 1]) {
		uint64_t x = t->shingle[i], y = t->shingle[k];

		n += x == y;
		i += x <= y;
		k += y <= x;
	}
	return n;
}

/* Whether so much of a stands in b. */
static bool
is_part(const struct twins *t, uint32_t a, uint32_t b)
{
	size_t m = size_of(t, a);

	if (m < LEAST && size_of(t, b) != m)
		return false;
	return 100 * count_shared(t, a, b) >= ALIKE * m;
}

/* The postings of a shingle: its first one, and in *n how many. */
static const struct posting *
find_postings(const struct posting *all, size_t total, uint64_t shingle,
    size_t *n)
{
	size_t low = 0, high = total;

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (all[mid].shingle < shingle)
			low = mid + 1;
		else
			high = mid;
	}
	for (*n = 0; low + *n < total && all[low + *n].shingle == shingle;)
		++*n;
	return all + low;
}

/* A shingle of the post at hand. */
struct rare {
	size_t n;	/* of posts that have it */
	const struct posting *posting;
};

static int
by_rarity(const void *a, const void *b)
{
	const struct rare *x = a, *y = b;

	return x->n != y->n ? ORDER(x->n, y->n) :
	    ORDER(x->posting, y->posting);
}

/*
 * Joins a post with those that it is a part of. One that has 70 % of its
 * shingles has one of the rarest 30 % and one more: only theirs are looked at.
 */
static void
join_whole(struct twins *t, uint32_t post, const struct posting *all,
    struct rare *rare)
{
	size_t m = size_of(t, post), need = (ALIKE * m + 99) / 100;

	for (size_t i = 0; i < m; i++)
		rare[i].posting = find_postings(all, t->shingles,
		    t->shingle[t->first[post] + i], &rare[i].n);
	qsort(rare, m, sizeof(*rare), by_rarity);
	for (size_t i = 0; i < m - need + 1; i++)
		for (size_t k = 0; k < rare[i].n; k++) {
			uint32_t other = rare[i].posting[k].post;

			if (twins_of(t, other) != twins_of(t, post) &&
			    is_part(t, post, other))
				twins_join(t, post, other);
		}
}

void
twins_find(struct twins *t)
{
	struct posting *all = mem_new(t->shingles, sizeof(*all));
	struct rare *rare;
	size_t most = 1;

	for (uint32_t p = 0; p < t->n; p++) {
		for (size_t i = t->first[p]; i < t->first[p + 1]; i++)
			all[i] = (struct posting){ t->shingle[i], p };
		if (size_of(t, p) > most)
			most = size_of(t, p);
	}
	qsort(all, t->shingles, sizeof(*all), by_shingle);
	rare = mem_new(most, sizeof(*rare));
	for (uint32_t p = 0; p < t->n; p++)
		join_whole(t, p, all, rare);
	free(rare);
	free(all);
}

void
twins_free(struct twins *t)
{
	free(t->shingle);
	free(t->first);
	free(t->group);
	*t = (struct twins){ 0 };
}
