/*
 * The export of one's own account from X or Twitter: tweets.js or tweet.js,
 * and what account.js and note-tweet.js, read before it, know of its posts.
 */
#include "base/array.h"
#include "base/str.h"
#include "intake/export.h"
#include "intake/intake.h"
#include "intake/tweet.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"

/* Parts of the export that are no posts, by the member that tells them. */
static const struct {
	const char *member;
	const char *what;
} others[] = {
	{ "noteTweet", "note tweet" },
	{ "account", "account" },
	{ "like", "like" },
	{ "follower", "follower" },
	{ "following", "following" },
	{ "dmConversation", "direct message" },
	{ "tweet", "header of a tweet" },
	{ "archiveInfo", "manifest" }
};

/* A text that is cut near 280 characters ends so, perhaps before a link. */
enum { LONG = 250 };

static bool
is(struct intake *in, const struct json_node *v)
{
	const struct json_node *tweet = json_get_type(v, "tweet", JSON_OBJECT);

	return str_find(intake_assigned(in), STR("YTD")) != SIZE_MAX ||
	    HOLDS(tweet, "id_str") || HOLDS(v, "archiveInfo", "userInfo") ||
	    json_get_type(v, "noteTweet", JSON_OBJECT) != NULL;
}

static void
take_other(struct intake *in, const struct json_node *v)
{
	export_account(intake_owner(in), v);
	export_note(intake_owner(in), v);
	for (size_t i = 0; i < ARRAY_N(others); i++)
		if (json_get(v, others[i].member) != NULL) {
			intake_no_post(in, others[i].what);
			return;
		}
	intake_no_post(in, "other part of an export");
}

/*
 * The list of versions, in "initial" or "edit". An export is made when all of
 * it is past: a post with one version has no other.
 */
static void
read_versions(struct post *p, const struct json_node *info)
{
	const struct json_node *initial = json_get(info, "initial");
	const struct json_node *edit = json_get(info, "edit");
	const struct json_node *ids;

	if (initial == NULL)
		initial = json_get(edit, "editControlInitial");
	ids = json_get_type(initial, "editTweetIds", JSON_ARRAY);
	if (ids != NULL && ids->skip > 2)
		post_versions(p, ids);
}

static bool
is_cut(struct str text)
{
	size_t at = str_find(text, STR("\xe2\x80\xa6 https://t.co/"));

	return text.n > LONG && (at != SIZE_MAX ||
	    str_ends(text, STR("\xe2\x80\xa6")));
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *tweet = json_get_type(v, "tweet", JSON_OBJECT);
	struct post *p;

	if (str_find(intake_assigned(in), STR("deleted")) != SIZE_MAX) {
		intake_no_post(in, "deleted post");
		return;
	}
	/* The first exports have no "tweet" around it. */
	if (tweet == NULL)
		tweet = v;
	if (!HOLDS(tweet, "id_str", "created_at")) {
		take_other(in, v);
		return;
	}
	p = intake_begin(in);
	tweet_fill(p, tweet);
	read_versions(p, json_get(tweet, "edit_info"));
	/* Copies of version 1.1 stand in "tweet", too; they say whose. */
	if (json_get(tweet, "user") == NULL)
		p->prefix_marks = true;
	if (is_cut(p->text))
		p->state = POST_TRUNCATED;
	export_fill(intake_owner(in), p);
	intake_post(in);
}

const struct source source_twitter_export = {
	.name = "twitter-export",
	.title = "X/Twitter personal export: tweets.js, tweet.js",
	.platform = "twitter",
	.is = is,
	.owned = true,
	.take = take
};
