/*
 * Gnip's Activity Streams: PowerTrack and the enterprise searches. The text is
 * in "body", of long posts in "long_object"; a share holds the original whole.
 */
#include "base/str.h"
#include "intake/intake.h"
#include "intake/tweet.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/ident.h"
#include "post/post.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return HOLDS(v, "info") ? HOLDS(json_get(v, "info"), "message") :
	    json_is(json_get(v, "objectType"), "activity") &&
	    json_get(v, "verb") != NULL;
}

/* The last part of tag:search.twitter.com,2005:123 and id:twitter.com:9. */
static struct str
last_part(struct str s)
{
	for (size_t i = s.n; i > 0; i--)
		if (s.p[i - 1] == ':')
			return str_skip(s, i);
	return s;
}

static void
text_of_activity(struct post *p, const struct json_node *v)
{
	const struct json_node *whole = json_get_type(v, "long_object",
	    JSON_OBJECT);
	const struct json_node *from = whole != NULL ? whole : v;

	p->text = post_text(p, json_get(from, "body"));
	tweet_entities(p, json_get(from, "twitter_entities"),
	    json_get(from, "twitter_extended_entities"));
}

/* Links of the post that Gnip has followed to their ends. */
static void
unwound(struct post *p, const struct json_node *v,
    const struct json_node *words)
{
	const struct json_node *ends = holds_list(json_get(v, "gnip"), "urls");
	const struct json_node *whole = json_get_type(words, "long_object",
	    JSON_OBJECT);
	const struct json_node *links = holds_list(json_get(whole != NULL ?
	    whole : words, "twitter_entities"), "urls");
	size_t i = 0;

	JSON_EACH(link, links) {
		struct str t_co = post_str(p, json_get(link, "url"));

		if (i == p->urls.n)
			break;
		JSON_EACH(e, ends) {
			struct str to = post_str(p, json_get(e,
			    "expanded_url"));

			if (to.n > 0 && str_eq(post_str(p, json_get(e,
			    "url")), t_co))
				p->urls.item[i] = to;
		}
		i++;
	}
}

/* http://twitter.com/handle/statuses/123 */
static void
reply(struct post *p, const struct json_node *v)
{
	struct str link = post_str(p, json_get(json_get(v, "inReplyTo"),
	    "link"));

	ident_link(link, &p->reply_to.id, &p->reply_to.handle);
}

static void
read_location(struct post *p, const struct json_node *v)
{
	const struct json_node *at = json_get_type(json_get(v, "geo"),
	    "coordinates", JSON_ARRAY);

	/* Latitude first, here. */
	if (at != NULL && at->skip == 3) {
		p->lat = post_str(p, at + 1);
		p->lon = post_str(p, at + 2);
	}
	p->place = post_str(p, json_get(json_get(v, "location"),
	    "displayName"));
	if (p->lat.n == 0)
		tweet_box(p, json_get(json_get(v, "location"), "geo"));
}

/* What was deleted is the object; digits need no decoding. */
static void
take_delete(struct intake *in, const struct json_node *object)
{
	const struct json_node *id = json_get_type(object, "id", JSON_STRING);

	intake_notice(in, "delete");
	if (id != NULL)
		intake_delete(in, "twitter", last_part(str_sub(json_raw(id), 1,
		    id->n - 1u)));
}

static void
take_activity(struct intake *in, const struct json_node *v)
{
	const struct json_node *actor = json_get(v, "actor");
	const struct json_node *object = json_get_type(v, "object",
	    JSON_OBJECT);
	const struct json_node *quoted = json_get(v, "twitter_quoted_status");
	const struct json_node *words = v;
	struct post *p = intake_begin(in);
	bool whole;

	p->id = last_part(post_str(p, json_get(v, "id")));
	post_time(p, post_str(p, json_get(v, "postedTime")));
	p->url = post_str(p, json_get(v, "link"));
	p->author_id = last_part(post_str(p, json_get(actor, "id")));
	p->handle = post_str(p, json_get(actor, "preferredUsername"));
	p->name = post_str(p, json_get(actor, "displayName"));
	p->location = post_str(p, json_get(json_get(actor, "location"),
	    "displayName"));
	p->followers = post_str(p, json_get(actor, "followersCount"));
	if (json_is(json_get(v, "verb"), "share")) {
		whole = HOLDS_ONE(object, "body", "long_object");
		post_repost(p, whole);
		p->repost_of.id = last_part(post_str(p, json_get(object,
		    "id")));
		p->repost_of.handle = post_str(p, json_get(json_get(object,
		    "actor"), "preferredUsername"));
		if (whole)
			words = object;
		if (whole && str_ends(post_str(p, json_get(v, "body")),
		    STR("\xe2\x80\xa6")))
			p->repaired |= POST_TEXT_FROM_REPOST;
		if (quoted == NULL)
			quoted = json_get(object, "twitter_quoted_status");
	}
	text_of_activity(p, words);
	unwound(p, v, words);
	if (quoted != NULL) {
		const struct json_node *long_one = json_get_type(quoted,
		    "long_object", JSON_OBJECT);

		p->quote_of.id = last_part(post_str(p, json_get(quoted,
		    "id")));
		p->quote_of.handle = post_str(p, json_get(json_get(quoted,
		    "actor"), "preferredUsername"));
		p->quote_of.text = post_text(p, json_get(long_one != NULL ?
		    long_one : quoted, "body"));
	}
	reply(p, v);
	read_location(p, v);
	p->lang = post_str(p, json_get(v, "twitter_lang"));
	/* Of a share these are the original's. */
	if (json_get(words, "favoritesCount") == NULL)
		words = v;
	p->reposts = post_str(p, json_get(words, "retweetCount"));
	p->likes = post_str(p, json_get(words, "favoritesCount"));
	p->via = post_str(p, json_get(json_get(v, "generator"),
	    "displayName"));
	intake_post(in);
}

static void
take(struct intake *in, const struct json_node *v)
{
	if (json_get(v, "info") != NULL)
		intake_no_post(in, "end of a replay");
	else if (json_is(json_get(v, "verb"), "delete"))
		take_delete(in, json_get_type(v, "object", JSON_OBJECT));
	else
		take_activity(in, v);
}

const struct source source_gnip = {
	.name = "gnip",
	.title = "Gnip Activity Streams (PowerTrack)",
	.platform = "twitter",
	.is = is,
	.take = take
};
