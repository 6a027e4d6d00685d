/*
 * CSV of 4CAT for X: unix_timestamp, flags as yes and no, lists separated by
 * commas. Its body leaves long posts cut.
 */
#include "base/str.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"

static const char *const tell[] = {
	"thread_id", "unix_timestamp", "body", "is_retweet", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "link", COLUMN_LINK },
	{ "unix_timestamp", COLUMN_EPOCH },
	{ "timestamp", COLUMN_IGNORE },
	{ "author", COLUMN_HANDLE },
	{ "author_id", COLUMN_AUTHOR_ID },
	{ "author_fullname", COLUMN_NAME },
	{ "author_followers", COLUMN_FOLLOWERS },
	{ "body", COLUMN_TEXT },
	{ "language", COLUMN_LANG },
	{ "language_guess", COLUMN_LANG },
	{ "source", COLUMN_VIA },
	{ "thread_id", COLUMN_CONVERSATION },
	{ "replied_author", COLUMN_REPLY_HANDLE },
	{ "is_retweet", COLUMN_IGNORE },
	{ "retweeted_user", COLUMN_IGNORE },
	{ "is_quote_tweet", COLUMN_IGNORE },
	{ "quote_tweet_id", COLUMN_QUOTE_ID },
	{ "quote_author", COLUMN_QUOTE_HANDLE },
	{ "hashtags", COLUMN_HASHTAGS },
	{ "mentions", COLUMN_MENTIONS },
	{ "urls", COLUMN_URLS },
	{ "like_count", COLUMN_LIKES },
	{ "retweet_count", COLUMN_REPOSTS },
	{ "reply_count", COLUMN_REPLIES },
	{ "quote_count", COLUMN_QUOTES },
	{ "impression_count", COLUMN_VIEWS },
	{ "long_lat", COLUMN_POINT },
	{ "place_name", COLUMN_PLACE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = ",",
	.flags = COLUMNS_ENTITIES,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	if (str_is(rows_get(r, "is_retweet"), "yes")) {
		p->repost = p->prefix_marks = true;
		p->repost_of.handle = rows_get(r, "retweeted_user");
	}
	return true;
}

const struct source source_fourcat = {
	.name = "fourcat",
	.title = "4CAT csv (X)",
	.platform = "twitter",
	.columns = &columns,
	.row = row,
};
