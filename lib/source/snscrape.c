/*
 * snscrape in its four generations (content, then rawContent), and twscrape,
 * which keeps its names and has ids as strings, too. renderedContent is never
 * used: its links are shortened for display.
 */
#include "base/str.h"
#include "intake/intake.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"

static bool
is_tweet(const struct json_node *v)
{
	return json_get(json_get(v, "user"), "username") != NULL &&
	    (json_get_type(v, "rawContent", JSON_STRING) != NULL ||
	    (json_get_type(v, "content", JSON_STRING) != NULL &&
	    json_get(v, "renderedContent") != NULL));
}

static bool
is_twscrape(struct intake *in, const struct json_node *v)
{
	(void)in;
	return json_get_type(v, "id_str", JSON_STRING) != NULL && is_tweet(v);
}

/* Users, trends and the like may stand beside tweets: taken as no posts. */
static bool
is_snscrape(struct intake *in, const struct json_node *v)
{
	const struct json_node *type = json_get_type(v, "_type", JSON_STRING);

	(void)in;
	return json_get(v, "id_str") == NULL && (is_tweet(v) || (type != NULL &&
	    str_find(json_raw(type), STR("snscrape.modules.")) != SIZE_MAX));
}

/* The post's id and handle in a whole tweet; of a quoted one its text too. */
static void
read_other_tweet(struct post *p, const struct json_node *v, struct post_ref *r,
    bool entities)
{
	const struct json_node *text = json_get(v, "rawContent");

	if (text == NULL)
		text = json_get(v, "content");
	r->id = post_str(p, json_get(v, "id_str"));
	if (r->id.n == 0)
		r->id = post_str(p, json_get(v, "id"));
	r->handle = post_str(p, json_get(json_get(v, "user"), "username"));
	r->text = entities ? post_text(p, text) : post_str(p, text);
}

static void
links(struct post *p, const struct json_node *v)
{
	const struct json_node *list = json_get_type(v, "links", JSON_ARRAY);

	if (list == NULL)
		list = json_get_type(v, "outlinks", JSON_ARRAY);
	p->urls.known = true;
	if (list == NULL)
		return;
	JSON_EACH(link, list)
		post_add(&p->urls, link->type == JSON_STRING ?
		    post_str(p, link) : post_str(p, json_get(link, "url")));
}

static void
names(struct post *p, const struct json_node *v)
{
	const struct json_node *tags = json_get(v, "hashtags");
	const struct json_node *users = json_get(v, "mentionedUsers");

	/* Early versions have no hashtags at all. */
	if (tags != NULL) {
		p->hashtags.known = true;
		post_add_all(p, &p->hashtags, tags);
	}
	if (users == NULL || users->type != JSON_ARRAY)
		return;
	p->mentions.known = true;
	JSON_EACH(user, users)
		post_add(&p->mentions, post_str(p, json_get(user,
		    "username")));
}

static void
add_media(struct post *p, struct str type, struct str url)
{
	if (url.n > 0)
		post_add(&p->media, post_join(p, type, url));
}

/* A list with _type (snscrape), or lists by kind (twscrape). */
static void
media(struct post *p, const struct json_node *v)
{
	if (v == NULL || (v->type != JSON_ARRAY && v->type != JSON_OBJECT))
		return;
	if (v->type == JSON_ARRAY) {
		JSON_EACH(m, v) {
			struct str type = post_str(p, json_get(m, "_type"));
			struct str url = post_str(p, json_get(m, "fullUrl"));

			if (url.n == 0)
				url = post_str(p, json_get(m, "thumbnailUrl"));
			add_media(p, str_ends(type, STR("Photo")) ?
			    STR("photo:") : str_ends(type, STR("Gif")) ?
			    STR("animated_gif:") : STR("video:"), url);
		}
		return;
	}
	JSON_EACH(list, v) {
		if (list->type != JSON_ARRAY)
			continue;
		JSON_EACH(m, list) {
			bool photo = list->key_n == 6;	/* photos */
			struct str url = post_str(p, json_get(m, photo ?
			    "url" : "thumbnailUrl"));

			add_media(p, photo ? STR("photo:") : list->key_n == 8 ?
			    STR("animated_gif:") : STR("video:"), url);
		}
	}
}

static void
fill_tweet(struct intake *in, const struct json_node *v, bool entities)
{
	const struct json_node *user = json_get(v, "user");
	const struct json_node *repost = json_get_type(v, "retweetedTweet",
	    JSON_OBJECT);
	const struct json_node *quote = json_get_type(v, "quotedTweet",
	    JSON_OBJECT);
	struct post *p = intake_begin(in);
	struct post_ref words = { .id = { NULL, 0 } };

	post_id(p, json_get(v, "id_str"), json_get(v, "id"));
	p->id_differs = false;	/* here id is never rounded */
	p->url = post_str(p, json_get(v, "url"));
	post_time(p, post_str(p, json_get(v, "date")));
	p->handle = post_str(p, json_get(user, "username"));
	p->author_id = post_str(p, json_get(user, "id_str"));
	if (p->author_id.n == 0)
		p->author_id = post_str(p, json_get(user, "id"));
	p->name = post_str(p, json_get(user, "displayname"));
	p->location = post_str(p, json_get(user, "location"));
	p->followers = post_str(p, json_get(user, "followersCount"));
	read_other_tweet(p, repost, &p->repost_of, entities);
	read_other_tweet(p, p->repost_of.text.n > 0 ? repost : v, &words,
	    entities);
	p->text = words.text;
	if (repost != NULL)
		post_repost(p, p->repost_of.text.n > 0);
	if (p->repost_of.text.n == 0)
		repost = NULL;
	p->repost_of.text = (struct str){ NULL, 0 };
	if (quote != NULL)
		read_other_tweet(p, quote, &p->quote_of, entities);
	p->lang = post_str(p, json_get(v, "lang"));
	p->conversation = post_str(p, json_get(v, "conversationIdStr"));
	if (p->conversation.n == 0)
		p->conversation = post_str(p, json_get(v, "conversationId"));
	p->reply_to.id = post_str(p, json_get(v, "inReplyToTweetIdStr"));
	if (p->reply_to.id.n == 0)
		p->reply_to.id = post_str(p, json_get(v, "inReplyToTweetId"));
	if (p->reply_to.id.n > 0)
		p->reply_to.handle = post_str(p, json_get(json_get(v,
		    "inReplyToUser"), "username"));
	names(p, repost != NULL ? repost : v);
	links(p, repost != NULL ? repost : v);
	media(p, json_get(v, "media"));
	p->lon = post_str(p, json_get(json_get(v, "coordinates"),
	    "longitude"));
	p->lat = post_str(p, json_get(json_get(v, "coordinates"), "latitude"));
	p->place = post_str(p, json_get(json_get(v, "place"), "fullName"));
	p->likes = post_str(p, json_get(v, "likeCount"));
	p->reposts = post_str(p, json_get(v, "retweetCount"));
	p->replies = post_str(p, json_get(v, "replyCount"));
	p->quotes = post_str(p, json_get(v, "quoteCount"));
	p->views = post_str(p, json_get(v, "viewCount"));
	p->via = post_str(p, json_get(v, "sourceLabel"));
	if (p->via.n == 0)
		p->via = post_untagged(p, post_str(p, json_get(v, "source")));
	intake_post(in);
}

static void
take_snscrape(struct intake *in, const struct json_node *v)
{
	if (is_tweet(v))
		fill_tweet(in, v, true);
	else
		intake_no_post(in, "other item of snscrape");
}

static void
take_twscrape(struct intake *in, const struct json_node *v)
{
	fill_tweet(in, v, false);
}

const struct source source_snscrape = {
	.name = "snscrape",
	.title = "snscrape, JSON lines",
	.platform = "twitter",
	.is = is_snscrape,
	.take = take_snscrape
};

const struct source source_twscrape = {
	.name = "twscrape",
	.title = "twscrape, JSON lines",
	.platform = "twitter",
	.is = is_twscrape,
	.take = take_twscrape
};
