#include "code/lists.h"

#include <stdlib.h>

#include "base/mem.h"

void
lists_add(struct lists *l, uint32_t key, uint32_t item)
{
	l->pair = mem_grow(l->pair, &l->cap, l->pairs + 1, sizeof(*l->pair));
	l->pair[l->pairs][0] = key;
	l->pair[l->pairs++][1] = item;
}

void
lists_make(struct lists *l, uint32_t keys)
{
	l->first = mem_new((size_t)keys + 2, sizeof(*l->first));
	l->item = mem_new(l->pairs, sizeof(*l->item));
	for (size_t i = 0; i < l->pairs; i++)
		l->first[l->pair[i][0] + 2]++;
	for (uint32_t i = 0; i < keys; i++)
		l->first[i + 2] += l->first[i + 1];
	for (size_t i = 0; i < l->pairs; i++)
		l->item[l->first[l->pair[i][0] + 1]++] = l->pair[i][1];
	free(l->pair);
	l->pair = NULL;
	l->pairs = l->cap = 0;
}

void
lists_free(struct lists *l)
{
	free(l->first);
	free(l->item);
	free(l->pair);
	*l = (struct lists){ 0 };
}
