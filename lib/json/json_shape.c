#include "json/json_shape.h"

#include <assert.h>

#include "base/hash.h"
#include "base/mem.h"
#include "json/json_name.h"

const struct json_shape_step json_shape_none;

enum { PATIENCE = 4096 };	/* steps that are not found before it is emptied */

static void
empty(struct json_shape *s)
{
	memset(s->slot, 0, sizeof(s->slot));
	memset(s->step, 0, 2 * sizeof(*s->step));
	s->n = 2;
	s->strange = 0;
	s->names = json_name_count();
}

struct json_shape *
json_shape_new(void)
{
	struct json_shape *s = mem_resize(NULL, 1, sizeof(*s));

	empty(s);
	return s;
}

const struct json_shape_step *
json_shape_begin(struct json_shape *s)
{
	if (s->strange >= PATIENCE || s->names != json_name_count())
		empty(s);
	return s->step;
}

static struct json_shape_step *
add(struct json_shape *s, const struct json_shape_step *like,
    struct json_shape_step **slot)
{
	uint32_t n = like->rest == JSON_SHAPE_BRACKET ? 2 : 1;
	struct json_shape_step *t = &s->step[s->n];

	if (s->n + n > JSON_SHAPE_STEPS) {
		s->strange++;
		return NULL;
	}
	s->n += n;
	t[n - 1] = (struct json_shape_step){ .inside = NULL };
	*t = *like;
	t->first = t->n < 32 ? ((uint32_t)1 << t->n) - 1 : UINT32_MAX;
	t->last = t->n < 32 ? 0 : (uint16_t)((1u << (t->n - 32)) - 1);
	t->node.known = json_name_find((struct str){
	    t->text + t->value - t->name, t->node.key_n });
	t->same = *slot;
	*slot = t;
	return t;
}

const struct json_shape_step *
json_shape_other(const struct json_shape_step *before, const char *p)
{
	for (size_t i = 1; i < JSON_SHAPE_NEXT && before->next[i] != NULL; i++)
		if (json_shape_is(before->next[i], p))
			return before->next[i];
	return NULL;
}

/* Puts a step before the others; one of them, or the last, makes room. */
static void
put_first(const struct json_shape_step **next, const struct json_shape_step *t)
{
	size_t n = 0;

	while (n < JSON_SHAPE_NEXT - 1 && next[n] != NULL && next[n] != t)
		n++;
	memmove(next + 1, next, n * sizeof(*next));
	next[0] = t;
}

const struct json_shape_step *
json_shape_learn(struct json_shape *s, const struct json_shape_step *before,
    const struct json_shape_step *like)
{
	struct str text = { like->text, like->n };
	/* Where a bracket lies in the table tells it from the others. */
	uint64_t hash = hash_str(text) ^ (uintptr_t)like->inside >> 4;
	struct json_shape_step **slot = &s->slot[hash % JSON_SHAPE_SLOTS],
	    *t = *slot;

	assert(like->n <= JSON_SHAPE_LONG);
	while (t != NULL && (t->inside != like->inside || t->n != like->n ||
	    t->rest != like->rest || memcmp(t->text, like->text, t->n) != 0))
		t = t->same;
	if (t == NULL && (t = add(s, like, slot)) == NULL)
		return &json_shape_none;
	if (before != &json_shape_none)
		put_first(s->step[before - s->step].next, t);
	return t;
}
