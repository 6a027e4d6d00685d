/*
 * Reddit: posts and comments of Pushshift and Arctic Shift, and the listings
 * of its own interface, in which comments nest and some are only counted.
 * [deleted] and [removed] are no text, and [deleted] is no author.
 */
#include "base/str.h"
#include "columns/columns.h"
#include "intake/intake.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"

static bool
is_thing(const struct json_node *v)
{
	return HOLDS_STRINGS(v, "subreddit") && HOLDS(v, "id") &&
	    HOLDS_ONE(v, "body", "selftext", "title");
}

/* What is in a listing or in a part of it: {"kind":"t3","data":{...}}. */
static const struct json_node *
data_of(const struct json_node *v)
{
	return json_get_type(v, "kind", JSON_STRING) != NULL ?
	    json_get_type(v, "data", JSON_OBJECT) : NULL;
}

static bool
is_wrapped(const struct json_node *v)
{
	const struct json_node *kind = json_get(v, "kind"),
	    *data = data_of(v);

	return data != NULL && (json_is(kind, "more") || is_thing(data) ||
	    json_get_type(data, "children", JSON_ARRAY) != NULL);
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return is_wrapped(v) || is_thing(v);
}

/* What was written; empty, and known to be, where it is gone. */
static struct str
written(struct post *p, const struct json_node *v)
{
	struct str s = post_str(p, v);

	return str_is(s, "[deleted]") || str_is(s, "[removed]") ? STR("") : s;
}

/* A comment and a post may have the same id: what it is stands before it. */
static struct str
id_of_link(struct post *p, const struct json_node *v)
{
	struct str name = post_str(p, json_get(v, "name"));
	struct str id = post_str(p, json_get(v, "id"));

	if (name.n > 3 && name.p[0] == 't' && name.p[2] == '_')
		return name;
	if (id.n == 0 || (id.n > 3 && id.p[0] == 't' && id.p[2] == '_'))
		return id;
	return post_join(p, json_get(v, "body") != NULL ? STR("t1_") :
	    STR("t3_"), id);
}

static void
take_thing(struct intake *in, const struct json_node *v)
{
	const struct json_node *body = json_get(v, "body"), *self =
	    json_get(v, "is_self");
	struct post *p = intake_begin(in);

	p->id = id_of_link(p, v);
	post_epoch(p, post_str(p, json_get(v, "created_utc")));
	p->handle = written(p, json_get(v, "author"));
	p->author_id = post_str(p, json_get(v, "author_fullname"));
	/* Older dumps have &amp; &lt; &gt; in it. */
	p->text = post_decoded(p, written(p, body));
	if (body == NULL)
		p->text = columns_titled(p, post_decoded(p, written(p,
		    json_get(v, "title"))), post_decoded(p, written(p,
		    json_get(v, "selftext"))));
	if (body == NULL && self != NULL && self->type == JSON_FALSE)
		post_add(&p->urls, post_str(p, json_get(v, "url")));
	p->reply_to.id = post_str(p, json_get(v, "parent_id"));
	p->conversation = post_str(p, json_get(v, "link_id"));
	p->url = post_str(p, json_get(v, "permalink"));
	if (p->url.n > 0 && p->url.p[0] == '/')
		p->url = post_join(p, STR("https://www.reddit.com"), p->url);
	p->likes = post_str(p, json_get(v, "score"));
	p->replies = post_str(p, json_get(v, "num_comments"));
	intake_post(in);
}

/* Answers lie inside answers, as deep as people talk. */
static void
take_all(struct intake *in, const struct json_node *top)
{
	for (size_t i = 0; i < top->skip; i++) {
		const struct json_node *data = data_of(top + i);
		uint64_t n = 0;

		if (data == NULL)
			continue;
		if (json_is(json_get(top + i, "kind"), "more")) {
			if (json_get(data, "count") != NULL)
				str_u64(json_raw(json_get(data, "count")), &n);
			if (n > 0)
				intake_no_posts(in,
				    "more comment, not delivered", n);
		} else if (is_thing(data)) {
			take_thing(in, data);
		}
	}
}

static void
take(struct intake *in, const struct json_node *v)
{
	if (is_wrapped(v))
		take_all(in, v);
	else
		take_thing(in, v);
}

const struct source source_reddit = {
	.name = "reddit",
	.title = "Reddit: Pushshift, Arctic Shift, listings of the API",
	.platform = "reddit",
	.is = is,
	.take = take
};
