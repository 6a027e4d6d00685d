#include "intake/stated.h"

#include "base/str.h"

enum { DEPTH = 6 };	/* GraphQL has its user so deep */

static const char *const texts[] = {
	"text", "full_text", "fullText", "rawContent", "content", "body",
	"message", "caption", "selftext", "tweet_text", "status_text", NULL
};

static const char *const authors[] = {
	"screen_name", "screenName", "username", "userName", "user_name",
	"handle", "author", "user", "account", "actor", "from_user",
	"author_id", "user_id", "user_id_str", NULL
};

static const char *const handles[] = {
	"screen_name", "screenName", "username", "userName", "user_name",
	"handle", "from_user", "acct", "preferredUsername", NULL
};

static const char *const times[] = {
	"created_at", "createdAt", "created", "date", "datetime", "timestamp",
	"time", "published", "publishedAt", "published_at", "postedTime",
	"created_utc", "created_time", "createTime", "posted_at", NULL
};

/* What lies in these speaks of another post, */
static const char *const other_posts[] = {
	"quoted_status", "quoted_status_result", "quoted_tweet", "quotedTweet",
	"quoted", "quote", "quoted_post", "retweeted_status",
	"retweeted_status_result", "retweeted_tweet", "retweetedTweet",
	"retweet", "reblog", "in_reply_to_user", "inReplyToUser", "reply",
	"parent", "root", "object", "place", "includes", "reason", NULL
};

/* and in these of somebody. */
static const char *const people[] = {
	"user", "author", "account", "actor", "core", "owner", "channel", NULL
};

static bool
among(const struct json_node *v, const char *const *names)
{
	for (; *names != NULL; names++)
		if (str_is((struct str){ v->key, v->key_n }, *names))
			return true;
	return false;
}

/* Whether a value is more than null, "", {} and []. */
static bool
says(const struct json_node *v)
{
	return v->type == JSON_STRING ? v->n > 2 : v->type == JSON_NUMBER ||
	    (v->type == JSON_OBJECT && v->skip > 1);
}

static bool
stated(const struct json_node *v, const char *const *names, bool of_people,
    unsigned depth)
{
	if (v == NULL || v->type != JSON_OBJECT || depth == DEPTH)
		return false;
	JSON_EACH(m, v) {
		if (among(m, other_posts) || (!of_people && among(m, people)))
			continue;
		if ((among(m, names) && says(m)) ||
		    stated(m, names, of_people, depth + 1))
			return true;
	}
	return false;
}

bool
stated_text(const struct json_node *v)
{
	return stated(v, texts, false, 0);
}

bool
stated_time(const struct json_node *v)
{
	return stated(v, times, false, 0);
}

bool
stated_author(const struct json_node *v)
{
	return stated(v, authors, true, 0);
}

bool
stated_handle(const struct json_node *v)
{
	return stated(v, handles, true, 0);
}
