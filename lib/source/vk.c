/*
 * Posts and comments of VK's interface (wall.get, wall.getComments): an id
 * counts on a wall. copy_history is what a post passes on.
 */
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

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return HOLDS(v, "id", "owner_id", "from_id") &&
	    json_get_type(v, "date", JSON_NUMBER) != NULL;
}

/* OWNER_ID */
static struct str
on_wall(struct post *p, const struct json_node *owner,
    const struct json_node *id)
{
	return pieces_id(p, post_str(p, owner), "_", post_str(p, id));
}

static struct str
count(struct post *p, const struct json_node *v, const char *name)
{
	return post_str(p, json_get(json_get(v, name), "count"));
}

/* What it passes on: as it is, or with words of one's own. */
static void
history(struct post *p, const struct json_node *v)
{
	const struct json_node *original = holds_first(holds_list(v,
	    "copy_history"));
	struct post_ref *r;

	if (original == NULL)
		return;
	r = p->text.n == 0 ? &p->repost_of : &p->quote_of;
	r->id = on_wall(p, json_get(original, "owner_id"),
	    json_get(original, "id"));
	if (p->text.n == 0) {
		p->repost = true;
		p->text = post_str(p, json_get(original, "text"));
	} else {
		r->text = post_str(p, json_get(original, "text"));
	}
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *owner = json_get(v, "owner_id");
	struct post *p = intake_begin(in);

	p->id = on_wall(p, owner, json_get(v, "id"));
	post_epoch(p, post_str(p, json_get(v, "date")));
	p->author_id = post_str(p, json_get(v, "from_id"));
	p->text = post_str(p, json_get(v, "text"));
	history(p, v);
	if (json_get(v, "post_id") != NULL) {
		p->conversation = on_wall(p, owner, json_get(v, "post_id"));
		p->reply_to.id = str_or(on_wall(p, owner, json_get(v,
		    "reply_to_comment")), p->conversation);
	} else {
		p->url = post_join(p, STR("https://vk.com/wall"), p->id);
	}
	p->likes = count(p, v, "likes");
	p->reposts = count(p, v, "reposts");
	p->replies = count(p, v, "comments");
	p->views = count(p, v, "views");
	intake_post(in);
}

const struct source source_vk = {
	.name = "vk",
	.title = "VK: wall.get, wall.getComments",
	.platform = "vk",
	.is = is,
	.take = take
};
