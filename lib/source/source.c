#include "source/source.h"

#define SOURCE_ENTRY(name) &source_##name,
const struct source *const sources[] = { SOURCES(SOURCE_ENTRY) NULL };

const struct source *
source_find(const char *name)
{
	for (size_t i = 0; sources[i] != NULL; i++)
		if (sources[i]->title != NULL &&
		    strcmp(sources[i]->name, name) == 0)
			return sources[i];
	return NULL;
}
