/*
 * Full export of DMI-TCAT: created_at is UTC without saying so, time is
 * seconds since 1970; reposts are marked by "RT @" alone.
 */
#include "columns/columns.h"
#include "intake/intake.h"

static const char *const tell[] = {
	"from_user_name", "from_user_followercount", "filter_level", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "time", COLUMN_EPOCH },
	{ "created_at", COLUMN_IGNORE },
	{ "from_user_name", COLUMN_HANDLE },
	{ "from_user_id", COLUMN_AUTHOR_ID },
	{ "from_user_realname", COLUMN_NAME },
	{ "location", COLUMN_LOCATION },
	{ "from_user_followercount", COLUMN_FOLLOWERS },
	{ "text", COLUMN_TEXT },
	{ "lang", COLUMN_LANG },
	{ "source", COLUMN_VIA },
	{ "in_reply_to_status_id", COLUMN_REPLY_ID },
	{ "to_user_name", COLUMN_REPLY_HANDLE },
	{ "quoted_status_id", COLUMN_QUOTE_ID },
	{ "hashtags", COLUMN_HASHTAGS },
	{ "mentions", COLUMN_MENTIONS },
	{ "urls_expanded", COLUMN_URLS },
	{ "lat", COLUMN_LAT },
	{ "lng", COLUMN_LON },
	{ "retweet_count", COLUMN_REPOSTS },
	{ "favorite_count", COLUMN_LIKES },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = ";",
	.flags = COLUMNS_ENTITIES | COLUMNS_PREFIX | COLUMNS_UTC,
};

const struct source source_tcat = {
	.name = "tcat",
	.title = "DMI-TCAT full export",
	.platform = "twitter",
	.columns = &columns,
};
