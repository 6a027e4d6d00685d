/*
 * Items of Instagram and Threads, as Zeeschuimer keeps them: of the app's own
 * interface (code, taken_at), and of GraphQL before it (shortcode, edges).
 */
#include "base/str.h"
#include "intake/intake.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return HOLDS(v, "code", "taken_at", "user") ||
	    HOLDS(v, "shortcode", "taken_at_timestamp");
}

static struct str
caption(struct post *p, const struct json_node *v)
{
	const struct json_node *caption = json_get(v, "caption");
	const struct json_node *edge = holds_first(holds_list(json_get(v,
	    "edge_media_to_caption"), "edges"));

	if (edge != NULL)
		return post_str(p, json_get(json_get(edge, "node"), "text"));
	return post_str(p, caption != NULL && caption->type == JSON_OBJECT ?
	    json_get(caption, "text") : caption);
}

/* A count: a number, or {"count":3} in GraphQL; -1 hides it. */
static struct str
count_of_json(struct post *p, const struct json_node *v, const char *name,
    const char *older)
{
	struct str s = str_or(post_str(p, json_get(v, name)),
	    post_str(p, json_get(json_get(v, older), "count")));

	return str_digits(s) ? s : (struct str){ NULL, 0 };
}

static void
read_user(struct post *p, const struct json_node *user)
{
	p->author_id = str_or(post_str(p, json_get(user, "pk")),
	    post_str(p, json_get(user, "id")));
	p->handle = post_str(p, json_get(user, "username"));
	p->name = post_str(p, json_get(user, "full_name"));
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *user = json_get_type(v, "user", JSON_OBJECT);
	struct post *p = intake_begin(in);
	struct str code = str_or(post_str(p, json_get(v, "code")),
	    post_str(p, json_get(v, "shortcode")));

	p->id = str_or(post_str(p, json_get(v, "id")),
	    post_str(p, json_get(v, "pk")));
	post_epoch(p, post_str(p, json_get(v, "taken_at")));
	if (p->when == WHEN_NONE)
		post_epoch(p, post_str(p, json_get(v, "taken_at_timestamp")));
	read_user(p, user != NULL ? user : json_get(v, "owner"));
	p->text = caption(p, v);
	p->likes = count_of_json(p, v, "like_count", "edge_media_preview_like");
	p->replies =
	    count_of_json(p, v, "comment_count", "edge_media_to_comment");
	if (json_get(v, "text_post_app_info") != NULL)
		p->platform = STR("threads");
	else
		p->url = post_join(p, STR("https://www.instagram.com/p/"),
		    code);
	intake_post(in);
}

const struct source source_instagram = {
	.name = "instagram",
	.title = "Instagram and Threads items of Zeeschuimer",
	.platform = "instagram",
	.is = is,
	.take = take
};
