/*
 * The tables of information operations that Twitter gave out: handles of small
 * accounts are hashed, times are UTC to the minute, "absent" is no place, lists
 * have brackets and no quotes.
 */
#include "base/str.h"
#include "columns/guess.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"

static const char *const tell[] = {
	"tweetid", "userid", "user_screen_name", "tweet_text", NULL
};

static const struct column column[] = {
	{ "tweetid", COLUMN_ID },
	{ "tweet_time", COLUMN_TIME },
	{ "user_screen_name", COLUMN_HANDLE },
	{ "userid", COLUMN_AUTHOR_ID },
	{ "user_display_name", COLUMN_NAME },
	{ "user_reported_location", COLUMN_LOCATION },
	{ "follower_count", COLUMN_FOLLOWERS },
	{ "tweet_text", COLUMN_TEXT },
	{ "tweet_language", COLUMN_LANG },
	{ "tweet_client_name", COLUMN_VIA },
	{ "in_reply_to_tweetid", COLUMN_REPLY_ID },
	{ "quoted_tweet_tweetid", COLUMN_QUOTE_ID },
	{ "retweet_tweetid", COLUMN_REPOST_ID },
	{ "latitude", COLUMN_LAT },
	{ "longitude", COLUMN_LON },
	{ "like_count", COLUMN_LIKES },
	{ "retweet_count", COLUMN_REPOSTS },
	{ "reply_count", COLUMN_REPLIES },
	{ "quote_count", COLUMN_QUOTES },
	{ "hashtags", COLUMN_IGNORE },
	{ "urls", COLUMN_IGNORE },
	{ "is_retweet", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_UTC,
};

/* [a, b] */
static void
read_list(struct post *p, struct post_list *out, struct str cell)
{
	if (cell.n >= 2 && cell.p[0] == '[' && cell.p[cell.n - 1] == ']')
		cell_list(p, out, str_sub(cell, 1, cell.n - 1), ",", NULL);
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	if (guess_is_repost(rows_get(r, "is_retweet")))
		p->prefix_marks = true;
	read_list(p, &p->hashtags, rows_get(r, "hashtags"));
	read_list(p, &p->urls, rows_get(r, "urls"));
	return true;
}

const struct source source_infoops = {
	.name = "infoops",
	.title = "Twitter's tables of information operations",
	.platform = "twitter",
	.columns = &columns,
	.row = row,
};
