#include "intake/bsky.h"

#include "base/buf.h"
#include "base/str.h"
#include "json/json.h"

struct str
bsky_did(struct str uri)
{
	size_t end;

	if (!str_starts(uri, STR("at://")))
		return (struct str){ NULL, 0 };
	uri = str_skip(uri, 5);
	end = str_chr(uri, '/');
	return end == SIZE_MAX ? uri : str_sub(uri, 0, end);
}

void
bsky_deleted(struct buf *id, const struct json_node *did,
    const struct json_node *rkey)
{
	if (!json_type_is(did, JSON_STRING) || !json_type_is(rkey, JSON_STRING))
		return;
	buf_addz(id, "at://");
	buf_adds(id, str_sub(json_raw(did), 1, did->n - 1u));
	buf_addz(id, "/app.bsky.feed.post/");
	buf_adds(id, str_sub(json_raw(rkey), 1, rkey->n - 1u));
}

const struct json_node *
bsky_get(const struct json_node *v, const char *name, const char *python)
{
	const struct json_node *m = json_get(v, name);

	return m != NULL ? m : json_get(v, python);
}

bool
bsky_is_post(const struct json_node *record)
{
	return json_is(bsky_get(record, "$type", "py_type"),
	    "app.bsky.feed.post");
}

static bool
is_feature(const struct json_node *f, struct str kind)
{
	const struct json_node *type = bsky_get(f, "$type", "py_type");

	return type != NULL && type->type == JSON_STRING &&
	    str_ends(str_sub(json_raw(type), 0, type->n - 1), kind);
}

static void
facets(struct post *p, const struct json_node *record)
{
	const struct json_node *list = json_get_type(record, "facets",
	    JSON_ARRAY);
	const struct json_node *tags = json_get_type(record, "tags",
	    JSON_ARRAY);

	p->hashtags.known = p->mentions.known = p->urls.known = true;
	post_add_all(p, &p->hashtags, tags);
	if (list == NULL)
		return;
	JSON_EACH(facet, list) {
		const struct json_node *features = json_get_type(facet,
		    "features", JSON_ARRAY);

		if (features == NULL)
			continue;
		JSON_EACH(f, features) {
			if (is_feature(f, STR("#tag")))
				post_add(&p->hashtags, post_str(p,
				    json_get(f, "tag")));
			else if (is_feature(f, STR("#mention")))
				post_add(&p->mentions, post_str(p,
				    json_get(f, "did")));
			else if (is_feature(f, STR("#link")))
				post_add(&p->urls, post_str(p,
				    json_get(f, "uri")));
		}
	}
}

static void
embed(struct post *p, const struct json_node *e)
{
	const struct json_node *quoted = json_get(e, "record");
	struct str link = post_str(p, json_get(json_get(e, "external"),
	    "uri"));

	/* A quotation with media has the record one deeper. */
	if (json_get(quoted, "record") != NULL)
		quoted = json_get(quoted, "record");
	p->quote_of.id = post_str(p, json_get(quoted, "uri"));
	/* Feeds, lists and starter packs are shown in the same way. */
	if (str_find(p->quote_of.id, STR("/app.bsky.feed.post/")) == SIZE_MAX)
		p->quote_of.id = (struct str){ NULL, 0 };
	if (link.n == 0)
		return;
	for (size_t i = 0; i < p->urls.n; i++)
		if (str_eq(p->urls.item[i], link))
			return;
	post_add(&p->urls, link);
}

void
bsky_record(struct post *p, const struct json_node *record)
{
	const struct json_node *langs = json_get_type(record, "langs",
	    JSON_ARRAY);
	const struct json_node *reply = json_get(record, "reply");

	post_time(p, post_str(p, bsky_get(record, "createdAt",
	    "created_at")));
	p->text = post_str(p, json_get(record, "text"));
	if (langs != NULL && langs->skip > 1)
		p->lang = post_str(p, langs + 1);
	p->reply_to.id = post_str(p, json_get(json_get(reply, "parent"),
	    "uri"));
	p->conversation = post_str(p, json_get(json_get(reply, "root"),
	    "uri"));
	facets(p, record);
	embed(p, json_get(record, "embed"));
}
