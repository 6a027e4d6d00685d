#include "learn/author.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/hash.h"
#include "json/json.h"

uint64_t
author_of(const struct record *rec)
{
	static const char *const names[] = { "id", "handle", "name" };
	const struct json_node *author = record_get(rec, "author");
	struct json inside = { 0 };
	struct buf text = { 0 };
	uint64_t h = 0;

	if (!json_inside(&inside, author, JSON_OBJECT, 1))
		return 0;
	for (size_t i = 0; i < ARRAY_N(names) && h == 0; i++) {
		struct str s = json_string_text(json_get(inside.node, names[i]),
		    &text);

		if (s.n > 0)
			h = hash_seeded(s, i) | 1;
	}
	json_free(&inside);
	buf_free(&text);
	return h;
}
