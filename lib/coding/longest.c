#include "coding/longest.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"

#define NOBODY UINT32_MAX

/* The codes whose standing words cover a token: two different ones will do. */
struct owners {
	uint32_t a, b;
};

static int
longer_first(const void *pa, const void *pb)
{
	const struct longest_item *a = *(struct longest_item *const *)pa;
	const struct longest_item *b = *(struct longest_item *const *)pb;

	if (a->length != b->length)
		return a->length > b->length ? -1 : 1;
	return ORDER(a, b);
}

static bool
covered(const struct owners *owner, const struct longest_item *item)
{
	for (uint32_t t = item->first; t <= item->last; t++)
		if ((owner[t].a != NOBODY && owner[t].a != item->code) ||
		    (owner[t].b != NOBODY && owner[t].b != item->code))
			return true;
	return false;
}

static void
cover(struct owners *owner, const struct longest_item *item)
{
	for (uint32_t t = item->first; t <= item->last; t++) {
		if (owner[t].a == NOBODY)
			owner[t].a = item->code;
		else if (owner[t].a != item->code)
			owner[t].b = item->code;
	}
}

bool
longest_take(struct longest_item *item, size_t n, size_t tokens)
{
	struct longest_item **by = mem_new(n, sizeof(*by));
	struct owners *owner = mem_resize(NULL, tokens, sizeof(*owner));
	bool any = false;

	memset(owner, 0xff, tokens * sizeof(*owner));
	for (size_t i = 0; i < n; i++)
		by[i] = item + i;
	qsort(by, n, sizeof(*by), longer_first);
	for (size_t i = 0, k; i < n; i = k) {
		/* Words of one length do not take each other's place. */
		for (k = i; k < n && by[k]->length == by[i]->length; k++) {
			by[k]->taken = covered(owner, by[k]);
			any |= by[k]->taken;
		}
		for (size_t j = i; j < k; j++)
			if (!by[j]->taken)
				cover(owner, by[j]);
	}
	free(by);
	free(owner);
	return any;
}
