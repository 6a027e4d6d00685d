/* Apify's scrapers and twitterapi.io: names in camelCase, author.userName. */
#include "base/str.h"
#include "intake/intake.h"
#include "intake/tweet.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return HOLDS_ONE(v, "twitterUrl", "noResults") ||
	    json_is(json_get(v, "type"), "mock_tweet") ||
	    (json_get(json_get(v, "author"), "userName") != NULL &&
	    json_get(v, "createdAt") != NULL);
}

/* The object of a reposted or quoted post, under either of its names. */
static const struct json_node *
inner(const struct json_node *v, const char *name, const char *older)
{
	const struct json_node *found = json_get_type(v, name, JSON_OBJECT);

	return found != NULL ? found : json_get_type(v, older, JSON_OBJECT);
}

static void
read_other(struct post *p, const struct json_node *v, struct post_ref *r)
{
	const struct json_node *text = json_get(v, "fullText");

	r->id = post_str(p, json_get(v, "id"));
	r->handle = post_str(p, json_get(json_get(v, "author"), "userName"));
	r->text = post_text(p, text != NULL ? text : json_get(v, "text"));
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *author = json_get(v, "author");
	const struct json_node *repost = inner(v, "retweet",
	    "retweeted_tweet");
	const struct json_node *quote = inner(v, "quote", "quoted_tweet");
	struct post_ref words = { .id = { NULL, 0 } };
	struct post *p;

	if (json_get(v, "id") == NULL ||
	    json_is(json_get(v, "type"), "mock_tweet") ||
	    holds_true(v, "demo")) {
		intake_no_post(in, "filler");
		return;
	}
	p = intake_begin(in);
	post_id(p, json_get(v, "id"), NULL);
	post_time(p, post_str(p, json_get(v, "createdAt")));
	p->url = post_str(p, json_get(v, "url"));
	p->author_id = post_str(p, json_get(author, "id"));
	p->handle = post_str(p, json_get(author, "userName"));
	p->name = post_str(p, json_get(author, "name"));
	p->location = post_str(p, json_get(author, "location"));
	p->followers = post_str(p, json_get(author, "followers"));
	read_other(p, repost, &p->repost_of);
	read_other(p, p->repost_of.text.n > 0 ? repost : v, &words);
	p->text = words.text;
	if (repost != NULL || holds_true(v, "isRetweet"))
		post_repost(p, p->repost_of.text.n > 0);
	if (p->repost_of.text.n == 0)
		repost = NULL;
	p->repost_of.text = (struct str){ NULL, 0 };
	p->quote = holds_true(v, "isQuote");
	p->reply = holds_true(v, "isReply");
	read_other(p, quote, &p->quote_of);
	p->lang = post_str(p, json_get(v, "lang"));
	p->conversation = post_str(p, json_get(v, "conversationId"));
	p->reply_to.id = post_str(p, json_get(v, "inReplyToId"));
	if (p->reply_to.id.n > 0)
		p->reply_to.handle = post_str(p, json_get(v,
		    "inReplyToUsername"));
	tweet_entities(p, json_get(repost != NULL ? repost : v, "entities"),
	    json_get(repost != NULL ? repost : v, "extendedEntities"));
	p->place = post_str(p, json_get(json_get(v, "place"), "full_name"));
	p->likes = post_str(p, json_get(v, "likeCount"));
	p->reposts = post_str(p, json_get(v, "retweetCount"));
	p->replies = post_str(p, json_get(v, "replyCount"));
	p->quotes = post_str(p, json_get(v, "quoteCount"));
	p->views = post_str(p, json_get(v, "viewCount"));
	p->via = post_untagged(p, post_str(p, json_get(v, "source")));
	intake_post(in);
}

const struct source source_apify = {
	.name = "apify",
	.title = "Apify tweet scrapers, twitterapi.io",
	.platform = "twitter",
	.is = is,
	.take = take
};
