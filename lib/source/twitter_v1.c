/* Twitter's interface, version 1.1: searches, time lines, streams. */
#include "base/str.h"
#include "intake/intake.h"
#include "intake/tweet.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	struct str name = intake_assigned(in);
	const struct json_node *const *m = intake_tweet(in, v),
	    *user = m[TWEET_USER], *id = m[TWEET_ID];

	if (user != NULL && user->type != JSON_OBJECT)
		user = NULL;
	if (id != NULL && id->type != JSON_NUMBER)
		id = NULL;
	if (str_starts(name, STR("Grailbird")) ||
	    str_find(name, STR("YTD")) != SIZE_MAX)
		return false;
	/* A direct message; see private.c. */
	if (user == NULL && m[TWEET_RECIPIENT] != NULL)
		return false;
	if (user != NULL && json_has(user, STR("screen_name")))
		return (m[TWEET_ID_STR] != NULL || id != NULL) &&
		    m[TWEET_LEGACY] == NULL;
	/* Trimmed copies have users without names, and no id_str. */
	return (m[TWEET_ID_STR] != NULL || (json_get(user, "id") != NULL &&
	    id != NULL)) && (tweet_time(m[TWEET_CREATED_AT]) ||
	    json_get(user, "id_str") != NULL) &&
	    (m[TWEET_TEXT] != NULL || m[TWEET_FULL_TEXT] != NULL) &&
	    m[TWEET_IS_RETWEET] == NULL;
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *const *m = intake_tweet(in, v);
	struct post *p = intake_begin(in);

	tweet_fill_from(p, m);
	/* SocialData calls it so. */
	if (p->when == WHEN_NONE)
		post_time(p, post_str(p, m[TWEET_TIME_MADE]));
	intake_post(in);
}

const struct source source_twitter_v1 = {
	.name = "twitter-v1",
	.title = "Twitter API v1.1: search, time line, stream, premium",
	.platform = "twitter",
	.is = is,
	.take = take
};
