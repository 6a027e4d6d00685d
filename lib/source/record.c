/* Records that tw-normalize wrote: they pass as they are. */
#include "intake/keys.h"
#include "source/source.h"

enum { ID, CREATED_AT, PLATFORM, KIND, AUTHOR, TEXT, LANG, VISIBILITY,
	REPAIRED, MEMBERS };

static struct keys members = { .name = {
	"id", "created_at", "platform", "kind", "author", "text", "lang",
	"visibility", "repaired"
} };

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return json_get_type(v, "kind", JSON_STRING) != NULL &&
	    json_get_type(v, "platform", JSON_STRING) != NULL &&
	    json_get_type(v, "id", JSON_STRING) != NULL &&
	    json_get_type(v, "text", JSON_STRING) != NULL;
}

/* What was mended of the id: a made or damaged one is still no identity. */
static unsigned
id_repairs(const struct json_node *repaired)
{
	unsigned bits = 0;

	if (repaired == NULL || repaired->type != JSON_ARRAY)
		return 0;
	JSON_EACH(what, repaired)
		for (unsigned i = 0; i < POST_REPAIRS; i++)
			if (json_is(what, post_repair_names[i]))
				bits |= 1u << i;
	return bits & (POST_ID_MADE | POST_ID_DAMAGED);
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *m[MEMBERS];
	struct post *p = intake_begin(in);
	struct str kind;

	keys_get(&members, v, m);
	p->raw = json_raw(v);
	p->id = post_str(p, m[ID]);
	p->platform = post_str(p, m[PLATFORM]);
	p->handle = post_str(p, json_get(m[AUTHOR], "handle"));
	p->lang = post_str(p, m[LANG]);
	p->visibility = post_str(p, m[VISIBILITY]);
	p->text = post_str(p, m[TEXT]);
	if (m[CREATED_AT] != NULL) {
		p->raw_time = json_raw(m[CREATED_AT]);
		post_time(p, post_str(p, m[CREATED_AT]));
	}
	kind = post_str(p, m[KIND]);
	p->kind = POST_ORIGINAL;
	for (size_t i = 0; i < POST_KINDS; i++)
		if (str_is(kind, post_kind_names[i]))
			p->kind = (enum post_kind)i;
	p->repaired = id_repairs(m[REPAIRED]);
	intake_post(in);
}

const struct source source_record = {
	.name = "record",
	.title = "records that tw-normalize has written",
	.is = is,
	.take = take
};
