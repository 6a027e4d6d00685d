#include "intake/stated.h"

#include "base/str.h"

enum { DEPTH = 4 };	/* GraphQL has its user so deep */

static const char *const texts[] = {
	"text", "full_text", "fullText", "rawContent", "content", "body",
	"message", "caption", "selftext", "tweet_text", "status_text", NULL
};

static const char *const authors[] = {
	"screen_name", "screenName", "username", "userName", "user_name",
	"handle", "author", "user", "account", "actor", "from_user",
	"author_id", "user_id", "user_id_str", NULL
};

/* What lies in these speaks of somebody, or of another post. */
static const char *const people[] = {
	"user", "author", "account", "actor", "core", "quoted_status",
	"retweeted_status", "place", NULL
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
stated(const struct json_node *v, const char *const *names,
    const char *const *past, unsigned depth)
{
	if (v == NULL || v->type != JSON_OBJECT || depth == DEPTH)
		return false;
	JSON_EACH(m, v) {
		if (past != NULL && among(m, past))
			continue;
		if ((among(m, names) && says(m)) ||
		    stated(m, names, past, depth + 1))
			return true;
	}
	return false;
}

bool
stated_text(const struct json_node *v)
{
	return stated(v, texts, people, 0);
}

bool
stated_author(const struct json_node *v)
{
	return stated(v, authors, NULL, 0);
}
