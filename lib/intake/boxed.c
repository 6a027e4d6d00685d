#include "intake/boxed.h"

enum { BOXES = 2 };	/* so many in an object are no chance */

static bool
is_scalar(const struct json_node *v)
{
	return v->type != JSON_OBJECT && v->type != JSON_ARRAY;
}

/* A list of one scalar. */
static bool
is_box(const struct json_node *v)
{
	return v->type == JSON_ARRAY && v->skip == 2 && is_scalar(v + 1);
}

/* Whether nothing in the object is a scalar, and much a list of one. */
static bool
is_object_of_boxes(const struct json_node *v)
{
	size_t boxes = 0;

	if (v->type != JSON_OBJECT)
		return false;
	JSON_EACH(member, v) {
		if (is_scalar(member) && member->type != JSON_NULL)
			return false;
		boxes += is_box(member);
	}
	return boxes >= BOXES;
}

bool
boxed_is(const struct json_node *v)
{
	if (is_object_of_boxes(v))
		return true;
	if (v->type != JSON_OBJECT)
		return false;
	/* A page: its first list says what all of it is. */
	JSON_EACH(member, v) {
		const struct json_node *inner = member + 1;

		if (is_scalar(member) && member->type != JSON_NULL)
			return false;
		if (member->skip > 1 && (is_object_of_boxes(member) ||
		    (member->type == JSON_ARRAY && is_object_of_boxes(inner))))
			return true;
	}
	return false;
}

void
boxed_open(struct buf *out, const struct json_node *v)
{
	const char *from = v->p, *end = v->p + v->n;

	for (uint32_t i = 0; i < v->skip; i++) {
		const struct json_node *box = v + i;

		if (!is_box(box))
			continue;
		buf_add(out, from, (size_t)(box->p - from));
		buf_adds(out, json_raw(box + 1));
		from = box->p + box->n;
	}
	buf_add(out, from, (size_t)(end - from));
}
