/* Twitter's interface, version 1.1: searches, time lines, streams. */
#include "base/array.h"
#include "base/str.h"
#include "intake/intake.h"
#include "intake/tweet.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

/* Whether members are called as a user's are, or a repost's. */
static bool
is_flat(const struct json_node *v)
{
	static const struct str begins[] = { { "user_", 5 }, { "username", 8 },
	    { "screen_name", 11 }, { "retweeted_status_", 17 } };

	JSON_EACH(m, v) {
		struct str name = { m->key, m->key_n };

		for (size_t i = 0; i < ARRAY_N(begins); i++)
			if (str_starts(name, begins[i]))
				return true;
	}
	return false;
}

static bool
is(struct intake *in, const struct json_node *v)
{
	struct str name = intake_assigned(in);
	const struct json_node *user = json_get_type(v, "user", JSON_OBJECT);

	if (str_starts(name, STR("Grailbird")) ||
	    str_find(name, STR("YTD")) != SIZE_MAX)
		return false;
	/* A direct message; see private.c. */
	if (user == NULL && json_get(v, "recipient") != NULL)
		return false;
	if (user != NULL && json_get(user, "screen_name") != NULL)
		return (json_get(v, "id_str") != NULL ||
		    json_get_type(v, "id", JSON_NUMBER) != NULL) &&
		    json_get(v, "legacy") == NULL;
	/* What was flattened is no copy of an interface; see flat.c. */
	if (user == NULL && is_flat(v))
		return false;
	/* Trimmed copies have users without names, and no id_str. */
	return (json_get(v, "id_str") != NULL || (json_get(user, "id") != NULL &&
	    json_get_type(v, "id", JSON_NUMBER) != NULL)) &&
	    (tweet_time(json_get(v, "created_at")) ||
	    json_get(user, "id_str") != NULL) &&
	    (json_get(v, "text") != NULL || json_get(v, "full_text") != NULL) &&
	    json_get(v, "is_retweet") == NULL;
}

static void
take(struct intake *in, const struct json_node *v)
{
	struct post *p = intake_begin(in);

	tweet_fill(p, v);
	/* SocialData calls it so. */
	if (p->when == WHEN_NONE)
		post_time(p, post_str(p, json_get(v, "tweet_created_at")));
	intake_post(in);
}

const struct source source_twitter_v1 = {
	.name = "twitter-v1",
	.title = "Twitter API v1.1: search, time line, stream, premium",
	.platform = "twitter",
	.is = is,
	.take = take
};
