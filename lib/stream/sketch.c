#include "stream/sketch.h"

#include <assert.h>
#include <stdlib.h>

#include "base/hash.h"
#include "base/mem.h"

void
sketch_open(struct sketch *s, uint32_t counters)
{
	uint32_t slots = 4;

	assert(counters > 0 && counters <= UINT32_MAX / 8);
	while (slots < counters * 2)
		slots *= 2;
	*s = (struct sketch){ .most = counters, .mask = slots - 1 };
	s->counter = mem_new(counters, sizeof(*s->counter));
	s->heap = mem_new(counters, sizeof(*s->heap));
	s->slot = mem_new(slots, sizeof(*s->slot));
}

/* Whether counter a is taken over before b. */
static bool
goes_before(const struct sketch *s, uint32_t a, uint32_t b)
{
	const struct sketch_counter *x = &s->counter[a], *y = &s->counter[b];

	if (x->pinned != y->pinned)
		return y->pinned;
	if (x->count != y->count)
		return x->count < y->count;
	return x->seen < y->seen;
}

static void
put_at(struct sketch *s, uint32_t place, uint32_t counter)
{
	s->heap[place] = counter;
	s->counter[counter].place = place;
}

static void
sift_down(struct sketch *s, uint32_t counter)
{
	uint32_t at = s->counter[counter].place, down;

	while ((down = 2 * at + 1) < s->n) {
		if (down + 1 < s->n &&
		    goes_before(s, s->heap[down + 1], s->heap[down]))
			down++;
		if (!goes_before(s, s->heap[down], counter))
			break;
		put_at(s, at, s->heap[down]);
		at = down;
	}
	put_at(s, at, counter);
}

static void
sift_up(struct sketch *s, uint32_t counter)
{
	uint32_t at = s->counter[counter].place;

	for (; at > 0 && goes_before(s, counter, s->heap[(at - 1) / 2]);
	    at = (at - 1) / 2)
		put_at(s, at, s->heap[(at - 1) / 2]);
	put_at(s, at, counter);
}

/* The slot in which the key stands, or would stand. */
static uint32_t
slot_of(const struct sketch *s, struct str key)
{
	uint32_t at = (uint32_t)hash_str(key) & s->mask;

	while (s->slot[at] != 0 &&
	    !str_eq(sketch_key(s, s->slot[at] - 1), key))
		at = (at + 1) & s->mask;
	return at;
}

/* Empties a slot; those after it move up, so that they are still found. */
static void
leave_slot(struct sketch *s, uint32_t hole)
{
	uint32_t at = hole;

	for (;;) {
		uint32_t home;

		at = (at + 1) & s->mask;
		if (s->slot[at] == 0)
			break;
		home = (uint32_t)hash_str(sketch_key(s, s->slot[at] - 1)) &
		    s->mask;
		if (((at - home) & s->mask) >= ((at - hole) & s->mask)) {
			s->slot[hole] = s->slot[at];
			hole = at;
		}
	}
	s->slot[hole] = 0;
}

/* The counter for a key that has none; SKETCH_NONE when all are pinned. */
static uint32_t
take_counter(struct sketch *s, struct str key)
{
	uint32_t i;
	struct sketch_counter *c;

	if (s->n < s->most) {
		i = s->n++;
		s->counter[i].place = i;
	} else {
		i = s->heap[0];
		if (s->counter[i].pinned)
			return SKETCH_NONE;
		leave_slot(s, slot_of(s, sketch_key(s, i)));
	}
	c = &s->counter[i];
	c->error = c->count;
	buf_clear(&c->key);
	buf_adds(&c->key, key);
	s->slot[slot_of(s, key)] = i + 1;
	return i;
}

uint32_t
sketch_add(struct sketch *s, struct str key, bool *taken)
{
	uint32_t i = sketch_find(s, key);
	bool grown = i == SKETCH_NONE && s->n < s->most;

	*taken = i == SKETCH_NONE;
	if (*taken)
		i = take_counter(s, key);
	if (i == SKETCH_NONE)
		return i;
	s->counter[i].count++;
	s->counter[i].seen = ++s->uses;
	if (grown)
		sift_up(s, i);
	else
		sift_down(s, i);
	return i;
}

uint32_t
sketch_find(const struct sketch *s, struct str key)
{
	uint32_t in = s->slot[slot_of(s, key)];

	return in == 0 ? SKETCH_NONE : in - 1;
}

void
sketch_pin(struct sketch *s, uint32_t counter, bool pinned)
{
	s->counter[counter].pinned = pinned;
	sift_up(s, counter);
	sift_down(s, counter);
}

uint32_t
sketch_restore(struct sketch *s, struct str key, uint64_t count,
    uint64_t error, uint64_t seen)
{
	uint32_t i;

	if (s->n == s->most || sketch_find(s, key) != SKETCH_NONE)
		return SKETCH_NONE;
	i = take_counter(s, key);
	s->counter[i].count = count;
	s->counter[i].error = error;
	s->counter[i].seen = seen;
	if (s->uses < seen)
		s->uses = seen;
	sift_up(s, i);
	return i;
}

struct str
sketch_key(const struct sketch *s, uint32_t counter)
{
	return buf_str(&s->counter[counter].key);
}

void
sketch_free(struct sketch *s)
{
	for (uint32_t i = 0; i < s->n; i++)
		buf_free(&s->counter[i].key);
	free(s->counter);
	free(s->heap);
	free(s->slot);
	*s = (struct sketch){ 0 };
}
