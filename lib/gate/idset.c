#include "gate/idset.h"

#include <bsd/stdlib.h>
#include <stdlib.h>

#include "base/mem.h"

/* The slot at which the search for a value begins. */
static size_t
first_slot(const struct idset_part *p, const struct idset_value *v)
{
	/* The first six bits have chosen the part. */
	__extension__ unsigned __int128 scaled = v->hash << 6;

	return (size_t)(scaled * p->cap >> 64);
}

/* Where a value stands in a part, or the free slot where it would. */
static uint64_t *
place_of_value(const struct idset_part *p, const struct idset_value *v)
{
	size_t i = first_slot(p, v);

	for (;;) {
		uint64_t *s = p->slot + i * v->words;

		if (s[0] == v->word[0] &&
		    (v->words == 1 || s[1] == v->word[1]))
			return s;
		if (s[0] == 0 && (v->words == 1 || s[1] == 0))
			return s;
		if (++i == p->cap)
			i = 0;
	}
}

static void
set_hash(struct idset_value *v)
{
	v->hash = v->words == 1 ? hash_u64(v->word[0]) : v->word[0];
}

/* Half as much again, so that little of the room is free. */
static void
grow_part(struct idset_part *p, size_t words)
{
	struct idset_part old = *p;

	p->cap = old.cap == 0 ? 16 : old.cap + old.cap / 2;
	p->slot = mem_new(p->cap, words * sizeof(*p->slot));
	for (size_t i = 0; i < old.cap; i++) {
		const uint64_t *s = old.slot + i * words;
		struct idset_value v = { .words = words };

		memcpy(v.word, s, words * sizeof(*s));
		if (v.word[0] == 0 && v.word[1] == 0)
			continue;
		set_hash(&v);
		memcpy(place_of_value(p, &v), s, words * sizeof(*s));
	}
	free(old.slot);
}

static bool
free_slot(const uint64_t *s, size_t words)
{
	return s[0] == 0 && (words == 1 || s[1] == 0);
}

bool
idset_add_value(const struct idset_value *v)
{
	struct idset_part *p = &v->table->part[v->hash >> 58];
	uint64_t *s;

	if (p->n >= p->cap - p->cap / 5)
		grow_part(p, v->words);
	s = place_of_value(p, v);
	if (!free_slot(s, v->words))
		return false;
	memcpy(s, v->word, v->words * sizeof(*s));
	p->n++;
	return true;
}

static bool
has(const struct idset_value *v)
{
	const struct idset_part *p = &v->table->part[v->hash >> 58];

	return p->cap > 0 && !free_slot(place_of_value(p, v), v->words);
}

/* The number of a platform; most posts are on that of the last one. */
static uint32_t
platform_number(struct idset *set, struct str platform)
{
	if (set->platforms.n > 0 && str_eq(platform,
	    set->platforms.key[set->platform]))
		return set->platform;
	if (set->platforms.n == IDSET_PLATFORMS &&
	    names_find(&set->platforms, platform) == NAMES_NONE)
		return IDSET_PLATFORMS;
	return set->platform = names_add(&set->platforms, platform);
}

static struct idset_table *
numbers_of(struct idset *set, uint32_t platform)
{
	if (set->numbers[platform] == NULL)
		set->numbers[platform] = mem_new(1, sizeof(**set->numbers));
	return set->numbers[platform];
}

/* Always inline: a call that does nothing else GCC takes for one of no use. */
static inline __attribute__((__always_inline__)) void
prefetch(const struct idset_value *v)
{
	const struct idset_part *p = &v->table->part[v->hash >> 58];

	if (p->cap > 0)
		__builtin_prefetch(p->slot + first_slot(p, v) * v->words);
}

void
idset_key(struct idset *set, struct str platform, struct str id,
    uint64_t *word)
{
	uint64_t key;

	while (set->key[0] == 0)
		arc4random_buf(set->key, sizeof(set->key));
	/* Equal ids on two platforms are two. */
	key = hash_seeded(platform, set->key[0]);
	word[0] = hash_seeded(id, key);
	word[1] = hash_seeded(id, key ^ set->key[1]);
	if (word[0] == 0 && word[1] == 0)
		word[1] = 1;
}

struct idset_value
idset_value(struct idset *set, struct str platform, struct str id)
{
	uint32_t at = platform_number(set, platform);
	struct idset_value v = { .words = 1 };

	if (at < IDSET_PLATFORMS)
		v.table = numbers_of(set, at);
	if (at == IDSET_PLATFORMS || !str_u64(id, &v.word[0]) ||
	    id.p[0] == '0') {
		idset_key(set, platform, id, v.word);
		v.words = 2;
		v.table = &set->hashes;
	}
	set_hash(&v);
	prefetch(&v);
	return v;
}

bool
idset_add(struct idset *set, struct str platform, struct str id)
{
	struct idset_value v = idset_value(set, platform, id);

	return idset_add_value(&v);
}

bool
idset_has(struct idset *set, struct str platform, struct str id)
{
	struct idset_value v;

	if (set->platforms.n == 0)
		return false;
	v = idset_value(set, platform, id);
	return has(&v);
}

static void
free_table(struct idset_table *t)
{
	for (size_t i = 0; i < IDSET_PARTS; i++)
		free(t->part[i].slot);
}

void
idset_free(struct idset *set)
{
	for (size_t i = 0; i < IDSET_PLATFORMS; i++)
		if (set->numbers[i] != NULL)
			free_table(set->numbers[i]);
	for (size_t i = 0; i < IDSET_PLATFORMS; i++)
		free(set->numbers[i]);
	free_table(&set->hashes);
	names_free(&set->platforms);
	*set = (struct idset){ 0 };
}
