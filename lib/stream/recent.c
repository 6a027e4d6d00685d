#include "stream/recent.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/*
 * A place of the ring is a key and what stands under it. One whose key is 0 is
 * dead: it was dropped, and is passed over until the ring is made anew.
 */
enum { FIRST = 64, MOST = 1 << 30 };

static char *
ring_place(const struct recent *r, size_t i)
{
	return r->ring + i * r->stride;
}

static uint64_t
ring_key(const struct recent *r, size_t i)
{
	uint64_t key;

	memcpy(&key, ring_place(r, i), sizeof(key));
	return key;
}

/* The place so many after the oldest. */
static size_t
place_after(const struct recent *r, size_t i)
{
	i += r->first;
	return i < r->cap ? i : i - r->cap;
}

static size_t
home_slot(const struct recent *r, uint64_t key)
{
	uint64_t hash = key * 0x9e3779b97f4a7c15 >> 32;

	return (size_t)(hash * r->slots >> 32);
}

static size_t
next_slot(const struct recent *r, size_t s)
{
	return s + 1 < r->slots ? s + 1 : 0;
}

/*
 * A slot that is not free has, below, the number of its place and, above, how
 * far it is from home, or the most that there is room for: so what another key
 * hides is found without a look at the ring, which lies all over the memory.
 */
static uint32_t
far_most(const struct recent *r)
{
	return UINT32_MAX >> r->place_bits;
}

static uint32_t
slot_far(const struct recent *r, size_t s)
{
	return r->slot[s] >> r->place_bits;
}

static size_t
slot_place(const struct recent *r, size_t s)
{
	return (r->slot[s] & (((uint32_t)1 << r->place_bits) - 1)) - 1;
}

static void
set_slot(struct recent *r, size_t s, size_t place, size_t far)
{
	if (far > far_most(r))
		far = far_most(r);
	r->slot[s] = (uint32_t)(place + 1) | (uint32_t)far << r->place_bits;
}

/* How far slot `to` is after `from`. */
static size_t
slots_between(const struct recent *r, size_t from, size_t to)
{
	return to >= from ? to - from : to + r->slots - from;
}

/* The slot of the key, or the free one where it would be. */
static size_t
slot_of(const struct recent *r, uint64_t key)
{
	const uint32_t most = far_most(r);
	size_t s = home_slot(r, key);

	for (uint32_t far = 0; r->slot[s] != 0; far += far < most) {
		if (slot_far(r, s) == far && ring_key(r, slot_place(r, s)) == key)
			return s;
		s = next_slot(r, s);
	}
	return s;
}

/* Enters a key that no slot has. */
static void
enter(struct recent *r, uint64_t key, size_t place)
{
	size_t s = slot_of(r, key);

	set_slot(r, s, place, slots_between(r, home_slot(r, key), s));
}

void
recent_open(struct recent *r, size_t most, size_t size)
{
	assert(most >= 1 && most <= MOST);
	*r = (struct recent){ .most = most,
	    .stride = sizeof(uint64_t) + (size + 7) / 8 * 8 };
}

/* Moves what lives to a ring of so many places, the oldest to its start. */
static void
remake(struct recent *r, size_t cap)
{
	struct recent old = *r;
	size_t items = cap < r->most ? cap : r->most;

	r->cap = cap;
	r->ring = mem_resize(NULL, cap, r->stride);
	r->first = r->used = 0;
	for (size_t i = 0; i < old.used; i++) {
		size_t place = place_after(&old, i);

		if (ring_key(&old, place) != 0)
			memcpy(ring_place(r, r->used++), ring_place(&old, place),
			    r->stride);
	}
	assert(r->used == r->n);
	free(old.ring);
	while ((size_t)1 << r->place_bits <= cap)
		r->place_bits++;
	/* One in three stays free. */
	r->slots = items + items / 2 + 1;
	if (r->slots != old.slots) {
		free(r->slot);
		r->slot = mem_new(r->slots, sizeof(*r->slot));
	} else {
		memset(r->slot, 0, r->slots * sizeof(*r->slot));
	}
	for (size_t i = 0; i < r->used; i++)
		enter(r, ring_key(r, i), i);
}

/* A free place after the newest. */
static size_t
new_place(struct recent *r)
{
	/* What was dropped takes room too: a quarter more is enough for it. */
	size_t top = r->most + r->most / 4 + 1;

	if (r->used == r->cap) {
		if (r->cap == top || r->used - r->n > r->cap / 4)
			remake(r, r->cap);
		else if (r->cap == 0)
			remake(r, r->most < FIRST ? r->most : FIRST);
		else
			remake(r, 2 * r->cap < top ? 2 * r->cap : top);
	}
	return place_after(r, r->used++);
}

void
recent_fetch_slot(const struct recent *r, uint64_t key)
{
	if (r->n > 0)
		__builtin_prefetch(r->slot + home_slot(r, key | (key == 0)));
}

void
recent_fetch_place(const struct recent *r, uint64_t key)
{
	size_t s;

	if (r->n == 0)
		return;
	s = home_slot(r, key | (key == 0));
	if (r->slot[s] != 0 && slot_far(r, s) == 0)
		__builtin_prefetch(ring_place(r, slot_place(r, s)));
}

void *
recent_get(const struct recent *r, uint64_t key)
{
	size_t s;

	if (r->n == 0)
		return NULL;
	s = slot_of(r, key | (key == 0));
	return r->slot[s] == 0 ? NULL :
	    ring_place(r, slot_place(r, s)) + sizeof(key);
}

/* Empties a slot; those after it that now are too far from home move up. */
static void
empty_slot(struct recent *r, size_t s)
{
	for (size_t next = next_slot(r, s); r->slot[next] != 0;
	    next = next_slot(r, next)) {
		size_t place = slot_place(r, next), far = slot_far(r, next);
		size_t back = slots_between(r, s, next);

		if (far == far_most(r))
			far = slots_between(r, home_slot(r, ring_key(r, place)),
			    next);
		if (far < back)
			continue;
		set_slot(r, s, place, far - back);
		s = next;
	}
	r->slot[s] = 0;
}

bool
recent_drop(struct recent *r, uint64_t key)
{
	size_t s;

	key |= key == 0;
	if (r->n == 0 || r->slot[s = slot_of(r, key)] == 0)
		return false;
	memset(ring_place(r, slot_place(r, s)), 0, sizeof(key));
	/* The key of the place is gone: what follows in the table is moved. */
	empty_slot(r, s);
	r->n--;
	while (r->used > 0 && ring_key(r, r->first) == 0) {
		r->first = place_after(r, 1);
		r->used--;
	}
	return true;
}

void *
recent_put(struct recent *r, uint64_t key)
{
	void *item = recent_get(r, key);
	size_t place;
	char *p;

	if (item != NULL)
		return item;
	key |= key == 0;
	if (recent_full(r))
		recent_drop(r, ring_key(r, r->first));
	place = new_place(r);
	p = ring_place(r, place);
	memcpy(p, &key, sizeof(key));
	memset(p + sizeof(key), 0, r->stride - sizeof(key));
	enter(r, key, place);
	r->n++;
	return p + sizeof(key);
}

void *
recent_renew(struct recent *r, uint64_t key)
{
	size_t to, from, s;
	char *p;

	if (recent_get(r, key) == NULL)
		return NULL;
	key |= key == 0;
	/* The place may be made anew, and the item with it. */
	to = new_place(r);
	s = slot_of(r, key);
	from = slot_place(r, s);
	p = ring_place(r, to);
	memcpy(p, ring_place(r, from), r->stride);
	set_slot(r, s, to, slots_between(r, home_slot(r, key), s));
	memset(ring_place(r, from), 0, sizeof(key));
	while (ring_key(r, r->first) == 0) {
		r->first = place_after(r, 1);
		r->used--;
	}
	return p + sizeof(key);
}

void *
recent_oldest(const struct recent *r, uint64_t *key)
{
	if (r->n == 0)
		return NULL;
	*key = ring_key(r, r->first);
	return ring_place(r, r->first) + sizeof(*key);
}

void *
recent_each(const struct recent *r, size_t *at, uint64_t *key)
{
	while (*at < r->used) {
		size_t place = place_after(r, (*at)++);

		*key = ring_key(r, place);
		if (*key != 0)
			return ring_place(r, place) + sizeof(*key);
	}
	return NULL;
}

void
recent_close(struct recent *r)
{
	free(r->ring);
	free(r->slot);
	*r = (struct recent){ 0 };
}
