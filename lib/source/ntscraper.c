/*
 * ntscraper (Nitter): no ids but in the link, replies and threads beside the
 * posts, counts in "stats".
 */
#include "base/str.h"
#include "columns/columns.h"
#include "intake/intake.h"
#include "intake/pieces.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/ident.h"
#include "post/post.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return HOLDS(v, "link", "is-retweet", "stats");
}

static void
pictures(struct post *p, const struct json_node *list, struct str type)
{
	JSON_EACH(url, list)
		pieces_media(p, type, post_str(p, url));
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *user = json_get(v, "user");
	const struct json_node *quote = json_get_type(v, "quoted-post",
	    JSON_OBJECT);
	const struct json_node *stats = json_get(v, "stats");
	struct post *p = intake_begin(in);
	struct str handle = { NULL, 0 };

	p->url = post_str(p, json_get(v, "link"));
	ident_link(p->url, &p->id, &handle);
	post_time(p, post_str(p, json_get(v, "date")));
	p->handle = post_str(p, json_get(user, "username"));
	p->name = post_str(p, json_get(user, "name"));
	p->text = post_str(p, json_get(v, "text"));
	if (holds_true(v, "is-retweet")) {
		/*
		 * The link is the original's, and so is the user: who shared
		 * it, and under which id, is not said.
		 */
		post_repost(p, true);
		p->repost_of.handle = p->handle;
		p->repost_of.id = p->id;
		p->handle = p->name = p->id = STR("");
	}
	p->reply_to.handle = post_str(p, holds_first(holds_list(v,
	    "replying-to")));
	if (quote != NULL) {
		ident_link(post_str(p, json_get(quote, "link")),
		    &p->quote_of.id, &p->quote_of.handle);
		p->quote_of.text = post_str(p, json_get(quote, "text"));
	}
	pictures(p, holds_list(v, "pictures"), STR("photo"));
	pictures(p, holds_list(v, "videos"), STR("video"));
	pictures(p, holds_list(v, "gifs"), STR("animated_gif"));
	p->likes = post_str(p, json_get(stats, "likes"));
	p->reposts = post_str(p, json_get(stats, "retweets"));
	p->replies = post_str(p, json_get(stats, "comments"));
	p->quotes = post_str(p, json_get(stats, "quotes"));
	intake_post(in);
}

const struct source source_ntscraper = {
	.name = "ntscraper",
	.title = "ntscraper (Nitter)",
	.platform = "twitter",
	.is = is,
	.take = take
};
