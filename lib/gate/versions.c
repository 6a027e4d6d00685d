#include "gate/versions.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* The first bits of a key, which is a hash already, say where it belongs. */
static struct versions_entry *
place_of_key(const struct versions *c, const uint64_t *key)
{
	size_t i = (size_t)key[0] & (c->cap - 1);

	for (;;) {
		struct versions_entry *e = &c->entry[i];

		if ((e->key[0] == 0 && e->key[1] == 0) ||
		    (e->key[0] == key[0] && e->key[1] == key[1]))
			return e;
		i = (i + 1) & (c->cap - 1);
	}
}

static void
grow_versions(struct versions *c)
{
	struct versions old = *c;

	c->cap = old.cap == 0 ? 64 : 2 * old.cap;
	c->entry = mem_new(c->cap, sizeof(*c->entry));
	for (size_t i = 0; i < old.cap; i++)
		if (old.entry[i].key[0] != 0 || old.entry[i].key[1] != 0)
			*place_of_key(c, old.entry[i].key) = old.entry[i];
	free(old.entry);
}

struct versions_entry *
versions_find(const struct versions *c, const uint64_t *key)
{
	struct versions_entry *e;

	if (c->n == 0)
		return NULL;
	e = place_of_key(c, key);
	return e->key[0] == 0 && e->key[1] == 0 ? NULL : e;
}

struct versions_entry *
versions_add(struct versions *c, const uint64_t *key)
{
	struct versions_entry *e;

	if (c->n >= c->cap / 4 * 3)
		grow_versions(c);
	e = place_of_key(c, key);
	memcpy(e->key, key, sizeof(e->key));
	c->n++;
	return e;
}

void
versions_leave(struct versions *c, uint64_t number)
{
	size_t byte = (size_t)(number / 8), had = c->left_cap;

	if (byte >= had) {
		c->left = mem_grow(c->left, &c->left_cap, byte + 1, 1);
		memset(c->left + had, 0, c->left_cap - had);
	}
	c->left[byte] |= (uint8_t)(1u << number % 8);
}

bool
versions_left(const struct versions *c, uint64_t number)
{
	size_t byte = (size_t)(number / 8);

	return byte < c->left_cap && (c->left[byte] >> number % 8 & 1) != 0;
}

void
versions_free(struct versions *c)
{
	free(c->entry);
	free(c->left);
	*c = (struct versions){ 0 };
}
