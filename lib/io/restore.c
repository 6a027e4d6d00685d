#include "io/restore.h"

#include <stdio.h>

#include "base/buf.h"
#include "base/str.h"

void
restore_cannot(const struct state *s, const char *member)
{
	char why[64];

	snprintf(why, sizeof(why), "%s is missing or cannot be so", member);
	state_wrong(s, why);
}

/* Whether v is a whole number from low to high. */
static bool
lies_within(const struct json_node *v, int64_t low, int64_t high, int64_t *out)
{
	return json_i64(v, out) && *out >= low && *out <= high;
}

int64_t
restore_number(const struct state *s, const struct json_node *object,
    const char *name, int64_t low, int64_t high)
{
	int64_t n;

	if (!lies_within(json_get(object, name), low, high, &n))
		restore_cannot(s, name);
	return n;
}

struct str
restore_text(const struct state *s, const struct json_node *object,
    const char *name, struct buf *scratch)
{
	struct str text = json_string_text(json_get(object, name), scratch);

	if (text.p == NULL)
		restore_cannot(s, name);
	return text;
}

const struct json_node *
restore_list(const struct state *s, const struct json_node *object,
    const char *name)
{
	const struct json_node *v = json_get_type(object, name, JSON_ARRAY);

	if (v == NULL)
		restore_cannot(s, name);
	return v;
}

void
restore_numbers(const struct state *s, const struct json_node *list,
    const char *name, int64_t *out, size_t n, int64_t low, int64_t high)
{
	size_t i = 0;

	if (list->type != JSON_ARRAY)
		restore_cannot(s, name);
	JSON_EACH(v, list)
		if (i == n || !lies_within(v, low, high, &out[i++]))
			restore_cannot(s, name);
	if (i != n)
		restore_cannot(s, name);
}

void
restore_fields(const struct state *s, const struct json_node *object,
    const struct fields *f, void *to)
{
	const char *member = fields_read(object, f, to);

	if (member != NULL)
		restore_cannot(s, member);
}
