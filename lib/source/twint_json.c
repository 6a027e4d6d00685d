/*
 * twint, JSON lines: lists are lists, created_at has the zone's abbreviation
 * of the machine that ran it. The tool changes line ends and puts blanks
 * before links. Field names changed over the years.
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
	return HOLDS_STRINGS(v, "tweet") && HOLDS(v, "conversation_id") &&
	    HOLDS_ONE(v, "nlikes", "likes_count");
}

/* A member by its newer name, else by its older one. */
static struct str
either(struct post *p, const struct json_node *v, const char *name,
    const char *older)
{
	return str_or(post_str(p, json_get(v, name)),
	    post_str(p, json_get(v, older)));
}

/* Words, or objects with a screen_name. */
static void
list_of_names(struct post *p, const struct json_node *v, struct post_list *out)
{
	if (v == NULL || v->type != JSON_ARRAY)
		return;
	out->known = true;
	JSON_EACH(word, v) {
		struct str s = word->type == JSON_OBJECT ?
		    post_str(p, json_get(word, "screen_name")) :
		    post_str(p, word);

		if (s.n > 0 && (s.p[0] == '#' || s.p[0] == '@'))
			s = str_skip(s, 1);
		post_add(out, s);
	}
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *to = holds_first(holds_list(v, "reply_to"));
	struct post *p = intake_begin(in);
	struct str quote;

	post_id(p, json_get(v, "id_str"), json_get(v, "id"));
	p->url = post_str(p, json_get(v, "link"));
	post_time(p, post_str(p, json_get(v, "created_at")));
	p->handle = post_str(p, json_get(v, "username"));
	p->author_id = either(p, v, "user_id_str", "user_id");
	p->name = post_str(p, json_get(v, "name"));
	p->text = post_text(p, json_get(v, "tweet"));
	p->state = POST_ALTERED;
	p->lang = either(p, v, "language", "lang");
	p->conversation = post_str(p, json_get(v, "conversation_id"));
	/* A post that begins its own thread answers nobody. */
	if (!str_eq(p->conversation, p->id))
		p->reply_to.handle = either(p, to, "screen_name", "username");
	p->repost_of.id = post_str(p, json_get(v, "retweet_id"));
	p->repost_of.handle = post_str(p, json_get(v, "user_rt"));
	p->repost = p->prefix_marks = p->repost_of.id.n > 0;
	quote = post_str(p, json_get(v, "quote_url"));
	ident_link(quote, &p->quote_of.id, &p->quote_of.handle);
	list_of_names(p, json_get(v, "hashtags"), &p->hashtags);
	list_of_names(p, json_get(v, "mentions"), &p->mentions);
	list_of_names(p, json_get(v, "urls"), &p->urls);
	JSON_EACH(photo, holds_list(v, "photos"))
		pieces_media(p, STR("photo"), post_str(p, photo));
	p->likes = either(p, v, "likes_count", "nlikes");
	p->reposts = either(p, v, "retweets_count", "nretweets");
	p->replies = either(p, v, "replies_count", "nreplies");
	p->via = post_str(p, json_get(v, "source"));
	intake_post(in);
}

const struct source source_twint_json = {
	.name = "twint-json",
	.title = "twint, JSON lines",
	.platform = "twitter",
	.is = is,
	.take = take
};
