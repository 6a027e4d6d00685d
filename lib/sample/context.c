#include "sample/context.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/multimap.h"
#include "io/reader.h"
#include "json/json.h"

/* The id of the post that a record answers; empty when it answers none. */
static struct str
answered_id(const struct kept_post *p, struct json *json, struct buf *text)
{
	const struct json_node *to;

	buf_clear(text);
	/* It is a record, so it is JSON. */
	(void)json_scan(json, p->line, 2);
	to = json_get_type(json->node, "reply_to", JSON_OBJECT);
	return json_text(json_get_type(to, "id", JSON_STRING), text);
}

/* Takes the text of a record for the posts that answer it. */
static void
take(struct context *c, const struct record *rec, const struct multimap *posts,
    const struct names *ids, struct buf *scratch)
{
	uint32_t number;
	struct str text;

	buf_clear(scratch);
	number = names_find(ids, json_text(record_get(rec, "id"), scratch));
	if (number == NAMES_NONE)
		return;
	buf_clear(scratch);
	text = arena_str(&c->bytes, json_text(record_get(rec, "text"),
	    scratch));
	MULTIMAP_EACH(posts, post, number)
		c->text[*post] = text;
}

void
context_read(struct context *c, const struct draw *d, char **paths)
{
	struct names ids = { 0 };
	struct multimap posts = { 0 };
	struct record rec = { 0 };
	struct json json = { 0 };
	struct buf scratch = { 0 };
	struct reader *in;

	c->text = mem_new(d->posts + 1, sizeof(*c->text));
	for (size_t i = 0; i < d->posts; i++) {
		struct str id = answered_id(d->post[i], &json, &scratch);

		if (id.n > 0)
			multimap_add(&posts, names_add(&ids, id),
			    (uint32_t)i);
	}
	multimap_make(&posts, ids.n, 0, 0);
	in = reader_open(paths, READER_RECORDS);
	reader_hush(in);
	while (ids.n > 0 && reader_next(in, &rec))
		take(c, &rec, &posts, &ids, &scratch);
	reader_close(in);
	record_free(&rec);
	names_free(&ids);
	multimap_free(&posts);
	json_free(&json);
	buf_free(&scratch);
}

void
context_free(struct context *c)
{
	free(c->text);
	arena_free(&c->bytes);
}
