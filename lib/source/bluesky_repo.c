/*
 * Records of Bluesky as repositories hold them, without the counts and names
 * of a view: listRecords and getRecord (uri, value), Tap (record.record), and
 * records alone, as a CAR file made JSON has them. Likes, reposts and profiles
 * lie among the posts.
 */
#include "base/buf.h"
#include "base/str.h"
#include "intake/bsky.h"
#include "intake/intake.h"
#include "intake/pieces.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"

static bool
is_record(const struct json_node *v)
{
	const struct json_node *uri = json_get_type(v, "uri", JSON_STRING);

	return uri != NULL && json_get_type(v, "value", JSON_OBJECT) != NULL &&
	    str_starts(json_raw(uri), STR("\"at://"));
}

static const struct json_node *
list_of(const struct json_node *v)
{
	const struct json_node *list = holds_list(v, "records");

	return is_record(holds_first(list)) ? list : NULL;
}

/* What Tap says of a record. */
static const struct json_node *
event_of(const struct json_node *v)
{
	const struct json_node *e = json_get_type(v, "record", JSON_OBJECT);

	return HOLDS(e, "did", "collection", "rkey") ? e : NULL;
}

/* A like, a repost, a profile: a record alone of another collection. */
static bool
is_other(const struct json_node *v)
{
	const struct json_node *type = json_get_type(v, "$type", JSON_STRING);

	return type != NULL && json_get(v, "uri") == NULL &&
	    str_starts(json_raw(type), STR("\"app.bsky.")) &&
	    str_chr(json_raw(type), '#') == SIZE_MAX && !bsky_is_post(v);
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return is_record(v) || list_of(v) != NULL || event_of(v) != NULL ||
	    bsky_is_post(v) || is_other(v);
}

/* at://did/app.bsky.feed.post/rkey and the author that is in it. */
static void
set_id(struct post *p, struct str uri)
{
	p->id = uri;
	p->author_id = bsky_did(uri);
}

/* did and rkey stand beside the record. */
static struct str
uri_of(struct post *p, const struct json_node *v)
{
	struct str place = pieces_id(p, post_str(p, json_get(v, "did")),
	    "/app.bsky.feed.post/", post_str(p, json_get(v, "rkey")));

	return place.n == 0 ? place : post_join(p, STR("at://"), place);
}

static void
take_record(struct intake *in, const struct json_node *v)
{
	const struct json_node *value = json_get(v, "value");
	struct post *p;

	if (!bsky_is_post(value)) {
		intake_no_post(in, "other collection");
		return;
	}
	p = intake_begin(in);
	set_id(p, post_str(p, json_get(v, "uri")));
	bsky_record(p, value);
	intake_post(in);
}

static void
take_delete(struct intake *in, const struct json_node *e)
{
	struct buf id = { 0 };

	intake_notice(in, "delete");
	bsky_deleted(&id, json_get(e, "did"), json_get(e, "rkey"));
	intake_delete(in, "bluesky", buf_str(&id));
	buf_free(&id);
}

static void
take_event(struct intake *in, const struct json_node *e)
{
	const struct json_node *record = json_get_type(e, "record",
	    JSON_OBJECT);
	bool of_post = json_is(json_get(e, "collection"),
	    "app.bsky.feed.post");
	struct post *p;

	if (of_post && json_is(json_get(e, "action"), "delete")) {
		take_delete(in, e);
		return;
	}
	if (!of_post || record == NULL) {
		intake_no_post(in, "other collection");
		return;
	}
	p = intake_begin(in);
	set_id(p, uri_of(p, e));
	bsky_record(p, record);
	intake_post(in);
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *list = list_of(v);
	struct post *p;

	if (list != NULL) {
		JSON_EACH(record, list)
			take_record(in, record);
	} else if (is_record(v)) {
		take_record(in, v);
	} else if (is_other(v)) {
		intake_no_post(in, "other collection");
	} else if (event_of(v) != NULL) {
		take_event(in, event_of(v));
	} else {
		p = intake_begin(in);
		set_id(p, str_or(post_str(p, json_get(v, "uri")),
		    uri_of(p, v)));
		bsky_record(p, v);
		intake_post(in);
	}
}

const struct source source_bluesky_repo = {
	.name = "bluesky-repo",
	.title = "Bluesky records: listRecords, getRecord, Tap, CAR as JSON",
	.platform = "bluesky",
	.is = is,
	.take = take
};
