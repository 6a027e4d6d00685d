#include "json/holds.h"

#include <stddef.h>

#include "base/str.h"

bool
holds_all(const struct json_node *object, const char *const *names)
{
	while (*names != NULL && json_has(object, str_of(*names)))
		names++;
	return *names == NULL;
}

bool
holds_one(const struct json_node *object, const char *const *names)
{
	while (*names != NULL && !json_has(object, str_of(*names)))
		names++;
	return *names != NULL;
}

bool
holds_strings(const struct json_node *object, const char *const *names)
{
	while (*names != NULL &&
	    json_get_type(object, *names, JSON_STRING) != NULL)
		names++;
	return *names == NULL;
}

bool
holds_true(const struct json_node *object, const char *name)
{
	return json_get_type(object, name, JSON_TRUE) != NULL;
}

const struct json_node *
holds_list(const struct json_node *object, const char *name)
{
	static const struct json_node nothing = { .skip = 1 };
	const struct json_node *list = json_get_type(object, name, JSON_ARRAY);

	return list != NULL ? list : &nothing;
}

const struct json_node *
holds_first(const struct json_node *v)
{
	return v != NULL && v->skip > 1 ? v + 1 : NULL;
}
