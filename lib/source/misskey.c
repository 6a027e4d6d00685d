/*
 * Notes of Misskey and its kin. A renote without words is a repost, with words
 * a quotation.
 */
#include "base/str.h"
#include "columns/columns.h"
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
	return HOLDS_STRINGS(v, "userId", "createdAt", "id") &&
	    HOLDS(json_get(v, "user"), "username") &&
	    HOLDS_ONE(v, "visibility", "renoteId");
}

/* The id that holds everywhere, where the note came from elsewhere. */
static struct str
id_of(struct post *p, const struct json_node *v)
{
	return str_or(post_str(p, json_get(v, "uri")),
	    post_str(p, json_get(v, "id")));
}

static struct str
handle_of(struct post *p, const struct json_node *user)
{
	struct str name = post_str(p, json_get(user, "username"));
	struct str host = post_str(p, json_get(user, "host"));

	return str_or(pieces_id(p, name, "@", host), name);
}

static struct str
text_of(struct post *p, const struct json_node *v)
{
	return columns_titled(p, post_str(p, json_get(v, "cw")),
	    post_str(p, json_get(v, "text")));
}

static void
renote(struct post *p, const struct json_node *v)
{
	const struct json_node *other = json_get_type(v, "renote",
	    JSON_OBJECT);
	struct post_ref r = { .id = post_str(p, json_get(v, "renoteId")) };

	if (r.id.n == 0)
		return;
	if (other != NULL) {
		r.id = id_of(p, other);
		r.handle = handle_of(p, json_get(other, "user"));
	}
	if (p->text.n == 0) {
		p->repost = true;
		p->repost_of = r;
		p->text = text_of(p, other);
	} else {
		r.text = text_of(p, other);
		p->quote_of = r;
	}
}

static struct str
visibility(const struct json_node *v)
{
	return json_is(v, "home") ? STR("unlisted") : json_is(v, "followers") ?
	    STR("private") : json_is(v, "specified") ? STR("direct") :
	    (struct str){ NULL, 0 };
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *user = json_get(v, "user");
	struct post *p = intake_begin(in);

	p->id = id_of(p, v);
	post_time(p, post_str(p, json_get(v, "createdAt")));
	p->author_id = post_str(p, json_get(v, "userId"));
	p->handle = handle_of(p, user);
	p->name = post_str(p, json_get(user, "name"));
	p->text = text_of(p, v);
	renote(p, v);
	p->reply_to.id = post_str(p, json_get(v, "replyId"));
	if (json_get_type(v, "reply", JSON_OBJECT) != NULL) {
		p->reply_to.id = id_of(p, json_get(v, "reply"));
		p->reply_to.handle = handle_of(p, json_get(json_get(v,
		    "reply"), "user"));
	}
	post_add_all(p, &p->hashtags, json_get(v, "tags"));
	p->likes = post_sum(p, json_get(v, "reactions"), NULL);
	p->reposts = post_str(p, json_get(v, "renoteCount"));
	p->replies = post_str(p, json_get(v, "repliesCount"));
	p->url = post_str(p, json_get(v, "url"));
	p->visibility = visibility(json_get(v, "visibility"));
	intake_post(in);
}

const struct source source_misskey = {
	.name = "misskey",
	.title = "Misskey notes",
	.platform = "misskey",
	.is = is,
	.take = take
};
