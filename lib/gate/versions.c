#include "gate/versions.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* The key, a hash of 128 bits already, as 96 bits of which some are set. */
static struct versions_entry
entry_of(const uint64_t *key)
{
	return (struct versions_entry){ .key = key[0] == 0 ? 1 : key[0],
	    .check = (uint32_t)key[1] };
}

/* Where the entry stands, or the free place where it would. */
static struct versions_entry *
place_of_entry(const struct versions *c, const struct versions_entry *like)
{
	__extension__ unsigned __int128 scaled = like->key;
	size_t i = (size_t)(scaled * c->cap >> 64);

	for (;;) {
		struct versions_entry *e = &c->entry[i];

		if (e->key == 0 || (e->key == like->key &&
		    e->check == like->check))
			return e;
		if (++i == c->cap)
			i = 0;
	}
}

/* Half as much again, so that little of the room is free. */
static void
grow_versions(struct versions *c)
{
	struct versions old = *c;

	c->cap = old.cap == 0 ? 64 : old.cap + old.cap / 2;
	c->entry = mem_new(c->cap, sizeof(*c->entry));
	for (size_t i = 0; i < old.cap; i++)
		if (old.entry[i].key != 0)
			*place_of_entry(c, &old.entry[i]) = old.entry[i];
	free(old.entry);
}

struct versions_entry *
versions_find(const struct versions *c, const uint64_t *key)
{
	struct versions_entry like = entry_of(key), *e;

	if (c->n == 0)
		return NULL;
	e = place_of_entry(c, &like);
	return e->key == 0 ? NULL : e;
}

struct versions_entry *
versions_add(struct versions *c, const uint64_t *key)
{
	struct versions_entry like = entry_of(key), *e;

	if (c->n >= c->cap - c->cap / 5)
		grow_versions(c);
	e = place_of_entry(c, &like);
	*e = like;
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
