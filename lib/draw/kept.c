#include "draw/kept.h"

#include <assert.h>
#include <stdlib.h>

#include "base/mem.h"

int
kept_cmp(const struct kept_post *a, const struct kept_post *b)
{
	int c = key_cmp(&a->key, &b->key);

	if (c == 0 && a->tie != b->tie)
		c = a->tie < b->tie ? -1 : 1;
	if (c == 0)
		c = str_cmp(a->id, b->id);
	return c != 0 ? c : str_cmp(a->platform, b->platform);
}

/* Whether both are one post: a copy of a text, or the same id. */
static bool
is_same(const struct kept_post *a, const struct kept_post *b)
{
	return key_cmp(&a->key, &b->key) == 0 && a->tie == b->tie &&
	    (a->tie != 0 || (str_eq(a->id, b->id) &&
	    str_eq(a->platform, b->platform)));
}

/* The slot of the post, or the free one where it would be. */
static size_t
slot_of_post(const struct kept *k, const struct kept_post *p)
{
	size_t i = (size_t)key_number(&p->key) & k->mask;

	while (k->slot[i] != NULL && !is_same(k->slot[i], p))
		i = (i + 1) & k->mask;
	return i;
}

struct kept_post *
kept_find(const struct kept *k, const struct kept_post *p)
{
	return k->n == 0 ? NULL : k->slot[slot_of_post(k, p)];
}

static void
grow(struct kept *k)
{
	struct kept old = *k;

	k->mask = old.slot == NULL ? 1023 : 2 * old.mask + 1;
	k->slot = mem_new(k->mask + 1, sizeof(*k->slot));
	for (size_t i = 0; old.slot != NULL && i <= old.mask; i++)
		if (old.slot[i] != NULL)
			k->slot[slot_of_post(k, old.slot[i])] = old.slot[i];
	free(old.slot);
}

static struct str
put_copy(char **at, struct str s)
{
	struct str kept = { *at, s.n };

	if (s.n > 0)
		memcpy(*at, s.p, s.n);
	*at += s.n;
	return kept;
}

void
kept_set(struct kept *k, struct kept_post *p, struct str line, struct str id,
    struct str platform)
{
	char *bytes = mem_new(line.n + id.n + platform.n + 1, 1), *at = bytes;

	if (p->bytes != NULL)
		k->bytes -= p->line.n + p->id.n + p->platform.n;
	p->id = put_copy(&at, id);
	p->platform = put_copy(&at, platform);
	p->line = put_copy(&at, line);
	free(p->bytes);
	p->bytes = bytes;
	k->bytes += p->line.n + p->id.n + p->platform.n;
}

struct kept_post *
kept_add(struct kept *k, const struct kept_post *made)
{
	struct kept_post *p = mem_new(1, sizeof(*p));

	if (k->slot == NULL || 2 * (k->n + 1) > k->mask)
		grow(k);
	*p = *made;
	p->heaps = 0;
	p->bytes = NULL;
	p->cell = mem_new((size_t)p->cells + 1, sizeof(*p->cell));
	if (p->cells > 0)
		memcpy(p->cell, made->cell, p->cells * sizeof(*p->cell));
	kept_set(k, p, made->line, made->id, made->platform);
	k->bytes += sizeof(*p) + p->cells * sizeof(*p->cell);
	assert(k->slot[slot_of_post(k, p)] == NULL);
	k->slot[slot_of_post(k, p)] = p;
	k->n++;
	return p;
}

static void
free_post(struct kept_post *p)
{
	free(p->bytes);
	free(p->cell);
	free(p);
}

void
kept_drop(struct kept *k, struct kept_post *p)
{
	size_t i = slot_of_post(k, p), next = i;

	assert(k->slot[i] == p && p->heaps == 0);
	k->n--;
	k->bytes -= sizeof(*p) + p->cells * sizeof(*p->cell) + p->line.n +
	    p->id.n + p->platform.n;
	/* What was moved on because of it moves back. */
	for (;;) {
		size_t home;

		k->slot[i] = NULL;
		do {
			next = (next + 1) & k->mask;
			if (k->slot[next] == NULL) {
				free_post(p);
				return;
			}
			home = (size_t)key_number(&k->slot[next]->key) &
			    k->mask;
		} while (((next - home) & k->mask) < ((next - i) & k->mask));
		k->slot[i] = k->slot[next];
		i = next;
	}
}

void
kept_free(struct kept *k)
{
	for (size_t i = 0; k->slot != NULL && i <= k->mask; i++)
		if (k->slot[i] != NULL)
			free_post(k->slot[i]);
	free(k->slot);
	*k = (struct kept){ 0 };
}
