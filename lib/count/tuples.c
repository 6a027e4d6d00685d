#include "count/tuples.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/mem.h"

void
tuples_open(struct tuples *t)
{
	*t = (struct tuples){ .n = 1, .mask = 255 };
	t->node = mem_grow(NULL, &t->cap, 64, sizeof(*t->node));
	t->node[0] = (struct tuple){ TUPLES_NONE, 0 };
	t->slot = mem_new((size_t)t->mask + 1, sizeof(*t->slot));
}

static uint32_t
probe_tuples(const struct tuples *t, uint32_t up, uint32_t value)
{
	uint32_t at = (uint32_t)hash_u64((uint64_t)up << 32 | value) & t->mask;
	uint32_t n;

	while ((n = t->slot[at]) != 0 && (t->node[n].up != up ||
	    t->node[n].value != value))
		at = (at + 1) & t->mask;
	return at;
}

static void
grow_tuples(struct tuples *t)
{
	size_t size = ((size_t)t->mask + 1) * 2;

	if (size > UINT32_MAX)
		mem_fail();
	free(t->slot);
	t->slot = mem_new(size, sizeof(*t->slot));
	t->mask = (uint32_t)(size - 1);
	for (uint32_t i = 1; i < t->n; i++)
		t->slot[probe_tuples(t, t->node[i].up, t->node[i].value)] = i;
}

uint32_t
tuples_add(struct tuples *t, uint32_t up, uint32_t value)
{
	uint32_t at = probe_tuples(t, up, value);

	assert(up < t->n);
	if (t->slot[at] != 0)
		return t->slot[at];
	t->node = mem_grow(t->node, &t->cap, (size_t)t->n + 1,
	    sizeof(*t->node));
	t->node[t->n] = (struct tuple){ up, value };
	t->slot[at] = t->n++;
	if (t->n > t->mask / 2)
		grow_tuples(t);
	return t->n - 1;
}

uint32_t
tuples_find(const struct tuples *t, uint32_t up, uint32_t value)
{
	uint32_t n;

	if (up == TUPLES_NONE)
		return TUPLES_NONE;
	n = t->slot[probe_tuples(t, up, value)];
	return n == 0 ? TUPLES_NONE : n;
}

size_t
tuples_length(const struct tuples *t, uint32_t node)
{
	size_t n = 0;

	for (; node != 0; node = t->node[node].up)
		n++;
	return n;
}

void
tuples_values(const struct tuples *t, uint32_t node, size_t length,
    uint32_t *value)
{
	assert(node < t->n && length <= tuples_length(t, node));
	while (length > 0) {
		value[--length] = t->node[node].value;
		node = t->node[node].up;
	}
}

void
tuples_free(struct tuples *t)
{
	free(t->node);
	free(t->slot);
}
