#include "json/json_name.h"

#include "base/hash.h"

static struct names known;

uint16_t
json_name_add(struct str name)
{
	uint32_t i = names_find(&known, name);

	if (i == NAMES_NONE && known.n < JSON_NAME_MAX - JSON_NAME_FIRST)
		i = names_add(&known, name);
	return i == NAMES_NONE ? JSON_NAME_STRANGE :
	    (uint16_t)(JSON_NAME_FIRST + i);
}

uint16_t
json_name_find(struct str name)
{
	uint32_t i = names_find(&known, name);

	return i == NAMES_NONE ? JSON_NAME_STRANGE :
	    (uint16_t)(JSON_NAME_FIRST + i);
}

uint32_t
json_name_count(void)
{
	return known.n;
}
