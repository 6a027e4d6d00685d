/* Twitter's interface, version 1.1: searches, time lines, streams. */
#include "base/str.h"
#include "intake/intake.h"
#include "intake/tweet.h"
#include "json/json.h"
#include "json/keys.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

enum { USER, RECIPIENT, ID_STR, ID, LEGACY, CREATED_AT, TEXT, FULL_TEXT,
	IS_RETWEET, TELLING };

KEYS(telling, "user", "recipient", "id_str", "id", "legacy", "created_at",
    "text", "full_text", "is_retweet")

static bool
is(struct intake *in, const struct json_node *v)
{
	struct str name = intake_assigned(in);
	const struct json_node *m[TELLING], *user, *id;

	keys_get(v, &telling, m);
	user = m[USER] != NULL && m[USER]->type == JSON_OBJECT ? m[USER] : NULL;
	id = m[ID] != NULL && m[ID]->type == JSON_NUMBER ? m[ID] : NULL;
	if (str_starts(name, STR("Grailbird")) ||
	    str_find(name, STR("YTD")) != SIZE_MAX)
		return false;
	/* A direct message; see private.c. */
	if (user == NULL && m[RECIPIENT] != NULL)
		return false;
	if (user != NULL && json_get(user, "screen_name") != NULL)
		return (m[ID_STR] != NULL || id != NULL) && m[LEGACY] == NULL;
	/* Trimmed copies have users without names, and no id_str. */
	return (m[ID_STR] != NULL || (json_get(user, "id") != NULL &&
	    id != NULL)) && (tweet_time(m[CREATED_AT]) ||
	    json_get(user, "id_str") != NULL) &&
	    (m[TEXT] != NULL || m[FULL_TEXT] != NULL) &&
	    m[IS_RETWEET] == NULL;
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
