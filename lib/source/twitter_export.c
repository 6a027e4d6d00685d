/*
 * The export of one's own account from X or Twitter: tweets.js, tweet.js,
 * and note-tweet.js beside them.
 */
#include "intake/tweet.h"
#include "source/source.h"

/* Lists of the export that hold no posts. */
static const struct {
	const char *member;
	const char *what;
} others[] = {
	{ "noteTweet", "note tweet" },
	{ "like", "like" },
	{ "account", "account" },
	{ "follower", "follower" },
	{ "following", "following" },
	{ "dmConversation", "direct message" }
};

static bool
is(struct intake *in, const struct json_node *v)
{
	const struct json_node *tweet = json_get_type(v, "tweet", JSON_OBJECT);

	return str_find(intake_assigned(in), STR("YTD")) != SIZE_MAX ||
	    (tweet != NULL && json_get(tweet, "id_str") != NULL) ||
	    json_get_type(v, "noteTweet", JSON_OBJECT) != NULL;
}

static const char *
what_else(const struct json_node *v)
{
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
		if (json_get(v, others[i].member) != NULL)
			return others[i].what;
	return "other part of an export";
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *tweet = json_get_type(v, "tweet", JSON_OBJECT);
	struct post *p;

	/* The first exports have no "tweet" around it. */
	if (tweet == NULL)
		tweet = v;
	if (json_get(tweet, "id_str") == NULL ||
	    json_get(tweet, "created_at") == NULL) {
		intake_no_post(in, what_else(v));
		return;
	}
	p = intake_begin(in);
	tweet_fill(p, tweet);
	p->prefix_marks = true;
	if (p->handle.n == 0)
		p->handle = intake_account(in);
	intake_post(in);
}

const struct source source_twitter_export = {
	.name = "twitter-export",
	.title = "X/Twitter personal export: tweets.js, tweet.js",
	.platform = "twitter",
	.is = is,
	.take = take
};
