#include "text/stretches.h"

#include <assert.h>
#include <stdlib.h>

#include "base/mem.h"
#include "text/points.h"

static void
add_stretch(struct stretches *s, size_t from, size_t to)
{
	s->v = mem_grow(s->v, &s->cap, s->n + 2, sizeof(*s->v));
	s->v[s->n++] = (uint32_t)from;
	s->v[s->n++] = (uint32_t)to;
}

void
stretches_read(struct stretches *s, const struct json_node *own,
    struct str text)
{
	struct points points = points_of(text, false);
	size_t end = 0;

	s->n = 0;
	s->all = !json_inside(&s->json, own, JSON_ARRAY, 2);
	if (s->all)
		return;
	JSON_EACH(pair, s->json.node) {
		uint64_t v[2];
		size_t from, to;

		if (!json_pair(pair, v))
			continue;
		from = points_to_byte(&points, v[0]);
		to = points_to_byte(&points, v[1]);
		if (from < end || to <= from)
			continue;
		assert(to <= text.n);
		add_stretch(s, from, to);
		end = to;
	}
}

void
stretches_free(struct stretches *s)
{
	free(s->v);
	json_free(&s->json);
	*s = (struct stretches){ 0 };
}
