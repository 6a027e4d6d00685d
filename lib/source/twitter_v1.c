/* Twitter's interface, version 1.1: searches, time lines, streams. */
#include "base/str.h"
#include "intake/intake.h"
#include "intake/tweet.h"
#include "json/json.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	struct str name = intake_assigned(in);
	const struct json_node *user = json_get_type(v, "user", JSON_OBJECT);

	if (str_starts(name, STR("Grailbird")) ||
	    str_find(name, STR("YTD")) != SIZE_MAX)
		return false;
	if (user != NULL && json_get(user, "screen_name") != NULL)
		return (json_get(v, "id_str") != NULL ||
		    json_get_type(v, "id", JSON_NUMBER) != NULL) &&
		    json_get(v, "legacy") == NULL;
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
	tweet_fill(intake_begin(in), v);
	intake_post(in);
}

const struct source source_twitter_v1 = {
	.name = "twitter-v1",
	.title = "Twitter API v1.1: search, time line, stream, premium",
	.platform = "twitter",
	.is = is,
	.take = take
};
