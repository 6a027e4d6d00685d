#include "tag/written.h"

#include "base/buf.h"
#include "json/json.h"

struct str
written_add(struct keys *names, struct arena *arena, const char *dimension,
    const char *suffix)
{
	struct buf name = { 0 }, prefix = { 0 };
	struct str begin;

	buf_addz(&name, dimension);
	buf_addz(&name, suffix);
	buf_addc(&prefix, ',');
	json_quote(&prefix, buf_str(&name));
	buf_addc(&prefix, ':');
	begin = arena_str(arena, buf_str(&prefix));
	keys_add(names, arena_str(arena, buf_str(&name)));
	buf_free(&name);
	buf_free(&prefix);
	return begin;
}
