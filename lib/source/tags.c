/*
 * TAGS: created_at is right, time is the sheet's own clock; reposts are cut
 * and marked by "RT @x: ".
 */
#include "columns/columns.h"
#include "intake/intake.h"

static const char *const tell[] = {
	"id_str", "from_user", "entities_str", NULL
};

static const struct column column[] = {
	{ "id_str", COLUMN_ID },
	{ "status_url", COLUMN_LINK },
	{ "created_at", COLUMN_TIME },
	{ "time", COLUMN_IGNORE },
	{ "from_user", COLUMN_HANDLE },
	{ "from_user_id_str", COLUMN_AUTHOR_ID },
	{ "user_location", COLUMN_LOCATION },
	{ "user_followers_count", COLUMN_FOLLOWERS },
	{ "text", COLUMN_TEXT },
	{ "user_lang", COLUMN_IGNORE },
	{ "source", COLUMN_VIA },
	{ "in_reply_to_status_id_str", COLUMN_REPLY_ID },
	{ "in_reply_to_screen_name", COLUMN_REPLY_HANDLE },
	{ "in_reply_to_user_id_str", COLUMN_IGNORE },
	{ "entities_str", COLUMN_IGNORE },
	{ "profile_image_url", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_ENTITIES | COLUMNS_PREFIX,
};

const struct source source_tags = {
	.name = "tags",
	.title = "TAGS (Google Sheets)",
	.platform = "twitter",
	.columns = &columns,
};
