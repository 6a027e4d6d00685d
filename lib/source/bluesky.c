/*
 * Bluesky's views: author feeds, searches, threads. createdAt is set by the
 * client: where it lies after the time of indexing, that counts.
 */
#include "base/str.h"
#include "intake/bsky.h"
#include "intake/intake.h"
#include "intake/pieces.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

static bool
is_at(const struct json_node *uri)
{
	return uri != NULL && uri->type == JSON_STRING &&
	    str_starts(json_raw(uri), STR("\"at://"));
}

/* The post itself, in an item of a feed or alone. */
static const struct json_node *
view_of(const struct json_node *v)
{
	const struct json_node *post = json_get_type(v, "post", JSON_OBJECT);

	return post != NULL ? post : v;
}

static bool
is(struct intake *in, const struct json_node *v)
{
	v = view_of(v);
	(void)in;
	return is_at(json_get(v, "uri")) &&
	    json_get_type(v, "record", JSON_OBJECT) != NULL;
}

static void
images(struct post *p, const struct json_node *view)
{
	const struct json_node *embed = json_get(view, "embed");
	const struct json_node *list = json_get_type(embed, "images",
	    JSON_ARRAY);

	if (list == NULL)
		list = holds_list(json_get(embed, "media"), "images");
	pieces_media(p, STR("video"), post_str(p, json_get(embed, "playlist")));
	JSON_EACH(image, list)
		pieces_media(p, STR("photo"), post_str(p, json_get(image,
		    "fullsize")));
}

/* What the view shows of the post that is quoted. */
static void
quoted(struct post *p, const struct json_node *view)
{
	const struct json_node *q = json_get(json_get(view, "embed"),
	    "record");

	if (json_get(q, "record") != NULL)
		q = json_get(q, "record");
	if (p->quote_of.id.n == 0)
		return;
	p->quote_of.handle = post_str(p, json_get(json_get(q, "author"),
	    "handle"));
	p->quote_of.text = post_str(p, json_get(json_get(q, "value"), "text"));
}

/*
 * Who reposted it, when the feed holds it for that. A repost is a post of its
 * own; where its uri is not told its id is made.
 */
static void
reposted(struct post *p, const struct json_node *item,
    const struct json_node *author)
{
	const struct json_node *reason = json_get(item, "reason");
	const struct json_node *by = json_get(reason, "by");

	if (by == NULL)
		return;
	p->repost = true;
	p->repost_of.id = p->id;
	p->repost_of.handle = post_str(p, json_get(author, "handle"));
	p->id = post_str(p, json_get(reason, "uri"));
	p->author_id = post_str(p, json_get(by, "did"));
	p->handle = post_str(p, json_get(by, "handle"));
	p->name = post_str(p, bsky_get(by, "displayName", "display_name"));
	post_time(p, post_str(p, bsky_get(reason, "indexedAt",
	    "indexed_at")));
}

static void
take_one(struct intake *in, const struct json_node *item)
{
	const struct json_node *v = view_of(item);
	const struct json_node *author = json_get(v, "author");
	struct post *p = intake_begin(in);
	int64_t created;

	p->id = post_str(p, json_get(v, "uri"));
	bsky_record(p, json_get(v, "record"));
	created = p->t;
	if (p->when != WHEN_NONE) {
		post_time(p, post_str(p, bsky_get(v, "indexedAt",
		    "indexed_at")));
		if (p->when == WHEN_NONE || p->t > created) {
			p->t = created;
			p->when = WHEN_GIVEN;
		}
	}
	p->author_id = post_str(p, json_get(author, "did"));
	p->handle = post_str(p, json_get(author, "handle"));
	p->name = post_str(p, bsky_get(author, "displayName",
	    "display_name"));
	if (p->reply_to.id.n > 0)
		p->reply_to.handle = post_str(p, json_get(json_get(json_get(
		    json_get(item, "reply"), "parent"), "author"), "handle"));
	quoted(p, v);
	images(p, v);
	p->likes = post_str(p, bsky_get(v, "likeCount", "like_count"));
	p->reposts = post_str(p, bsky_get(v, "repostCount", "repost_count"));
	p->replies = post_str(p, bsky_get(v, "replyCount", "reply_count"));
	p->quotes = post_str(p, bsky_get(v, "quoteCount", "quote_count"));
	reposted(p, item, author);
	intake_post(in);
}

/*
 * A thread has the post that is answered, and answers to answers, inside it,
 * as deep as people talk; those that are deleted or blocked say so.
 */
static void
take_thread(struct intake *in, const struct json_node *thread)
{
	for (size_t i = 0; i < thread->skip; i++) {
		const struct json_node *v = thread + i;

		if (v->type != JSON_OBJECT)
			continue;
		if (json_get_type(v, "post", JSON_OBJECT) != NULL && is(in, v))
			take_one(in, v);
		else if (json_get(v, "notFound") != NULL ||
		    json_get(v, "blocked") != NULL)
			intake_no_post(in, "tombstone");
	}
}

static void
take(struct intake *in, const struct json_node *v)
{
	if (json_get(v, "replies") != NULL || json_get(v, "parent") != NULL)
		take_thread(in, v);
	else
		take_one(in, v);
}

const struct source source_bluesky = {
	.name = "bluesky",
	.title = "Bluesky views: author feed, search, thread",
	.platform = "bluesky",
	.is = is,
	.take = take
};
