/*
 * Comments of the YouTube Data API: the first one of each thread, and comments
 * alone. The replies that stand inside a thread are the interface's choice of
 * at most five, no sample of anything: they are left out, and that is said.
 */
#include "base/diag.h"
#include "columns/html.h"
#include "intake/intake.h"
#include "json/json.h"
#include "post/post.h"
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

	if (items != NULL) {
		intake_value(in, items);
		return;
	}
	if (top != NULL)
		comment(in, top);
	else if (json_get(v, "snippet") != NULL)
		comment(in, v);
	if (json_get(v, "replies") != NULL && intake_is_news(in, "replies"))
		diag_note("replies inside YouTube threads are left out: at "
		    "most five are given; get them all with comments.list");
}

const struct source source_youtube = {
	.name = "youtube",
	.title = "YouTube Data API: comments",
	.platform = "youtube",
	.is = is,
	.take = take
};
