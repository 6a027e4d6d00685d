/*
 * CSV of the DocNow Hydrator: text as in twarc1, lists separated by blanks,
 * coordinates longitude first.
 */
#include "columns/columns.h"
#include "intake/intake.h"

static const char *const tell[] = {
	"tweet_url", "retweet_screen_name", "user_default_profile_image",
	NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "tweet_url", COLUMN_LINK },
	{ "created_at", COLUMN_TIME },
	{ "user_screen_name", COLUMN_HANDLE },
	{ "user_id", COLUMN_AUTHOR_ID },
	{ "user_name", COLUMN_NAME },
	{ "user_location", COLUMN_LOCATION },
	{ "user_followers_count", COLUMN_FOLLOWERS },
	{ "text", COLUMN_TEXT },
	{ "lang", COLUMN_LANG },
	{ "source", COLUMN_VIA },
	{ "in_reply_to_status_id", COLUMN_REPLY_ID },
	{ "in_reply_to_screen_name", COLUMN_REPLY_HANDLE },
	{ "retweet_id", COLUMN_REPOST_ID },
	{ "retweet_screen_name", COLUMN_REPOST_HANDLE },
	{ "quote_id", COLUMN_QUOTE_ID },
	{ "quote_screen_name", COLUMN_QUOTE_HANDLE },
	{ "hashtags", COLUMN_HASHTAGS },
	{ "urls", COLUMN_URLS },
	{ "media", COLUMN_IGNORE },
	{ "favorite_count", COLUMN_LIKES },
	{ "retweet_count", COLUMN_REPOSTS },
	{ "place", COLUMN_PLACE },
	{ "coordinates", COLUMN_POINT },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = " ",
	.flags = COLUMNS_ENTITIES,
};

const struct source source_hydrator = {
	.name = "hydrator",
	.title = "DocNow Hydrator",
	.platform = "twitter",
	.columns = &columns,
};
