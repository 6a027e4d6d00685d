/*
 * snscrape in its four generations (content, then rawContent), and twscrape,
 * which keeps its names and has ids as strings, too. renderedContent is never
 * used: its links are shortened for display.
 */
#include "base/array.h"
#include "base/str.h"
#include "intake/intake.h"
#include "intake/pieces.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"

static bool
is_tweet(const struct json_node *v)
{
	return HOLDS(json_get(v, "user"), "username") &&
	    (HOLDS_STRINGS(v, "rawContent") ||
	    (HOLDS_STRINGS(v, "content") && HOLDS(v, "renderedContent")));
}

static bool
is_twscrape(struct intake *in, const struct json_node *v)
{
	(void)in;
	return HOLDS_STRINGS(v, "id_str") && is_tweet(v);
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
	r->id = str_or(post_str(p, json_get(v, "id_str")),
	    post_str(p, json_get(v, "id")));
	r->handle = post_str(p, json_get(json_get(v, "user"), "username"));
	r->text = entities ? post_text(p, text) : post_str(p, text);
}

static void
links(struct post *p, const struct json_node *v)
{
	const struct json_node *list = json_get_type(v, "links", JSON_ARRAY);

	if (list == NULL)
		list = holds_list(v, "outlinks");
	p->urls.known = true;
	JSON_EACH(link, list)
		post_add(&p->urls, link->type == JSON_STRING ?
		    post_str(p, link) : post_str(p, json_get(link, "url")));
}

static void
names(struct post *p, const struct json_node *v)
{
	const struct json_node *tags = json_get(v, "hashtags");

	/* Early versions have no hashtags at all. */
	p->hashtags.known = tags != NULL;
	post_add_all(p, &p->hashtags, tags);
	pieces_list(p, &p->mentions, json_get_type(v, "mentionedUsers",
	    JSON_ARRAY), "username");
}

/* A list with _type (snscrape), or lists by kind (twscrape). */
static void
media(struct post *p, const struct json_node *v)
{
	static const struct {
		const char *list;
		const char *type;
		const char *link;
	} kinds[] = {
		{ "photos", "photo", "url" },
		{ "videos", "video", "thumbnailUrl" },
		{ "animated", "animated_gif", "thumbnailUrl" },
	};
	const struct json_node *lists = json_get_type(v, "media", JSON_OBJECT);

	JSON_EACH(m, holds_list(v, "media")) {
		struct str type = post_str(p, json_get(m, "_type"));

		pieces_media(p, str_ends(type, STR("Photo")) ? STR("photo") :
		    str_ends(type, STR("Gif")) ? STR("animated_gif") :
		    STR("video"), str_or(post_str(p, json_get(m, "fullUrl")),
		    post_str(p, json_get(m, "thumbnailUrl"))));
	}
	for (size_t i = 0; i < ARRAY_N(kinds); i++)
		JSON_EACH(m, holds_list(lists, kinds[i].list))
			pieces_media(p, str_of(kinds[i].type), post_str(p,
			    json_get(m, kinds[i].link)));
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
	p->author_id = str_or(post_str(p, json_get(user, "id_str")),
	    post_str(p, json_get(user, "id")));
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
	read_other_tweet(p, quote, &p->quote_of, entities);
	p->lang = post_str(p, json_get(v, "lang"));
	p->conversation = str_or(post_str(p, json_get(v,
	    "conversationIdStr")), post_str(p, json_get(v, "conversationId")));
	p->reply_to.id = str_or(post_str(p, json_get(v,
	    "inReplyToTweetIdStr")), post_str(p, json_get(v,
	    "inReplyToTweetId")));
	if (p->reply_to.id.n > 0)
		p->reply_to.handle = post_str(p, json_get(json_get(v,
		    "inReplyToUser"), "username"));
	names(p, repost != NULL ? repost : v);
	links(p, repost != NULL ? repost : v);
	media(p, v);
	p->lon = post_str(p, json_get(json_get(v, "coordinates"),
	    "longitude"));
	p->lat = post_str(p, json_get(json_get(v, "coordinates"), "latitude"));
	p->place = post_str(p, json_get(json_get(v, "place"), "fullName"));
	p->likes = post_str(p, json_get(v, "likeCount"));
	p->reposts = post_str(p, json_get(v, "retweetCount"));
	p->replies = post_str(p, json_get(v, "replyCount"));
	p->quotes = post_str(p, json_get(v, "quoteCount"));
	p->views = post_str(p, json_get(v, "viewCount"));
	p->via = str_or(post_str(p, json_get(v, "sourceLabel")),
	    post_untagged(p, post_str(p, json_get(v, "source"))));
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
