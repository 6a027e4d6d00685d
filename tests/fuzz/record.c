/* Splicing: what is not dropped stays byte for byte, what is added is there. */
#include <stdlib.h>

#include "io/record.h"
#include "output.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
check(bool good)
{
	if (!good)
		abort();
}

/* Whether a member's name, decoded, is one of those that were dropped. */
static bool
is_ours(const struct json_node *v)
{
	static struct buf scratch;
	struct str key;

	buf_clear(&scratch);
	key = json_key(v, &scratch);
	return str_is(key, "a") || str_is(key, "b");
}

static struct str
written(const struct record *r)
{
	struct str out;

	output_begin();
	record_write(r);
	out = output_end();
	check(out.n > 0 && out.p[out.n - 1] == '\n');
	return out;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct record r;
	static struct json after;
	struct str s = str_trim((struct str){ (const char *)data, n });
	const struct json_node *old, *new, *end;
	struct str out;

	if (!json_scan(&r.json, s, 1) || r.json.node->type != JSON_OBJECT)
		return 0;
	record_reset(&r);
	r.line = s;
	record_drop(&r, "a");
	record_drop(&r, "b");
	buf_addz(&r.add, ",\"b\":[\"new\"]");
	if (n % 3 != 0)
		buf_addz(&r.add, ",\"a\":7");
	out = written(&r);
	check(json_scan(&after, out, 1));
	check(str_is(json_raw(json_get(after.node, "b")), "[\"new\"]"));
	check((json_get(after.node, "a") == NULL) == (n % 3 == 0));
	new = after.node + 1;
	end = r.json.node + r.json.node->skip;
	for (old = r.json.node + 1; old < end; old += old->skip) {
		if (is_ours(old))
			continue;
		check(new->key_n == old->key_n && new->n == old->n &&
		    memcmp(new->key, old->key, old->key_n) == 0 &&
		    memcmp(new->p, old->p, old->n) == 0);
		new += new->skip;
	}
	free((char *)out.p);
	return 0;
}
