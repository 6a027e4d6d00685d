/*
 * gallery-dl's metadata of tweets: the author's name is the handle and the
 * nick the name; "user" is the account that was asked for, which on a repost
 * is who shared it. An id 0 is none.
 */
#include "columns/relation.h"
#include "intake/intake.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return json_get(v, "tweet_id") != NULL &&
	    json_get(v, "content") != NULL &&
	    json_get(json_get(v, "author"), "nick") != NULL;
}

static void
fill_author(struct post *p, const struct json_node *user)
{
	p->author_id = post_str(p, json_get(user, "id"));
	p->handle = post_str(p, json_get(user, "name"));
	p->name = post_str(p, json_get(user, "nick"));
	p->location = post_str(p, json_get(user, "location"));
	p->followers = post_str(p, json_get(user, "followers_count"));
}

static void
fill_reply(struct post *p, const struct json_node *v)
{
	relation_id(p, RELATION_REPLY, post_str(p, json_get(v, "reply_id")));
	if (p->reply)
		p->reply_to.handle = post_str(p, json_get(v, "reply_to"));
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *author = json_get(v, "author"),
	    *user = json_get(v, "user");
	struct post *p = intake_begin(in);

	post_id(p, NULL, json_get(v, "tweet_id"));
	p->id_number = false;
	post_time(p, post_str(p, json_get(v, "date")));
	/* Its times are UTC and do not say so. */
	if (p->when == WHEN_LOCAL)
		p->when = WHEN_GIVEN;
	p->text = post_str(p, json_get(v, "content"));
	fill_author(p, author);
	relation_id(p, RELATION_REPOST, post_str(p, json_get(v,
	    "retweet_id")));
	if (p->repost) {
		p->repost_of.handle = p->handle;
		if (json_get(user, "name") != NULL)
			fill_author(p, user);
	}
	relation_id(p, RELATION_QUOTE, post_str(p, json_get(v, "quote_id")));
	if (p->quote)
		p->quote_of.handle = post_str(p, json_get(v, "quote_by"));
	fill_reply(p, v);
	p->conversation = post_str(p, json_get(v, "conversation_id"));
	p->lang = post_str(p, json_get(v, "lang"));
	p->via = post_untagged(p, post_str(p, json_get(v, "source")));
	if (json_get_type(v, "hashtags", JSON_ARRAY) != NULL)
		post_add_all(p, &p->hashtags, json_get(v, "hashtags"));
	p->likes = post_str(p, json_get(v, "favorite_count"));
	p->reposts = post_str(p, json_get(v, "retweet_count"));
	p->replies = post_str(p, json_get(v, "reply_count"));
	p->quotes = post_str(p, json_get(v, "quote_count"));
	p->views = post_str(p, json_get(v, "view_count"));
	intake_post(in);
}

const struct source source_gallery_dl = {
	.name = "gallery-dl",
	.title = "gallery-dl: metadata of tweets",
	.platform = "twitter",
	.is = is,
	.take = take
};
