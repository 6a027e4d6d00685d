/*
 * twitterscraper and its copies. Rows in which all is null occur; they are no
 * posts.
 */
#include "base/str.h"
#include "intake/intake.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

static const struct json_node *
id_of(const struct json_node *v)
{
	const struct json_node *id = json_get(v, "tweet_id");

	return id != NULL ? id : json_get(v, "id");
}

static struct str
handle_of_url(struct post *p, const struct json_node *v)
{
	return str_or(post_str(p, json_get(v, "screen_name")),
	    str_or(post_str(p, json_get(v, "user_screen_name")),
	    post_str(p, json_get(v, "username"))));
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return HOLDS(v, "parent_tweet_id", "timestamp") && id_of(v) != NULL;
}

static void
take(struct intake *in, const struct json_node *v)
{
	struct str stamp;
	struct post *p;

	if (id_of(v)->type == JSON_NULL) {
		intake_no_post(in, "empty row");
		return;
	}
	p = intake_begin(in);
	post_id(p, NULL, id_of(v));
	stamp = str_or(post_str(p, json_get(v, "timestamp_epochs")),
	    post_str(p, json_get(v, "timestamp")));
	post_epoch(p, stamp);
	/* timestamp is UTC, as the page had it. */
	if (p->when == WHEN_LOCAL)
		p->when = WHEN_GIVEN;
	p->handle = handle_of_url(p, v);
	p->author_id = post_str(p, json_get(v, "user_id"));
	p->name = post_str(p, json_get(v, "user_name"));
	p->text = post_str(p, json_get(v, "text"));
	p->prefix_marks = true;
	p->reply_to.id = post_str(p, json_get(v, "parent_tweet_id"));
	post_add_all(p, &p->hashtags, json_get(v, "hashtags"));
	post_add_all(p, &p->urls, json_get(v, "links"));
	p->likes = post_str(p, json_get(v, "likes"));
	p->reposts = post_str(p, json_get(v, "retweets"));
	p->replies = post_str(p, json_get(v, "replies"));
	intake_post(in);
}

const struct source source_twitterscraper = {
	.name = "twitterscraper",
	.title = "twitterscraper",
	.platform = "twitter",
	.is = is,
	.take = take
};
