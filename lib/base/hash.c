#include "base/hash.h"

#include <bsd/stdlib.h>
#include <endian.h>
#include <stdlib.h>

static uint64_t run_seed;

static uint64_t
seed(void)
{
	while (run_seed == 0)
		arc4random_buf(&run_seed, sizeof(run_seed));
	return run_seed;
}

static uint64_t
mix(uint64_t a, uint64_t b)
{
	__extension__ unsigned __int128 m = a;

	m *= b;
	return (uint64_t)m ^ (uint64_t)(m >> 64);
}

/* Eight bytes, and four, as a number that is the same on every machine. */
static inline uint64_t
eight(const char *p)
{
	uint64_t v;

	memcpy(&v, p, 8);
	return le64toh(v);
}

static inline uint64_t
four(const char *p)
{
	uint32_t v;

	memcpy(&v, p, 4);
	return le32toh(v);
}

/* The same of one to seven bytes; they are read twice where they overlap. */
static inline uint64_t
rest(const char *p, size_t n)
{
	const unsigned char *u = (const unsigned char *)p;

	if (n >= 4)
		return four(p) | four(p + n - 4) << 8 * (n - 4);
	return u[0] | (uint64_t)u[n / 2] << 8 * (n / 2) |
	    (uint64_t)u[n - 1] << 8 * (n - 1);
}

uint64_t
hash_seeded(struct str s, uint64_t h)
{
	const uint64_t a = 0x9e3779b97f4a7c15, b = 0xd1b54a32d192ed03;
	size_t n = s.n;

	h ^= mix(n ^ a, b);
	for (; n >= 16; n -= 16, s.p += 16)
		h = mix(eight(s.p) ^ h ^ a, eight(s.p + 8) ^ b);
	if (n >= 8) {
		h = mix(eight(s.p) ^ h ^ a, b);
		s.p += 8;
		n -= 8;
	}
	if (n > 0)
		h = mix(rest(s.p, n) ^ h ^ b, a);
	return mix(h ^ a, b);
}

uint64_t
hash_str(struct str s)
{
	return hash_seeded(s, seed());
}

uint64_t
hash_key(struct str s, uint64_t h)
{
	h = hash_seeded(s, h);
	return h + (h == 0);
}

uint64_t
hash_u64(uint64_t v)
{
	return mix(v ^ seed(), 0x9e3779b97f4a7c15);
}

static void
rehash(struct names *t, uint32_t size)
{
	t->slot = mem_resize(t->slot, size, sizeof(*t->slot));
	memset(t->slot, 0, size * sizeof(*t->slot));
	t->mask = size - 1;
	for (uint32_t i = 0; i < t->n; i++) {
		uint32_t at = (uint32_t)hash_str(t->key[i]) & t->mask;

		while (t->slot[at] != 0)
			at = (at + 1) & t->mask;
		t->slot[at] = i + 1;
	}
}

static uint32_t
probe_names(const struct names *t, struct str s)
{
	uint32_t at = (uint32_t)hash_str(s) & t->mask;

	while (t->slot[at] != 0 && !str_eq(t->key[t->slot[at] - 1], s))
		at = (at + 1) & t->mask;
	return at;
}

uint32_t
names_add(struct names *t, struct str s)
{
	uint32_t at;

	if (t->slot == NULL)
		rehash(t, 64);
	at = probe_names(t, s);
	if (t->slot[at] != 0)
		return t->slot[at] - 1;
	if (t->n >= NAMES_NONE / 4)
		mem_fail();
	t->key = mem_grow(t->key, &t->key_cap, (size_t)t->n + 1,
	    sizeof(*t->key));
	t->key[t->n] = arena_str(&t->bytes, s);
	t->slot[at] = ++t->n;
	if (t->n > t->mask / 2)
		rehash(t, (t->mask + 1) * 2);
	return t->n - 1;
}

uint32_t
names_find(const struct names *t, struct str s)
{
	uint32_t at;

	if (t->slot == NULL)
		return NAMES_NONE;
	at = probe_names(t, s);
	return t->slot[at] == 0 ? NAMES_NONE : t->slot[at] - 1;
}

void
names_free(struct names *t)
{
	free(t->key);
	free(t->slot);
	arena_free(&t->bytes);
	*t = (struct names){ 0 };
}
