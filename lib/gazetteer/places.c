#include "gazetteer/places.h"

#include <assert.h>
#include <stdlib.h>

uint32_t
places_find(const struct gazetteer *g, struct str path)
{
	uint32_t n = names_find(&g->paths, path);

	return n == NAMES_NONE ? GAZETTEER_NONE : g->by_path[n];
}

uint32_t
places_above(const struct gazetteer *g, uint32_t area, uint32_t level)
{
	assert(g->entry[area].class == GAZETTEER_LEVEL);
	if (g->entry[area].level < level)
		return GAZETTEER_NONE;
	while (area != GAZETTEER_NONE && g->entry[area].level > level)
		area = g->entry[area].parent;
	return area;
}

struct str
places_value(const struct gazetteer *g, uint32_t entry, uint32_t property)
{
	size_t low = 0, high = g->values;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		const struct gazetteer_value *v = &g->value[mid];

		if (v->entry < entry ||
		    (v->entry == entry && v->property < property))
			low = mid + 1;
		else
			high = mid;
	}
	if (low < g->values && g->value[low].entry == entry &&
	    g->value[low].property == property)
		return g->value[low].text;
	return STR("");
}

void
places_free(struct gazetteer *g)
{
	for (size_t i = 0; i < g->files; i++)
		free((char *)(uintptr_t)g->file[i].bytes.p);
	free(g->file);
	names_free(&g->lexicons);
	cue_free(&g->cues);
	free(g->entry);
	free(g->share);
	free(g->form);
	free(g->word);
	names_free(&g->properties);
	free(g->value);
	names_free(&g->paths);
	free(g->by_path);
	fault_free(&g->faults);
	arena_free(&g->texts);
	*g = (struct gazetteer){ 0 };
}
