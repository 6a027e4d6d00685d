#include "count/distinct.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/hash.h"
#include "base/mem.h"

static size_t
probe_pairs(const struct distinct *d, uint64_t pair)
{
	size_t at = (size_t)hash_u64(pair) & d->mask;

	while (d->slot[at] != 0 && d->slot[at] != pair + 1)
		at = (at + 1) & d->mask;
	return at;
}

static void
grow_pairs(struct distinct *d)
{
	uint64_t *old = d->slot;
	size_t size = old == NULL ? 0 : d->mask + 1;

	d->mask = size == 0 ? 255 : size * 2 - 1;
	d->slot = mem_new(d->mask + 1, sizeof(*d->slot));
	for (size_t i = 0; i < size; i++)
		if (old[i] != 0)
			d->slot[probe_pairs(d, old[i] - 1)] = old[i];
	free(old);
}

void
distinct_add(struct distinct *d, uint32_t owner, uint32_t value)
{
	uint64_t pair = (uint64_t)owner << 32 | value;
	size_t at;

	if (d->slot == NULL || d->used > d->mask / 2)
		grow_pairs(d);
	at = probe_pairs(d, pair);
	if (d->slot[at] != 0)
		return;
	d->slot[at] = pair + 1;
	d->used++;
	if (owner >= d->owners) {
		size_t from = d->owners;

		d->count = mem_grow(d->count, &d->owners, (size_t)owner + 1,
		    sizeof(*d->count));
		memset(d->count + from, 0,
		    (d->owners - from) * sizeof(*d->count));
	}
	d->count[owner]++;
	assert(d->count[owner] <= d->used && d->used <= d->mask);
}

uint64_t
distinct_count(const struct distinct *d, uint32_t owner)
{
	return owner < d->owners ? d->count[owner] : 0;
}

static int
pairs_ascending(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return ORDER(*x, *y);
}

uint64_t *
distinct_pairs(const struct distinct *d, size_t *n)
{
	uint64_t *pair = mem_new(d->used, sizeof(*pair));

	*n = 0;
	for (size_t i = 0; d->slot != NULL && i <= d->mask; i++)
		if (d->slot[i] != 0)
			pair[(*n)++] = d->slot[i] - 1;
	assert(*n == d->used);
	if (*n > 1)
		qsort(pair, *n, sizeof(*pair), pairs_ascending);
	return pair;
}

void
distinct_free(struct distinct *d)
{
	free(d->slot);
	free(d->count);
	*d = (struct distinct){ 0 };
}
