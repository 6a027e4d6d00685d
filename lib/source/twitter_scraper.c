/*
 * Tweets of the scrapers in JavaScript (@the-convocation/twitter-scraper,
 * agent-twitter-client of elizaOS). The author's own further posts of a thread
 * stand inside the first, and are posts in their own right.
 */
#include "base/array.h"
#include "base/str.h"
#include "intake/intake.h"
#include "intake/pieces.h"
#include "intake/state.h"
#include "json/holds.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return HOLDS(v, "permanentUrl", "id") &&
	    HOLDS_ONE(v, "timeParsed", "isQuoted", "userId");
}

/* The post inside, under its id where the whole of it was not delivered. */
static void
read_other(struct post *p, const struct json_node *v, const char *id,
    const char *whole, struct post_ref *r)
{
	const struct json_node *other = json_get_type(v, whole, JSON_OBJECT);

	r->id = str_or(post_str(p, json_get(v, id)),
	    post_str(p, json_get(other, "id")));
	r->handle = post_str(p, json_get(other, "username"));
	r->text = post_text(p, json_get(other, "text"));
}

static void
lists(struct post *p, const struct json_node *v)
{
	static const struct {
		const char *list;
		const char *type;
	} media[] = { { "photos", "photo" }, { "videos", "video" } };

	post_add_all(p, &p->hashtags, json_get(v, "hashtags"));
	post_add_all(p, &p->urls, json_get(v, "urls"));
	pieces_list(p, &p->mentions, json_get_type(v, "mentions", JSON_ARRAY),
	    "username");
	for (size_t i = 0; i < ARRAY_N(media); i++)
		JSON_EACH(m, holds_list(v, media[i].list))
			pieces_media(p, str_of(media[i].type),
			    post_str(p, json_get(m, "url")));
}

static void
take_one(struct intake *in, const struct json_node *v)
{
	struct post *p = intake_begin(in);

	post_id(p, json_get(v, "id"), NULL);
	post_time(p, post_str(p, json_get(v, "timeParsed")));
	if (p->when == WHEN_NONE)
		post_epoch(p, post_str(p, json_get(v, "timestamp")));
	p->url = post_str(p, json_get(v, "permanentUrl"));
	p->author_id = post_str(p, json_get(v, "userId"));
	p->handle = post_str(p, json_get(v, "username"));
	p->name = post_str(p, json_get(v, "name"));
	p->text = post_text(p, json_get(v, "text"));
	p->conversation = post_str(p, json_get(v, "conversationId"));
	p->reply_to.id = post_str(p, json_get(v, "inReplyToStatusId"));
	read_other(p, v, "quotedStatusId", "quotedStatus", &p->quote_of);
	lists(p, v);
	if (holds_true(v, "isRetweet")) {
		read_other(p, v, "retweetedStatusId", "retweetedStatus",
		    &p->repost_of);
		post_repost(p, p->repost_of.text.n > 0);
		p->text = str_or(p->repost_of.text, p->text);
		p->repost_of.text = (struct str){ NULL, 0 };
	}
	p->place = post_str(p, json_get(json_get(v, "place"), "full_name"));
	p->likes = post_str(p, json_get(v, "likes"));
	p->reposts = post_str(p, json_get(v, "retweets"));
	p->replies = post_str(p, json_get(v, "replies"));
	p->views = post_str(p, json_get(v, "views"));
	intake_post(in);
}

static void
take(struct intake *in, const struct json_node *v)
{
	take_one(in, v);
	JSON_EACH(further, holds_list(v, "thread"))
		if (is(in, further))
			take_one(in, further);
}

const struct source source_twitter_scraper = {
	.name = "twitter-scraper",
	.title = "twitter-scraper in JavaScript, agent-twitter-client",
	.platform = "twitter",
	.is = is,
	.take = take
};
