#include "incident/roster.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum { FIRST_HEADS = 1024 };

static uint32_t *
head_of(const struct roster *m, enum roster_by by, uint64_t key)
{
	uint64_t mixed = (key ^ (uint64_t)by << 62) * 0x9e3779b97f4a7c15;

	return m->head + ((uint32_t)(mixed >> 32) & m->mask);
}

static void
link_post(struct roster *m, uint32_t i)
{
	struct roster_post *v = &m->v[i];

	for (int by = 0; by < ROSTER_BYS; by++) {
		uint32_t *head;

		if (v->key[by] == 0)
			continue;
		head = head_of(m, (enum roster_by)by, v->key[by]);
		v->chain[by] = *head;
		*head = i * ROSTER_BYS + (uint32_t)by + 1;
	}
}

/* Takes post i out of the chain of a key, and the key from it. */
static void
unlink_post(struct roster *m, enum roster_by by, uint32_t i)
{
	uint32_t *at = head_of(m, by, m->v[i].key[by]);
	uint32_t want = i * ROSTER_BYS + (uint32_t)by + 1;

	while (*at != want) {
		assert(*at != 0);
		at = &m->v[(*at - 1) / ROSTER_BYS].chain[(*at - 1) %
		    ROSTER_BYS];
	}
	*at = m->v[i].chain[by];
	m->v[i].key[by] = 0;
}

static void
grow_heads(struct roster *m)
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
follow_chain(const struct roster *m, enum roster_by by, uint64_t key,
    uint32_t at)
{
	while (at != 0) {
		uint32_t i = (at - 1) / ROSTER_BYS;

		if ((at - 1) % ROSTER_BYS == (uint32_t)by &&
		    m->v[i].key[by] == key)
			return i;
		at = m->v[i].chain[(at - 1) % ROSTER_BYS];
	}
	return ROSTER_NONE;
}

uint32_t
roster_find(const struct roster *m, enum roster_by by, uint64_t key)
{
	if (key == 0 || m->head == NULL)
		return ROSTER_NONE;
	return follow_chain(m, by, key, *head_of(m, by, key));
}

uint32_t
roster_next(const struct roster *m, enum roster_by by, uint32_t i)
{
	return follow_chain(m, by, m->v[i].key[by], m->v[i].chain[by]);
}

/* A place for a post. */
static uint32_t
new_member(struct roster *m)
{
	uint32_t i;

	if (m->spare != 0) {
		i = m->spare - 1;
		m->spare = m->v[i].next;
	} else {
		i = m->n++;
		if (m->n > UINT32_MAX / ROSTER_BYS)
			mem_fail();
		m->v = mem_grow(m->v, &m->cap, m->n, sizeof(*m->v));
		m->v[i] = (struct roster_post){ 0 };
	}
	m->used++;
	return i;
}

uint32_t
roster_add(struct roster *m, const uint64_t key[ROSTER_BYS], uint32_t slot,
    uint32_t next)
{
	uint32_t old = roster_find(m, ROSTER_WORDS, key[ROSTER_WORDS]);
	uint32_t i = new_member(m);

	if (old != ROSTER_NONE)
		unlink_post(m, ROSTER_WORDS, old);
	m->v[i] = (struct roster_post){ .slot = slot, .next = next };
	if (m->head == NULL || m->used > m->mask)
		grow_heads(m);
	memcpy(m->v[i].key, key, sizeof(m->v[i].key));
	link_post(m, i);
	return i;
}

void
roster_drop(struct roster *m, uint32_t last)
{
	while (last != ROSTER_NONE) {
		uint32_t next = m->v[last].next;

		for (int by = 0; by < ROSTER_BYS; by++)
			if (m->v[last].key[by] != 0)
				unlink_post(m, (enum roster_by)by, last);
		m->v[last] = (struct roster_post){ .next = m->spare };
		m->spare = last + 1;
		m->used--;
		last = next;
	}
}

void
roster_free(struct roster *m)
{
	free(m->v);
	free(m->head);
}
