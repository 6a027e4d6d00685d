/*
 * Comments of the YouTube Data API: threads with their replies (at most five
 * of them), and comments alone.
 */
#include "intake/html.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	const struct json_node *kind = json_get_type(v, "kind", JSON_STRING);

	(void)in;
	return kind != NULL &&
	    str_starts(json_raw(kind), STR("\"youtube#comment"));
}

static void
comment(struct intake *in, const struct json_node *v)
{
	const struct json_node *s = json_get(v, "snippet");
	struct post *p = intake_begin(in);

	p->id = post_str(p, json_get(v, "id"));
	post_time(p, post_str(p, json_get(s, "publishedAt")));
	p->author_id = post_str(p, json_get(json_get(s, "authorChannelId"),
	    "value"));
	p->name = post_str(p, json_get(s, "authorDisplayName"));
	if (p->name.n > 0 && p->name.p[0] == '@')
		p->handle = str_skip(p->name, 1);
	p->text = post_str(p, json_get(s, "textOriginal"));
	if (p->text.n == 0)
		p->text = html_text(p, post_str(p, json_get(s,
		    "textDisplay")));
	p->reply_to.id = post_str(p, json_get(s, "parentId"));
	p->conversation = post_str(p, json_get(s, "videoId"));
	p->likes = post_str(p, json_get(s, "likeCount"));
	intake_post(in);
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *items = json_get_type(v, "items", JSON_ARRAY);
	const struct json_node *top = json_get(json_get(v, "snippet"),
	    "topLevelComment");
	const struct json_node *replies = json_get_type(json_get(v,
	    "replies"), "comments", JSON_ARRAY);

	if (items != NULL) {
		intake_value(in, items);
		return;
	}
	if (top != NULL)
		comment(in, top);
	else if (json_get(v, "snippet") != NULL)
		comment(in, v);
	if (replies != NULL)
		JSON_EACH(reply, replies)
			comment(in, reply);
}

const struct source source_youtube = {
	.name = "youtube",
	.title = "YouTube Data API: comments",
	.platform = "youtube",
	.is = is,
	.take = take
};
