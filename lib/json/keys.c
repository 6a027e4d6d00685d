#include "json/keys.h"

static unsigned
slot_of(const char *p, size_t n)
{
	return ((unsigned char)p[0] * 7u + (unsigned char)p[n / 2] * 31u +
	    (unsigned char)p[n - 1] * 3u + (unsigned)n * 5u) % KEYS_SLOTS;
}

static void
fill_keys(struct keys *k)
{
	for (k->n = 0; k->n < KEYS_MAX && k->name[k->n] != NULL; k->n++) {
		size_t n = strlen(k->name[k->n]);
		unsigned at = slot_of(k->name[k->n], n);

		while (k->slot[at] != 0)
			at = (at + 1) % KEYS_SLOTS;
		k->slot[at] = (uint8_t)(k->n + 1);
		k->len[k->n] = (uint8_t)n;
	}
}

/* The number of a name, or KEYS_MAX. */
static size_t
key_number(const struct keys *k, const char *p, size_t n)
{
	if (n == 0)
		return KEYS_MAX;
	for (unsigned at = slot_of(p, n); k->slot[at] != 0;
	    at = (at + 1) % KEYS_SLOTS) {
		size_t i = k->slot[at] - 1u;

		if (k->len[i] == n && memcmp(k->name[i], p, n) == 0)
			return i;
	}
	return KEYS_MAX;
}

/* The number of a name that is written with escapes; rare. */
static size_t
escaped_number(const struct keys *k, const struct json_node *v)
{
	struct buf room = { 0 };
	struct str name = json_key(v, &room);
	size_t i = key_number(k, name.p, name.n);

	buf_free(&room);
	return i;
}

void
keys_get(struct keys *k, const struct json_node *object,
    const struct json_node **m)
{
	if (k->n == 0)
		fill_keys(k);
	memset(m, 0, k->n * sizeof(*m));
	if (object == NULL || object->type != JSON_OBJECT)
		return;
	JSON_EACH(v, object) {
		size_t i = v->key_escaped ? escaped_number(k, v) :
		    key_number(k, v->key, v->key_n);

		if (i < KEYS_MAX)
			m[i] = v->type == JSON_NULL ? NULL : v;
	}
}
