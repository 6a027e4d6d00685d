#include "json/keys.h"

#include <assert.h>

#include "base/buf.h"

/* A number that few names of an object have in common. */
static inline size_t
slot_of(size_t n, char first, char last)
{
	return (2 * (n + (unsigned char)first) + 3u * (unsigned char)last) %
	    KEYS_SLOTS;
}

void
keys_add(struct keys *k, struct str name)
{
	size_t slot;

	assert(k->n < KEYS_MAX);
	/* Like a member's empty name, which has quotes around it. */
	slot = name.n == 0 ? slot_of(0, '"', '"') :
	    slot_of(name.n, name.p[0], name.p[name.n - 1]);
	k->slot[slot] |= (uint64_t)1 << k->n;
	k->name[k->n++] = name;
	memset(k->of, KEYS_ASK, sizeof(k->of));
}

size_t
keys_number(const struct keys *k, struct str name)
{
	size_t i = 0;

	while (i < k->n && !str_eq(k->name[i], name))
		i++;
	return i;
}

void
keys_share(struct keys *k)
{
	memset(k->of, 0, sizeof(k->of));
	k->of[JSON_NAME_UNASKED] = KEYS_ASK;
	for (size_t i = 0; i < k->n; i++) {
		uint16_t number = json_name_add(k->name[i]);

		/* Without a number of its own none is found so. */
		if (number == JSON_NAME_STRANGE || k->of[number] != 0) {
			memset(k->of, KEYS_ASK, sizeof(k->of));
			return;
		}
		k->of[number] = (uint8_t)(i + 1);
	}
}

_Static_assert(KEYS_MAX == 64, "a bit for each name");

/* The names that a member may have, as bits. */
static inline uint64_t
candidates(const struct keys *k, const struct json_node *v)
{
	if (v->key_escaped)
		return k->n == KEYS_MAX ? UINT64_MAX : ((uint64_t)1 << k->n) - 1;
	return k->slot[slot_of(v->key_n, v->key[0],
	    v->key[(ptrdiff_t)v->key_n - 1])];
}

/* Finds a member by its name. */
static void
find(const struct json_node *v, const struct keys *k,
    const struct json_node **found)
{
	for (uint64_t like = candidates(k, v); like != 0; like &= like - 1) {
		int i = __builtin_ctzll(like);

		if (json_key_is(v, k->name[i]))
			found[i] = v;
	}
}

void
keys_get(const struct json_node *object, const struct keys *k,
    const struct json_node **found)
{
	const struct json_node *v = object + 1, *end = object + object->skip;

	for (size_t i = 0; i < k->n; i++)
		found[i] = NULL;
	for (; v < end; v += v->skip) {
		uint8_t i = k->of[v->known];

		if (i == KEYS_ASK)
			find(v, k, found);
		else if (i > 0)
			found[i - 1] = v;
	}
}

void
keys_values(const struct json_node *object, const struct keys *k,
    const struct json_node **found)
{
	if (object == NULL || object->type != JSON_OBJECT) {
		memset(found, 0, k->n * sizeof(*found));
		return;
	}
	keys_get(object, k, found);
	for (size_t i = 0; i < k->n; i++)
		if (found[i] != NULL && found[i]->type == JSON_NULL)
			found[i] = NULL;
}
