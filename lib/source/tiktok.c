/* TikTok's items, as Zeeschuimer keeps them: the text is the description. */
#include "base/str.h"
#include "intake/intake.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return HOLDS_STRINGS(v, "desc") && HOLDS(v, "createTime", "id");
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *author = json_get(v, "author");
	const struct json_node *stats = json_get(v, "stats");
	const struct json_node *extra = holds_list(v, "textExtra");
	struct post *p = intake_begin(in);

	post_id(p, json_get(v, "id"), NULL);
	post_epoch(p, post_str(p, json_get(v, "createTime")));
	if (author != NULL && author->type == JSON_STRING) {
		p->handle = post_str(p, author);
	} else {
		p->author_id = post_str(p, json_get(author, "id"));
		p->handle = post_str(p, json_get(author, "uniqueId"));
		p->name = post_str(p, json_get(author, "nickname"));
	}
	p->text = post_str(p, json_get(v, "desc"));
	p->lang = post_str(p, json_get(v, "textLanguage"));
	p->hashtags.known = p->mentions.known = extra->type == JSON_ARRAY;
	JSON_EACH(e, extra) {
		post_add(&p->hashtags, post_str(p, json_get(e,
		    "hashtagName")));
		post_add(&p->mentions, post_str(p, json_get(e,
		    "userUniqueId")));
	}
	p->likes = post_str(p, json_get(stats, "diggCount"));
	p->reposts = post_str(p, json_get(stats, "shareCount"));
	p->replies = post_str(p, json_get(stats, "commentCount"));
	p->views = post_str(p, json_get(stats, "playCount"));
	intake_post(in);
}

const struct source source_tiktok = {
	.name = "tiktok",
	.title = "TikTok items of Zeeschuimer",
	.platform = "tiktok",
	.is = is,
	.take = take
};
