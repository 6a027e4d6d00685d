/*
 * Bluesky's Jetstream. time_us is when the event was seen, not when the post
 * was made; likes, follows and profiles stream by beside the posts.
 */
#include "base/buf.h"
#include "base/str.h"
#include "intake/bsky.h"
#include "intake/intake.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return HOLDS_STRINGS(v, "did", "kind") && HOLDS(v, "time_us");
}

static void
take_delete(struct intake *in, const struct json_node *v,
    const struct json_node *commit)
{
	struct buf id = { 0 };

	intake_notice(in, "delete");
	bsky_deleted(&id, json_get(v, "did"), json_get(commit, "rkey"));
	intake_delete(in, "bluesky", buf_str(&id));
	buf_free(&id);
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *commit = json_get(v, "commit");
	const struct json_node *record = json_get_type(commit, "record",
	    JSON_OBJECT);
	bool of_post = json_is(json_get(commit, "collection"),
	    "app.bsky.feed.post");
	struct str did, rkey;
	struct post *p;

	if (of_post && json_is(json_get(commit, "operation"), "delete")) {
		take_delete(in, v, commit);
		return;
	}
	if (!of_post || record == NULL) {
		intake_no_post(in, commit != NULL ? "other collection" :
		    "identity or account");
		return;
	}
	p = intake_begin(in);
	did = post_str(p, json_get(v, "did"));
	rkey = post_str(p, json_get(commit, "rkey"));
	p->id = post_join(p, post_join(p, STR("at://"), did),
	    post_join(p, STR("/app.bsky.feed.post/"), rkey));
	p->url = post_join(p, post_join(p,
	    STR("https://bsky.app/profile/"), did),
	    post_join(p, STR("/post/"), rkey));
	p->author_id = did;
	/* An update has the same key as what it updates. */
	p->versions = str_u64(post_str(p, json_get(v, "time_us")),
	    &p->version);
	bsky_record(p, record);
	intake_post(in);
}

const struct source source_jetstream = {
	.name = "jetstream",
	.title = "Bluesky Jetstream",
	.platform = "bluesky",
	.is = is,
	.take = take
};
