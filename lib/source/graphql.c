/*
 * X's GraphQL: whole responses, and the items that Zeeschuimer, 4CAT and
 * twitter-web-exporter keep of them. The tweet lies in "legacy", what was
 * added later around it; user fields moved from "legacy" to "core" in 2025.
 */
#include "base/str.h"
#include "intake/intake.h"
#include "intake/tweet.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/ident.h"
#include "post/post.h"
#include "source/source.h"

enum { DEPTH_MAX = 12 };	/* of instructions in a response */

/* The list of instructions, wherever in a response it lies. */
static const struct json_node *
instructions(const struct json_node *v, unsigned depth)
{
	const struct json_node *found;

	if (v == NULL || v->type != JSON_OBJECT || depth == DEPTH_MAX)
		return NULL;
	found = json_get_type(v, "instructions", JSON_ARRAY);
	if (found != NULL)
		return found;
	JSON_EACH(member, v)
		if ((found = instructions(member, depth + 1)) != NULL)
			return found;
	return NULL;
}

static bool
is_item(const struct json_node *v)
{
	return (HOLDS(v, "rest_id") && HOLDS_ONE(v, "legacy", "core")) ||
	    (json_is(json_get(v, "type"), "adaptive") && HOLDS(v, "legacy"));
}

/* Whether v is a string that begins so. */
static bool
begins(const struct json_node *v, struct str with)
{
	return v != NULL && v->type == JSON_STRING &&
	    str_starts(str_skip(json_raw(v), 1), with);
}

/* One entry of a response, kept by itself. */
static bool
is_entry(const struct json_node *v)
{
	return json_get(v, "entryId") != NULL &&
	    json_get_type(v, "content", JSON_OBJECT) != NULL;
}

/* A single tweet that was asked for by its id, or several. */
static const struct json_node *
asked_for(const struct json_node *v)
{
	return json_get(json_get(v, "data"), "tweetResult");
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return is_item(v) || is_entry(v) || asked_for(v) != NULL ||
	    begins(json_get(v, "__typename"), STR("Tweet")) ||
	    instructions(json_get(v, "data"), 0) != NULL;
}

/* TweetWithVisibilityResults has the tweet inside; a tombstone is none. */
static const struct json_node *
tweet_in(const struct json_node *result)
{
	const struct json_node *inner = json_get_type(result, "tweet",
	    JSON_OBJECT);

	if (inner != NULL)
		result = inner;
	return HOLDS_ONE(result, "rest_id", "legacy") ? result : NULL;
}

static const struct json_node *
result_of(const struct json_node *v, const char *name)
{
	return tweet_in(json_get(json_get(v, name), "result"));
}

static struct str
note_text(struct post *p, const struct json_node *v)
{
	return post_str(p, json_get(json_get(json_get(json_get(v,
	    "note_tweet"), "note_tweet_results"), "result"), "text"));
}

static struct str
handle_of_result(struct post *p, const struct json_node *v)
{
	const struct json_node *user = json_get(json_get(json_get(v, "core"),
	    "user_results"), "result");

	return str_or(post_str(p, json_get(json_get(user, "core"),
	    "screen_name")), post_str(p, json_get(json_get(user, "legacy"),
	    "screen_name")));
}

static void
read_author(struct post *p, const struct json_node *v)
{
	const struct json_node *user = json_get(json_get(json_get(v, "core"),
	    "user_results"), "result");
	const struct json_node *legacy = json_get(user, "legacy");

	/* The oldest items have the user beside the tweet, as 1.1 did. */
	if (json_get_type(v, "user", JSON_OBJECT) != NULL) {
		tweet_author(p, json_get(v, "user"));
		return;
	}
	p->author_id = str_or(post_str(p, json_get(user, "rest_id")),
	    post_str(p, json_get(json_get(v, "legacy"), "user_id_str")));
	p->handle = handle_of_result(p, v);
	p->name = str_or(post_str(p, json_get(json_get(user, "core"), "name")),
	    post_str(p, json_get(legacy, "name")));
	p->location = str_or(post_str(p, json_get(json_get(user, "location"),
	    "location")), post_str(p, json_get(legacy, "location")));
	p->followers = str_or(post_str(p, json_get(legacy, "followers_count")),
	    post_str(p, json_get(json_get(user, "relationship_counts"),
	    "followers")));
}

/* The post's own permalink in a medium names its author. */
static void
author_from_media(struct post *p, const struct json_node *legacy)
{
	const struct json_node *first = holds_first(holds_list(json_get(legacy,
	    "entities"), "media"));
	struct str id = { NULL, 0 }, handle = { NULL, 0 };

	if (p->handle.n > 0)
		return;
	ident_link(post_str(p, json_get(first, "expanded_url")), &id, &handle);
	if (str_eq(id, p->id))
		p->handle = handle;
}

static struct str
id_of_result(struct post *p, const struct json_node *v)
{
	return str_or(post_str(p, json_get(v, "rest_id")),
	    post_str(p, json_get(json_get(v, "legacy"), "id_str")));
}

/* The whole text, and the entities that belong to it. */
static void
text_of_result(struct post *p, const struct json_node *v)
{
	const struct json_node *legacy = json_get(v, "legacy");
	struct str note = note_text(p, v);

	p->hashtags.n = p->mentions.n = p->urls.n = p->media.n = 0;
	p->text = note.n > 0 ? note :
	    post_text(p, json_get(legacy, "full_text"));
	p->state = POST_FULL;
	tweet_entities(p, note.n > 0 ? json_get(json_get(json_get(json_get(v,
	    "note_tweet"), "note_tweet_results"), "result"), "entity_set") :
	    json_get(legacy, "entities"), json_get(legacy,
	    "extended_entities"));
	if (p->media.n == 0)
		tweet_entities(p, NULL, json_get(legacy, "entities"));
	/* A list that is missing there is empty. */
	if (json_get(legacy, "entities") != NULL)
		p->hashtags.known = p->mentions.known = p->urls.known = true;
	if (note.n > 0)
		p->repaired |= POST_TEXT_FROM_NOTE;
	tweet_article(p, json_get(json_get(json_get(v, "article"),
	    "article_results"), "result"));
}

static void
read_quote(struct post *p, const struct json_node *v)
{
	const struct json_node *legacy = json_get(v, "legacy");
	const struct json_node *q = result_of(v, "quoted_status_result");

	p->quote_of.id = post_str(p, json_get(legacy,
	    "quoted_status_id_str"));
	if (q == NULL)
		q = result_of(legacy, "quoted_status_result");
	if (q == NULL)
		return;
	p->quote_of.id = str_or(p->quote_of.id, id_of_result(p, q));
	p->quote_of.handle = handle_of_result(p, q);
	p->quote_of.text = str_or(note_text(p, q), post_text(p,
	    json_get(json_get(q, "legacy"), "full_text")));
}

static void
counts(struct post *p, const struct json_node *v)
{
	const struct json_node *legacy = json_get(v, "legacy");

	p->likes = post_str(p, json_get(legacy, "favorite_count"));
	p->reposts = post_str(p, json_get(legacy, "retweet_count"));
	p->replies = post_str(p, json_get(legacy, "reply_count"));
	p->quotes = post_str(p, json_get(legacy, "quote_count"));
	p->views = post_str(p, json_get(json_get(v, "views"), "count"));
}

/* Of a later version the list stands in what is known of the first. */
static void
read_versions(struct post *p, const struct json_node *control)
{
	const struct json_node *initial = json_get(control,
	    "edit_control_initial");

	post_versions(p, json_get(initial != NULL ? initial : control,
	    "edit_tweet_ids"));
}

static bool
has_text(const struct json_node *v)
{
	return json_get_type(json_get(v, "legacy"), "full_text", JSON_STRING)
	    != NULL || json_get(json_get(json_get(v, "note_tweet"),
	    "note_tweet_results"), "result") != NULL;
}

/* What says that the post is a repost, be it empty. */
static const struct json_node *
shared_in(const struct json_node *v)
{
	const struct json_node *shared = json_get_type(json_get(v, "legacy"),
	    "retweeted_status_result", JSON_OBJECT);

	return shared != NULL ? shared : json_get_type(v,
	    "retweeted_status_result", JSON_OBJECT);
}

static void
take_tweet(struct intake *in, const struct json_node *v)
{
	const struct json_node *legacy = json_get(v, "legacy");
	const struct json_node *shared = shared_in(v), *words,
	    *repost = tweet_in(json_get(shared, "result"));
	struct post *p = intake_begin(in);

	/* The oldest items are version 1.1 in "legacy". */
	tweet_fill(p, legacy);
	p->id = id_of_result(p, v);
	if (p->id.n == 0)
		post_id(p, NULL, json_get(v, "id"));
	p->id_differs = p->id_number = false;
	read_versions(p, json_get(v, "edit_control"));
	read_author(p, v);
	author_from_media(p, legacy);
	/* A tombstone has no words: those of the repost are what there is. */
	words = has_text(repost) ? repost : v;
	if (json_get_type(legacy, "retweeted_status", JSON_OBJECT) == NULL) {
		text_of_result(p, words);
		counts(p, words);
		read_quote(p, words);
	}
	p->prefix_marks = shared != NULL && shared->skip == 1;
	if (shared != NULL && shared->skip > 1) {
		post_repost(p, words == repost);
		p->repost_of.id = id_of_result(p, repost);
		p->repost_of.handle = handle_of_result(p, repost);
	}
	if (repost != NULL && words == repost)
		p->repaired &= ~(unsigned)POST_TEXT_FROM_NOTE;
	if (json_get(v, "source") != NULL)
		p->via = post_untagged(p, post_str(p, json_get(v, "source")));
	intake_post(in);
}

static void
take_result(struct intake *in, const struct json_node *result)
{
	const struct json_node *tweet = tweet_in(result);

	if (tweet != NULL)
		take_tweet(in, tweet);
	else
		intake_no_post(in, "tombstone");
}

/* The tweet of an item; adverts are none that was looked for. */
static void
take_item(struct intake *in, const struct json_node *item)
{
	const struct json_node *results = json_get(item, "tweet_results");

	/* Lists of followers and the like hold nobody's words. */
	if (results == NULL) {
		if (json_get(item, "user_results") != NULL)
			intake_no_post(in, "user");
		return;
	}
	if (json_get(item, "promotedMetadata") != NULL)
		intake_no_post(in, "advert");
	else
		take_result(in, json_get(results, "result"));
}

static void
take_entry(struct intake *in, const struct json_node *entry)
{
	const struct json_node *id = json_get(entry, "entryId");
	const struct json_node *content = json_get(entry, "content");

	if (begins(id, STR("cursor-")) || begins(id, STR("who-to-follow")))
		return;
	if (begins(id, STR("promoted"))) {
		intake_no_post(in, "advert");
		return;
	}
	take_item(in, json_get(content, "itemContent"));
	JSON_EACH(i, holds_list(content, "items"))
		take_item(in, json_get(json_get(i, "item"), "itemContent"));
}

static void
take_asked_for(struct intake *in, const struct json_node *found)
{
	if (found->type == JSON_ARRAY) {
		JSON_EACH(one, found)
			take_result(in, json_get(one, "result"));
	} else {
		take_result(in, json_get(found, "result"));
	}
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *list = instructions(json_get(v, "data"), 0);

	if (is_entry(v)) {
		take_entry(in, v);
		return;
	}
	if (asked_for(v) != NULL) {
		take_asked_for(in, asked_for(v));
		return;
	}
	if (list == NULL) {
		take_result(in, v);
		return;
	}
	JSON_EACH(instruction, list) {
		if (json_get(instruction, "entry") != NULL)
			take_entry(in, json_get(instruction, "entry"));
		JSON_EACH(entry, holds_list(instruction, "entries"))
			take_entry(in, entry);
		JSON_EACH(i, holds_list(instruction, "moduleItems"))
			take_item(in, json_get(json_get(i, "item"),
			    "itemContent"));
	}
}

const struct source source_graphql = {
	.name = "graphql",
	.title = "X GraphQL: responses, and items of Zeeschuimer and 4CAT",
	.platform = "twitter",
	.is = is,
	.take = take
};
