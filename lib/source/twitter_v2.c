/*
 * Tweets of Twitter's interface, version 2: inside pages, whose users and
 * tweets they name by id, or flattened with all of that inside them.
 */
#include "base/buf.h"
#include "base/mem.h"
#include "intake/intake.h"
#include "intake/page.h"
#include "intake/pieces.h"
#include "intake/tweet.h"
#include "json/keys.h"
#include "post/ident.h"
#include "post/own.h"
#include "post/post.h"
#include "source/source.h"

enum {
	ID, CREATED_AT, AUTHOR_ID, AUTHOR, TEXT, NOTE, LANG, SOURCE,
	CONVERSATION, REFERENCES, REPLY_USER_ID, REPLY_USER, ENTITIES,
	ATTACHMENTS, GEO, METRICS, VERSIONS,
	MEMBERS
};

KEYS(members,
	"id", "created_at", "author_id", "author", "text", "note_tweet",
	"lang", "source", "conversation_id", "referenced_tweets",
	"in_reply_to_user_id", "in_reply_to_user", "entities", "attachments",
	"geo", "public_metrics", "edit_history_tweet_ids"
)

enum { USER_ID, USERNAME, NAME, LOCATION, USER_METRICS, USER_KEYS };

KEYS(user_keys,
	"id", "username", "name", "location", "public_metrics"
)

enum { LIKES, RETWEETS, REPLIES, QUOTES, VIEWS, METRIC_KEYS };

KEYS(metric_keys,
	"like_count", "retweet_count", "reply_count", "quote_count",
	"impression_count"
)

enum { T_ID, T_TEXT, T_ID_STR, T_MESSAGE, T_AUTHOR, T_METRICS, T_VERSIONS, T_KIND, TELLING_KEYS };

KEYS(telling,
	"id", "text", "id_str", "dm_conversation_id", "author_id",
	"public_metrics", "edit_history_tweet_ids", "kind"
)

static bool
is(struct intake *in, const struct json_node *v)
{
	const struct json_node *m[TELLING_KEYS];

	keys_get(v, &telling, m);
	/* Copies that went through a database have numbers for ids. */
	if (m[T_ID] == NULL || (m[T_ID]->type != JSON_STRING &&
	    m[T_ID]->type != JSON_NUMBER) || m[T_TEXT] == NULL ||
	    m[T_TEXT]->type != JSON_STRING || m[T_ID_STR] != NULL ||
	    m[T_MESSAGE] != NULL)
		return false;
	return m[T_AUTHOR] != NULL || m[T_METRICS] != NULL ||
	    m[T_VERSIONS] != NULL ||
	    (m[T_KIND] == NULL && intake_page(in) != NULL);
}

/* A user who stands in the tweet itself, else the one with this id. */
static const struct json_node *
find_user(struct intake *in, struct post *p, const struct json_node *inlined,
    const struct json_node *id)
{
	if (inlined != NULL && inlined->type == JSON_OBJECT)
		return inlined;
	return page_index_find(intake_page(in), 'u', post_str(p, id));
}

/* The reference of this type: to a tweet that was retweeted, quoted ... */
static const struct json_node *
find_reference(const struct json_node *references, const char *type)
{
	if (references == NULL || references->type != JSON_ARRAY)
		return NULL;
	JSON_EACH(r, references)
		if (json_is(json_get(r, "type"), type))
			return r;
	return NULL;
}

/* The tweet that a reference means, with its text; NULL when not here. */
static const struct json_node *
find_tweet(struct intake *in, struct post *p, const struct json_node *r)
{
	if (json_get(r, "text") != NULL)
		return r;
	return page_index_find(intake_page(in), 't',
	    post_str(p, json_get(r, "id")));
}

static struct str
whole_text(struct post *p, const struct json_node **m, bool *note)
{
	/* Only the short text has &amp; for &. */
	struct str s = post_str(p, json_get(m[NOTE], "text"));

	*note = s.n > 0;
	return s.n > 0 ? s : post_text(p, m[TEXT]);
}

/* Whether a link leads to a picture or film of the post itself. */
static bool
is_media(struct str url)
{
	return str_find(url, STR("/status/")) != SIZE_MAX &&
	    (str_find(url, STR("/photo/")) != SIZE_MAX ||
	    str_find(url, STR("/video/")) != SIZE_MAX);
}

/* Whether a link is to the post itself, or to what it passes on. */
static bool
is_own(const struct post *p, struct str link)
{
	struct str id = { NULL, 0 }, handle = { NULL, 0 };

	return ident_link(link, &id, &handle) && (str_eq(id, p->id) ||
	    str_eq(id, p->repost_of.id));
}

static void
fill_urls(struct post *p, const struct json_node *urls, bool media)
{
	static const char *const names[] = {
		"unwound_url", "expanded_url", "url"
	};

	p->urls.known = true;
	if (urls == NULL)
		return;
	JSON_EACH(u, urls) {
		struct str s = { 0 };

		for (size_t i = 0; i < 3 && s.n == 0; i++)
			s = post_str(p, json_get(u, names[i]));
		if (!is_media(s) || (!media && !is_own(p, s)))
			post_add(&p->urls, s);
	}
}

static void
fill_words(struct post *p, const struct json_node *entities, const char *list,
    const char *name, const char *older, struct post_list *out)
{
	const struct json_node *all = json_get(entities, list);

	out->known = true;
	if (all == NULL)
		return;
	JSON_EACH(e, all)
		post_add(out, str_or(post_str(p, json_get(e, name)),
		    post_str(p, json_get(e, older))));
}

static void
add_media(struct post *p, const struct json_node *media)
{
	pieces_media(p, post_str(p, json_get(media, "type")),
	    str_or(post_str(p, json_get(media, "url")),
	    post_str(p, json_get(media, "preview_image_url"))));
}

/* R writes empty lists as {}: these hold nothing either way. */
static bool
fill_media(struct intake *in, struct post *p, const struct json_node *v)
{
	const struct json_node *inlined = json_get_type(v, "media", JSON_ARRAY),
	    *keys = json_get_type(v, "media_keys", JSON_ARRAY);
	size_t had = p->media.n;

	if (inlined != NULL)
		JSON_EACH(media, inlined)
			add_media(p, media);
	else if (keys != NULL)
		JSON_EACH(key, keys)
			add_media(p, page_index_find(intake_page(in), 'm',
			    post_str(p, key)));
	return p->media.n > had || (keys != NULL && keys->skip > 1);
}

/* Text, words and media of the tweet that holds them: of a repost, the other. */
static void
fill_content(struct intake *in, struct post *p, const struct json_node **m)
{
	const struct json_node *entities = m[ENTITIES];
	bool note, media;

	p->text = whole_text(p, m, &note);
	if (note) {
		p->repaired |= POST_TEXT_FROM_NOTE;
		if (json_get(m[NOTE], "entities") != NULL)
			entities = json_get(m[NOTE], "entities");
	}
	media = fill_media(in, p, m[ATTACHMENTS]);
	if (entities == NULL)
		return;
	fill_words(p, entities, "hashtags", "tag", "text", &p->hashtags);
	fill_words(p, entities, "mentions", "username", "screen_name",
	    &p->mentions);
	fill_urls(p, json_get(entities, "urls"), media);
}

static void
fill_counts(struct post *p, const struct json_node *metrics)
{
	const struct json_node *m[METRIC_KEYS];

	keys_values(metrics, &metric_keys, m);
	p->likes = post_str(p, m[LIKES]);
	p->reposts = post_str(p, m[RETWEETS]);
	p->replies = post_str(p, m[REPLIES]);
	p->quotes = post_str(p, m[QUOTES]);
	p->views = post_str(p, m[VIEWS]);
	/* Views were not counted before December 2022; that is no 0. */
	if (str_is(p->views, "0"))
		p->views = (struct str){ 0 };
}

static void
fill_author(struct post *p, const struct json_node *user,
    const struct json_node *id)
{
	const struct json_node *m[USER_KEYS];

	keys_values(user, &user_keys, m);
	p->author_id = post_str(p, id != NULL ? id : m[USER_ID]);
	p->handle = post_str(p, m[USERNAME]);
	p->name = post_str(p, m[NAME]);
	p->location = post_str(p, m[LOCATION]);
	p->followers = post_str(p, json_get(m[USER_METRICS],
	    "followers_count"));
}

/* The id and, where it is known, the handle of a tweet that is referred to. */
static void
fill_reference(struct intake *in, struct post *p, struct post_ref *ref,
    const struct json_node *r)
{
	const struct json_node *tweet = find_tweet(in, p, r);

	ref->id = post_str(p, json_get(r, "id"));
	ref->handle = post_str(p, json_get(find_user(in, p,
	    json_get(tweet, "author"), json_get(tweet, "author_id")),
	    "username"));
	/* Who quotes himself is known, even where nobody else is. */
	if (ref->handle.n == 0 && p->author_id.n > 0 && str_eq(p->author_id,
	    post_str(p, json_get(tweet, "author_id"))))
		ref->handle = p->handle;
}

static void
fill_quote(struct intake *in, struct post *p,
    const struct json_node *references)
{
	const struct json_node *m[MEMBERS],
	    *quoted = find_reference(references, "quoted");
	bool note;

	if (quoted == NULL)
		return;
	fill_reference(in, p, &p->quote_of, quoted);
	keys_values(find_tweet(in, p, quoted), &members, m);
	p->quote_of.text = whole_text(p, m, &note);
}

static void
fill_reply(struct intake *in, struct post *p, const struct json_node **m)
{
	const struct json_node *r = find_reference(m[REFERENCES],
	    "replied_to"), *user;

	if (r == NULL)
		return;
	fill_reference(in, p, &p->reply_to, r);
	user = find_user(in, p, m[REPLY_USER], m[REPLY_USER_ID]);
	if (user != NULL)
		p->reply_to.handle = post_str(p, json_get(user, "username"));
}

/* The two numbers of [west, south, east, north] with their middle. */
static struct str
middle(struct post *p, const struct json_node *box, int from)
{
	struct buf room = { 0 };
	struct str s = { 0 };
	double a, b;

	if (box != NULL && box->skip == 5 &&
	    str_real(json_raw(box + 1 + from), &a) &&
	    str_real(json_raw(box + 3 + from), &b)) {
		buf_addf(&room, "%.9g", (a + b) / 2);
		s = arena_str(&p->mem, buf_str(&room));
		p->place_box = true;
	}
	buf_free(&room);
	return s;
}

static void
fill_place(struct intake *in, struct post *p, const struct json_node *geo)
{
	const struct json_node *point = json_get_type(json_get(geo,
	    "coordinates"), "coordinates", JSON_ARRAY), *place = geo, *box;

	if (geo == NULL)
		return;
	if (json_get(geo, "full_name") == NULL)
		place = page_index_find(intake_page(in), 'p',
		    post_str(p, json_get(geo, "place_id")));
	p->place = post_str(p, json_get(place, "full_name"));
	if (point != NULL && point->skip == 3) {
		p->lon = post_str(p, point + 1);
		p->lat = post_str(p, point + 2);
		return;
	}
	box = json_get_type(json_get(place, "geo"), "bbox", JSON_ARRAY);
	p->lon = middle(p, box, 0);
	p->lat = middle(p, box, 1);
}

/* A tweet that is only a link may be an article. */
static void
fill_article(struct post *p, const struct json_node *v)
{
	if (p->text.n < 40 && (p->text.n == 0 ||
	    str_starts(p->text, STR("http"))))
		tweet_article(p, json_get(v, "article"));
}

/* The words, counts and quotation of a repost are those of the original. */
static void
fill_repost(struct intake *in, struct post *p, const struct json_node **m,
    const struct json_node *r)
{
	const struct json_node *o[MEMBERS], *original = find_tweet(in, p, r);
	struct str own = post_text(p, m[TEXT]), handle;

	p->repost = true;
	fill_reference(in, p, &p->repost_of, r);
	if (original == NULL) {
		p->prefix_marks = true;
		fill_content(in, p, m);
		fill_counts(p, m[METRICS]);
		return;
	}
	keys_values(original, &members, o);
	fill_content(in, p, o);
	fill_article(p, original);
	fill_counts(p, o[METRICS]);
	fill_quote(in, p, o[REFERENCES]);
	if (!str_eq(str_skip(own, own_prefix(own, &handle)), p->text))
		p->repaired |= POST_TEXT_FROM_REPOST;
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *m[MEMBERS], *retweeted;
	struct post *p = intake_begin(in);

	keys_values(v, &members, m);
	post_id(p, NULL, m[ID]);
	post_versions(p, m[VERSIONS]);
	if (m[CREATED_AT] != NULL)
		post_time(p, post_str(p, m[CREATED_AT]));
	fill_author(p, find_user(in, p, m[AUTHOR], m[AUTHOR_ID]),
	    m[AUTHOR_ID]);
	p->lang = post_str(p, m[LANG]);
	p->conversation = post_str(p, m[CONVERSATION]);
	retweeted = find_reference(m[REFERENCES], "retweeted");
	if (retweeted != NULL) {
		fill_repost(in, p, m, retweeted);
	} else {
		fill_content(in, p, m);
		fill_article(p, v);
		fill_counts(p, m[METRICS]);
		fill_quote(in, p, m[REFERENCES]);
		fill_reply(in, p, m);
	}
	fill_place(in, p, m[GEO]);
	p->via = post_untagged(p, post_str(p, m[SOURCE]));
	intake_post(in);
}

const struct source source_twitter_v2 = {
	.name = "twitter-v2",
	.title = "Twitter API v2: pages, flattened, stream, single",
	.platform = "twitter",
	.is = is,
	.take = take
};
