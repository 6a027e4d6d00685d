/*
 * CSV and JSON of minet and gazouilloire: timestamp_utc is true, local_time is the
 * machine's; lists are separated by |.
 */
#include "columns/columns.h"
#include "intake/intake.h"

static const char *const tell[] = {
	"timestamp_utc", "local_time", "user_screen_name", "collected_via",
	COLUMNS_OR,
	"timestamp_utc", "user_screen_name", "to_tweetid", COLUMNS_OR,
	"timestamp_utc", "user_screen_name", "retweeted_id", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "url", COLUMN_LINK },
	{ "timestamp_utc", COLUMN_EPOCH },
	{ "local_time", COLUMN_IGNORE },
	{ "user_screen_name", COLUMN_HANDLE },
	{ "user_id", COLUMN_AUTHOR_ID },
	{ "user_name", COLUMN_NAME },
	{ "user_location", COLUMN_LOCATION },
	{ "user_followers", COLUMN_FOLLOWERS },
	{ "text", COLUMN_TEXT },
	{ "lang", COLUMN_LANG },
	{ "source_name", COLUMN_VIA },
	{ "to_tweetid", COLUMN_REPLY_ID },
	{ "to_username", COLUMN_REPLY_HANDLE },
	{ "retweeted_id", COLUMN_REPOST_ID },
	{ "retweeted_user", COLUMN_REPOST_HANDLE },
	{ "quoted_id", COLUMN_QUOTE_ID },
	{ "quoted_user", COLUMN_QUOTE_HANDLE },
	{ "hashtags", COLUMN_HASHTAGS },
	{ "mentioned_names", COLUMN_MENTIONS },
	{ "links", COLUMN_URLS },
	{ "lat", COLUMN_LAT },
	{ "lng", COLUMN_LON },
	{ "place_name", COLUMN_PLACE },
	{ "like_count", COLUMN_LIKES },
	{ "retweet_count", COLUMN_REPOSTS },
	{ "reply_count", COLUMN_REPLIES },
	{ "impression_count", COLUMN_VIEWS },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = "|",
};

const struct source source_minet_csv = {
	.name = "minet-csv",
	.title = "minet and gazouilloire, csv and JSON",
	.platform = "twitter",
	.columns = &columns,
	.objects = true,
};
