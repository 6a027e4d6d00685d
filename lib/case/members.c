#include "case/members.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum { FIRST_HEADS = 1024 };

static uint32_t *
head_of(const struct members *m, enum members_by by, uint64_t key)
{
	uint64_t mixed = (key ^ (uint64_t)by << 62) * 0x9e3779b97f4a7c15;

	return m->head + ((uint32_t)(mixed >> 32) & m->mask);
}

static void
link_post(struct members *m, uint32_t i)
{
	struct member *v = &m->v[i];

	for (int by = 0; by < MEMBERS_BYS; by++) {
		uint32_t *head;

		if (v->key[by] == 0)
			continue;
		head = head_of(m, (enum members_by)by, v->key[by]);
		v->chain[by] = *head;
		*head = i * MEMBERS_BYS + (uint32_t)by + 1;
	}
}

/* Takes post i out of the chain of a key, and the key from it. */
static void
unlink_post(struct members *m, enum members_by by, uint32_t i)
{
	uint32_t *at = head_of(m, by, m->v[i].key[by]);
	uint32_t want = i * MEMBERS_BYS + (uint32_t)by + 1;

	while (*at != want) {
		assert(*at != 0);
		at = &m->v[(*at - 1) / MEMBERS_BYS].chain[(*at - 1) %
		    MEMBERS_BYS];
	}
	*at = m->v[i].chain[by];
	m->v[i].key[by] = 0;
}

static void
grow_heads(struct members *m)
{
	uint32_t heads = m->head == NULL ? FIRST_HEADS : 2 * (m->mask + 1);

	m->head = mem_resize(m->head, heads, sizeof(*m->head));
	memset(m->head, 0, heads * sizeof(*m->head));
	m->mask = heads - 1;
	for (uint32_t i = 0; i < m->n; i++)
		link_post(m, i);
}

/* From a place in a chain on, the first post with the key. */
static uint32_t
follow_chain(const struct members *m, enum members_by by, uint64_t key,
    uint32_t at)
{
	while (at != 0) {
		uint32_t i = (at - 1) / MEMBERS_BYS;

		if ((at - 1) % MEMBERS_BYS == (uint32_t)by &&
		    m->v[i].key[by] == key)
			return i;
		at = m->v[i].chain[(at - 1) % MEMBERS_BYS];
	}
	return MEMBERS_NONE;
}

uint32_t
members_find(const struct members *m, enum members_by by, uint64_t key)
{
	if (key == 0 || m->head == NULL)
		return MEMBERS_NONE;
	return follow_chain(m, by, key, *head_of(m, by, key));
}

uint32_t
members_next(const struct members *m, enum members_by by, uint32_t i)
{
	return follow_chain(m, by, m->v[i].key[by], m->v[i].chain[by]);
}

/* A place for a post. */
static uint32_t
new_member(struct members *m)
{
	uint32_t i;

	if (m->free != 0) {
		i = m->free - 1;
		m->free = m->v[i].next;
	} else {
		i = m->n++;
		if (m->n > UINT32_MAX / MEMBERS_BYS)
			mem_fail();
		m->v = mem_grow(m->v, &m->cap, m->n, sizeof(*m->v));
		m->v[i] = (struct member){ 0 };
	}
	m->used++;
	return i;
}

uint32_t
members_add(struct members *m, const uint64_t key[MEMBERS_BYS], uint32_t slot,
    uint32_t next)
{
	uint32_t old = members_find(m, MEMBERS_WORDS, key[MEMBERS_WORDS]);
	uint32_t i = new_member(m);

	if (old != MEMBERS_NONE)
		unlink_post(m, MEMBERS_WORDS, old);
	m->v[i] = (struct member){ .slot = slot, .next = next };
	if (m->head == NULL || m->used > m->mask)
		grow_heads(m);
	memcpy(m->v[i].key, key, sizeof(m->v[i].key));
	link_post(m, i);
	return i;
}

void
members_drop(struct members *m, uint32_t last)
{
	while (last != MEMBERS_NONE) {
		uint32_t next = m->v[last].next;

		for (int by = 0; by < MEMBERS_BYS; by++)
			if (m->v[last].key[by] != 0)
				unlink_post(m, (enum members_by)by, last);
		m->v[last] = (struct member){ .next = m->free };
		m->free = last + 1;
		m->used--;
		last = next;
	}
}

void
members_free(struct members *m)
{
	free(m->v);
	free(m->head);
}
