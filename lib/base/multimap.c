#include "base/multimap.h"

#include <stdlib.h>

#include "base/mem.h"

void
multimap_add(struct multimap *l, uint32_t key, uint32_t item)
{
	l->pair = mem_grow(l->pair, &l->cap, l->pairs + 1, sizeof(*l->pair));
	l->pair[l->pairs][0] = key;
	l->pair[l->pairs++][1] = item;
}

void
multimap_make(struct multimap *l, uint32_t keys, uint32_t step, uint32_t filler)
{
	uint32_t *end = mem_new(keys, sizeof(*end));
	uint32_t n = 0;

	l->first = mem_new((size_t)keys + 1, sizeof(*l->first));
	for (size_t i = 0; i < l->pairs; i++)
		end[l->pair[i][0]]++;
	for (uint32_t k = 0; k < keys; k++) {
		l->first[k] = n;
		n += step == 0 ? end[k] :
		    (end[k] > 0 ? end[k] + step - 1 : step) / step * step;
		end[k] = l->first[k];
	}
	l->first[keys] = n;
	l->item = mem_new(n, sizeof(*l->item));
	for (size_t i = 0; i < l->pairs; i++)
		l->item[end[l->pair[i][0]]++] = l->pair[i][1];
	for (uint32_t k = 0; k < keys; k++)
		while (end[k] < l->first[k + 1])
			l->item[end[k]++] = filler;
	free(end);
	free(l->pair);
	l->pair = NULL;
	l->pairs = l->cap = 0;
}

void
multimap_free(struct multimap *l)
{
	free(l->first);
	free(l->item);
	free(l->pair);
	*l = (struct multimap){ 0 };
}
