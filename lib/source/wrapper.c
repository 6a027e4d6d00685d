/* Values that only hold others: answers to a search, rows of a database. */
#include "base/array.h"
#include "base/str.h"
#include "intake/intake.h"
#include "json/json.h"
#include "source/source.h"

/* What the value inside is called, and what it must be. */
static const struct {
	const char *name;
	enum json_type type;
} inner[] = {
	{ "statuses", JSON_ARRAY },	/* search of version 1.1 */
	{ "results", JSON_ARRAY },	/* premium and enterprise search */
	{ "_source", JSON_OBJECT },	/* Elasticsearch: a row, */
	{ "hits", JSON_OBJECT },	/* and its answer to a search: */
	{ "hits", JSON_ARRAY },		/* hits inside hits */
	{ "rows", JSON_ARRAY },		/* CouchDB: rows, */
	{ "doc", JSON_OBJECT },		/* and what is in each */
	{ "tweet_create_events", JSON_ARRAY },	/* account activity */
	{ "_json", JSON_OBJECT },	/* objects of tweepy */
	{ "orderedItems", JSON_ARRAY },	/* ActivityPub outbox */
	{ "feed", JSON_ARRAY },		/* Bluesky: author feed */
	{ "posts", JSON_ARRAY },	/* Bluesky: search */
	{ "thread", JSON_OBJECT },	/* Bluesky: thread, see bluesky.c */
	{ "tweets", JSON_ARRAY },	/* twitterapi.io, ntscraper, copies */
	{ "threads", JSON_ARRAY },	/* ntscraper: lists of posts */
	{ "ancestors", JSON_ARRAY },	/* Mastodon: before a post, */
	{ "descendants", JSON_ARRAY }	/* and behind it */
};

/* These can be as long as a whole archive. */
static const char *const lists[] = {
	"statuses", "results", "rows", "orderedItems", "feed", "posts",
	"tweets", NULL
};

/* "tweets" and "users" side by side are what a page of version 2 includes. */
static bool
is_context(const struct json_node *v)
{
	return json_get(v, "users") != NULL;
}

/* Whether a member holds such values. */
static bool
holds_posts(const struct json_node *member)
{
	struct str name = { member->key, member->key_n };

	for (size_t i = 0; i < ARRAY_N(inner); i++)
		if (member->type == inner[i].type &&
		    str_is(name, inner[i].name))
			return true;
	return false;
}

/* A message for one of several users of a stream. */
static const struct json_node *
message(const struct json_node *v)
{
	return json_get(v, "for_user") == NULL ? NULL :
	    json_get_type(v, "message", JSON_OBJECT);
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	if (message(v) != NULL)
		return true;
	if (is_context(v))
		return false;
	JSON_EACH(member, v) {
		if (holds_posts(member))
			return true;
	}
	return false;
}

static void
take(struct intake *in, const struct json_node *v)
{
	if (message(v) != NULL) {
		intake_value(in, message(v));
		return;
	}
	JSON_EACH(member, v) {
		if (holds_posts(member))
			intake_value(in, member);
	}
}

const struct source source_wrapper = {
	.name = "wrapper", .is = is, .take = take, .lists = lists
};
