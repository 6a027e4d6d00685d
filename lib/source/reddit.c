/*
 * Reddit as Pushshift and Arctic Shift keep it. [deleted] and [removed] are
 * no text, and [deleted] is no author.
 */
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return json_get_type(v, "subreddit", JSON_STRING) != NULL &&
	    json_get(v, "id") != NULL && (json_get(v, "body") != NULL ||
	    json_get(v, "selftext") != NULL || json_get(v, "title") != NULL);
}

static struct str
written(struct post *p, const struct json_node *v)
{
	struct str s = post_str(p, v);

	return str_is(s, "[deleted]") || str_is(s, "[removed]") ?
	    STR("") : s;
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *body = json_get(v, "body");
	struct post *p = intake_begin(in);
	struct str title, text;

	p->id = post_str(p, json_get(v, "name"));
	if (p->id.n == 0)
		p->id = post_str(p, json_get(v, "id"));
	post_epoch(p, post_str(p, json_get(v, "created_utc")));
	p->handle = written(p, json_get(v, "author"));
	p->author_id = post_str(p, json_get(v, "author_fullname"));
	if (body != NULL) {
		/* Older dumps have &amp; &lt; &gt; in it. */
		p->text = post_decoded(p, written(p, body));
	} else {
		title = post_decoded(p, written(p, json_get(v, "title")));
		text = post_decoded(p, written(p, json_get(v, "selftext")));
		p->text = title.n > 0 && text.n > 0 ? post_join(p,
		    post_join(p, title, STR("\n\n")), text) :
		    title.n > 0 ? title : text;
	}
	p->reply_to.id = post_str(p, json_get(v, "parent_id"));
	p->conversation = post_str(p, json_get(v, "link_id"));
	p->url = post_str(p, json_get(v, "permalink"));
	if (p->url.n > 0 && p->url.p[0] == '/')
		p->url = post_join(p, STR("https://www.reddit.com"), p->url);
	p->likes = post_str(p, json_get(v, "score"));
	p->replies = post_str(p, json_get(v, "num_comments"));
	intake_post(in);
}

const struct source source_reddit = {
	.name = "reddit",
	.title = "Reddit: Pushshift, Arctic Shift",
	.platform = "reddit",
	.is = is,
	.take = take
};
