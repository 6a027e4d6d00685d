#include "intake/tweet.h"

#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "intake/pieces.h"
#include "json/keys.h"

KEYS(members,
	"id", "id_str", "created_at", "text", "full_text", "truncated",
	"extended_tweet", "entities", "extended_entities", "user", "lang",
	"source", "timestamp_ms", "in_reply_to_status_id",
	"in_reply_to_status_id_str", "in_reply_to_screen_name",
	"retweeted_status", "quoted_status", "quoted_status_id",
	"quoted_status_id_str", "quoted_status_permalink", "coordinates",
	"geo", "place", "favorite_count", "retweet_count", "reply_count",
	"quote_count", "conversation_id_str", "recipient", "legacy",
	"is_retweet", "tweet_created_at"
)

enum { U_ID, U_ID_STR, U_NAME, U_SCREEN_NAME, U_LOCATION, U_FOLLOWERS, USER_KEYS };

KEYS(user_keys,
	"id", "id_str", "name", "screen_name", "location", "followers_count"
)

enum { X_FULL_TEXT, X_ENTITIES, X_EXTENDED, EXTENDED_KEYS };

KEYS(extended_keys,
	"full_text", "entities", "extended_entities"
)

enum { E_HASHTAGS, E_MENTIONS, E_URLS, E_MEDIA, ENTITY_KEYS };

KEYS(entity_keys,
	"hashtags", "user_mentions", "urls", "media"
)

bool
tweet_time(const struct json_node *v)
{
	return v != NULL && v->type == JSON_STRING && v->n == 32 &&
	    v->p[4] == ' ' && v->p[8] == ' ' && v->p[11] == ' ' &&
	    v->p[20] == ' ' && v->p[26] == ' ';
}

/* id_str, else id; "-1" and "0" stand for nobody. */
static struct str
some_id(struct post *p, const struct json_node *id_str,
    const struct json_node *id)
{
	struct str s = str_or(post_str(p, id_str), post_str(p, id));

	return str_is(s, "-1") || str_is(s, "0") ? (struct str){ 0 } : s;
}

void
tweet_author(struct post *p, const struct json_node *user)
{
	const struct json_node *m[USER_KEYS];

	keys_values(user, &user_keys, m);
	p->author_id = some_id(p, m[U_ID_STR], m[U_ID]);
	p->handle = post_str(p, m[U_SCREEN_NAME]);
	p->name = post_str(p, m[U_NAME]);
	p->location = post_str(p, m[U_LOCATION]);
	p->followers = post_str(p, m[U_FOLLOWERS]);
}

static void
add_urls(struct post *p, const struct json_node *all)
{
	if (all == NULL)
		return;
	p->urls.known = true;
	JSON_EACH(e, all) {
		struct str s = post_str(p, json_get(json_get(e, "unwound"),
		    "url"));

		post_add(&p->urls, str_or(s, str_or(post_str(p, json_get(e,
		    "expanded_url")), post_str(p, json_get(e, "url")))));
	}
}

void
tweet_entities(struct post *p, const struct json_node *entities,
    const struct json_node *extended)
{
	const struct json_node *media = json_get(extended, "media"),
	    *m[ENTITY_KEYS];

	if (entities == NULL || entities->type != JSON_OBJECT)
		memset(m, 0, sizeof(m));
	else
		keys_get(entities, &entity_keys, m);
	pieces_list(p, &p->hashtags, m[E_HASHTAGS], "text");
	pieces_list(p, &p->mentions, m[E_MENTIONS], "screen_name");
	add_urls(p, m[E_URLS]);
	if (media == NULL)
		media = m[E_MEDIA];
	if (media == NULL)
		return;
	JSON_EACH(e, media)
		pieces_media(p, post_str(p, json_get(e, "type")),
		    str_or(post_str(p, json_get(e, "media_url_https")),
		    post_str(p, json_get(e, "media_url"))));
}

/* The two numbers of a point. */
static bool
point(struct post *p, const struct json_node *v, struct str *first,
    struct str *second)
{
	v = json_get_type(v, "coordinates", JSON_ARRAY);
	if (v == NULL || v->skip != 3)
		return false;
	*first = post_str(p, v + 1);
	*second = post_str(p, v + 2);
	return true;
}

void
tweet_box(struct post *p, const struct json_node *v)
{
	double sum[2] = { 0 }, degrees;
	struct buf room = { 0 };
	size_t n = 0;

	v = json_get_type(v, "coordinates", JSON_ARRAY);
	if (v == NULL || v->skip == 1)
		return;
	JSON_EACH(corner, v + 1) {
		if (corner->skip != 3)
			return;
		for (int i = 0; i < 2; i++) {
			if (!str_real(json_raw(corner + 1 + i), &degrees))
				return;
			sum[i] += degrees;
		}
		n++;
	}
	if (n == 0)
		return;
	buf_addf(&room, "%.9g", sum[0] / (double)n);
	p->lon = arena_str(&p->mem, buf_str(&room));
	buf_clear(&room);
	buf_addf(&room, "%.9g", sum[1] / (double)n);
	p->lat = arena_str(&p->mem, buf_str(&room));
	buf_free(&room);
	p->place_box = true;
}

void
tweet_place(struct post *p, const struct json_node *coordinates,
    const struct json_node *geo, const struct json_node *place)
{
	if (place != NULL) {
		p->place = str_or(post_str(p, json_get(place, "full_name")),
		    post_str(p, json_get(place, "name")));
	}
	if (!point(p, coordinates, &p->lon, &p->lat) &&
	    !point(p, geo, &p->lat, &p->lon))
		tweet_box(p, json_get(place, "bounding_box"));
}

/*
 * Text and entities of one tweet: whole in extended_tweet or full_text, else
 * what text has.
 */
static void
fill_tweet_text(struct post *p, const struct json_node **m)
{
	const struct json_node *x[EXTENDED_KEYS];

	keys_values(m[TWEET_EXTENDED_TWEET], &extended_keys, x);
	if (x[X_FULL_TEXT] != NULL) {
		p->text = post_text(p, x[X_FULL_TEXT]);
		tweet_entities(p, x[X_ENTITIES], x[X_EXTENDED]);
		return;
	}
	p->text = post_text(p, m[TWEET_FULL_TEXT] != NULL ?
	    m[TWEET_FULL_TEXT] : m[TWEET_TEXT]);
	if (m[TWEET_FULL_TEXT] == NULL && m[TWEET_TRUNCATED] != NULL &&
	    m[TWEET_TRUNCATED]->type == JSON_TRUE)
		p->state = POST_TRUNCATED;
	tweet_entities(p, m[TWEET_ENTITIES], m[TWEET_EXTENDED_ENTITIES]);
}

/* The handle in https://twitter.com/handle/status/123. */
static struct str
handle_in(struct str url)
{
	size_t at = str_find(url, STR(".com/")), end;

	if (at == SIZE_MAX)
		return (struct str){ 0 };
	url = str_skip(url, at + 5);
	end = str_find(url, STR("/status"));
	return end == SIZE_MAX ? (struct str){ 0 } : str_sub(url, 0, end);
}

static void
fill_quote(struct post *p, const struct json_node **m)
{
	const struct json_node *q[TWEET_MEMBERS], *x[EXTENDED_KEYS];
	struct post_ref *r = &p->quote_of;

	r->id = some_id(p, m[TWEET_QUOTED_ID_STR], m[TWEET_QUOTED_ID]);
	r->handle = handle_in(post_str(p, json_get(m[TWEET_QUOTED_LINK],
	    "expanded")));
	if (m[TWEET_QUOTED] == NULL)
		return;
	keys_values(m[TWEET_QUOTED], &members, q);
	keys_values(q[TWEET_EXTENDED_TWEET], &extended_keys, x);
	r->id = str_or(r->id, some_id(p, q[TWEET_ID_STR], q[TWEET_ID]));
	r->handle = post_str(p, json_get(q[TWEET_USER], "screen_name"));
	r->text = post_text(p, x[X_FULL_TEXT] != NULL ? x[X_FULL_TEXT] :
	    q[TWEET_FULL_TEXT] != NULL ? q[TWEET_FULL_TEXT] : q[TWEET_TEXT]);
}

/* In a stream a post is seen when it is made: its counts say nothing. */
static bool
fresh(const struct json_node **m)
{
	static const int all[] = { TWEET_FAVORITES, TWEET_RETWEETS,
	    TWEET_REPLIES, TWEET_QUOTES };

	if (m[TWEET_TIMESTAMP_MS] == NULL)
		return false;
	for (size_t i = 0; i < 4; i++)
		if (m[all[i]] != NULL && !str_is(json_raw(m[all[i]]), "0"))
			return false;
	return true;
}

static void
fill_counts(struct post *p, const struct json_node **m)
{
	if (fresh(m))
		return;
	p->likes = post_str(p, m[TWEET_FAVORITES]);
	p->reposts = post_str(p, m[TWEET_RETWEETS]);
	p->replies = post_str(p, m[TWEET_REPLIES]);
	p->quotes = post_str(p, m[TWEET_QUOTES]);
}

/* Whether the text of a repost itself is not the whole of the original's. */
static bool
cut_off(struct post *p, const struct json_node *own)
{
	struct str text = post_text(p, own), handle;

	return !str_eq(str_skip(text, own_prefix(text, &handle)), p->text);
}

/* The words, counts and quotation of a repost are those of the original. */
static void
fill_repost(struct post *p, const struct json_node **m)
{
	const struct json_node *o[TWEET_MEMBERS];

	keys_values(m[TWEET_RETWEETED], &members, o);
	post_repost(p, o[TWEET_TEXT] != NULL || o[TWEET_FULL_TEXT] != NULL ||
	    o[TWEET_EXTENDED_TWEET] != NULL);
	p->repost_of.id = some_id(p, o[TWEET_ID_STR], o[TWEET_ID]);
	p->repost_of.handle = post_str(p, json_get(o[TWEET_USER], "screen_name"));
	if (p->prefix_marks) {
		fill_tweet_text(p, m);
	} else {
		fill_tweet_text(p, o);
		if (cut_off(p, m[TWEET_FULL_TEXT] != NULL ? m[TWEET_FULL_TEXT] : m[TWEET_TEXT]))
			p->repaired |= POST_TEXT_FROM_REPOST;
	}
	fill_quote(p, o[TWEET_QUOTED_ID] != NULL || o[TWEET_QUOTED_ID_STR] != NULL ||
	    o[TWEET_QUOTED] != NULL ? o : m);
	fill_counts(p, o);
}

void
tweet_look(const struct json_node *object, const struct json_node **m)
{
	keys_get(object, &members, m);
}

void
tweet_fill_from(struct post *p, const struct json_node *const *found)
{
	const struct json_node *m[TWEET_MEMBERS];

	for (size_t i = 0; i < TWEET_MEMBERS; i++)
		m[i] = found[i] != NULL && found[i]->type != JSON_NULL ?
		    found[i] : NULL;
	post_id(p, m[TWEET_ID_STR], m[TWEET_ID]);
	if (m[TWEET_CREATED_AT] != NULL)
		post_time(p, post_str(p, m[TWEET_CREATED_AT]));
	tweet_author(p, m[TWEET_USER]);
	p->lang = post_str(p, m[TWEET_LANG]);
	p->conversation = post_str(p, m[TWEET_CONVERSATION]);
	/* A user without a status was only mentioned first. */
	p->reply_to.id = some_id(p, m[TWEET_REPLY_ID_STR], m[TWEET_REPLY_ID]);
	if (p->reply_to.id.n > 0)
		p->reply_to.handle = post_str(p, m[TWEET_REPLY_NAME]);
	/* An empty one may be R's nothing: then the text tells. */
	p->prefix_marks = m[TWEET_RETWEETED] != NULL && m[TWEET_RETWEETED]->skip == 1 &&
	    m[TWEET_RETWEETED]->type == JSON_OBJECT;
	if (m[TWEET_RETWEETED] != NULL && m[TWEET_RETWEETED]->skip > 1) {
		fill_repost(p, m);
	} else {
		fill_tweet_text(p, m);
		fill_quote(p, m);
		fill_counts(p, m);
	}
	tweet_place(p, m[TWEET_COORDINATES], m[TWEET_GEO], m[TWEET_PLACE]);
	p->via = post_via(p, m[TWEET_SOURCE]);
}

void
tweet_fill(struct post *p, const struct json_node *tweet)
{
	const struct json_node *m[TWEET_MEMBERS];

	keys_values(tweet, &members, m);
	tweet_fill_from(p, m);
}

void
tweet_article(struct post *p, const struct json_node *article)
{
	struct str title = post_str(p, json_get(article, "title"));
	struct str text = post_str(p, json_get(article, "plain_text"));
	bool whole = text.n > 0;

	if (!whole)
		text = post_str(p, json_get(article, "preview_text"));
	if (title.n + text.n == 0)
		return;
	if (title.n > 0 && text.n > 0)
		title = post_join(p, title, STR("\n\n"));
	text = post_join(p, title, text);
	if (p->text.n > 0)
		text = post_join(p, post_join(p, text, STR("\n\n")), p->text);
	p->text = text;
	if (!whole)
		p->state = POST_TRUNCATED;
}
