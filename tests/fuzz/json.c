/* The scanner: what it takes, it takes again after decoding and quoting. */
#include <stdlib.h>

#include "json/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static struct json whole, part, again;
static struct buf text, quoted, back;

static void
check(bool good)
{
	if (!good)
		abort();
}

/* A string's text, quoted again, is a string with this text. */
static void
check_string(const struct json_node *v)
{
	struct str s;

	buf_clear(&text);
	buf_clear(&quoted);
	buf_clear(&back);
	s = json_text(v, &text);
	json_quote(&quoted, s);
	check(json_scan(&again, buf_str(&quoted), 0));
	check(again.node->type == JSON_STRING);
	check(str_eq(json_text(again.node, &back), s));
}

/* What was scanned before makes no difference. */
static void
check_used(struct str s)
{
	static struct json used, fresh;

	(void)json_scan(&used, s, JSON_DEPTH_MAX);
	(void)json_scan(&fresh, s, JSON_DEPTH_MAX);
	check(used.error == fresh.error && used.error_at == fresh.error_at);
	check(used.n == fresh.n && used.spread == fresh.spread);
	for (size_t i = 0; used.error == NULL && i < used.n; i++)
		check(used.node[i].p == fresh.node[i].p &&
		    used.node[i].n == fresh.node[i].n &&
		    used.node[i].key == fresh.node[i].key &&
		    used.node[i].key_n == fresh.node[i].key_n &&
		    used.node[i].skip == fresh.node[i].skip &&
		    used.node[i].type == fresh.node[i].type &&
		    used.node[i].escaped == fresh.node[i].escaped);
	json_free(&fresh);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	/* A copy of its own size, so that a read past the end is seen. */
	char *copy = malloc(n + (n == 0));
	struct str s = { copy, n };
	size_t used;
	bool good;

	if (copy == NULL)
		return 0;
	if (n > 0)
		memcpy(copy, data, n);
	check_used(s);
	good = json_scan(&whole, s, JSON_DEPTH_MAX);
	for (unsigned depth = 0; depth < 3; depth++)
		check(json_scan(&part, s, depth) == good);
	if (json_scan_first(&part, s, 1, &used) == JSON_OK)
		check(used <= n && (!good || str_trim(str_skip(s, used)).n == 0));
	else
		check(!good || whole.node->type == JSON_NUMBER);
	for (size_t i = 0; good && i < whole.n; i++)
		if (whole.node[i].type == JSON_STRING)
			check_string(&whole.node[i]);
	free(copy);
	return 0;
}
