/*
 * Posts and comments of Facebook's Graph API. "story" is a sentence about the
 * post and no text of it.
 */
#include "columns/columns.h"
#include "intake/intake.h"
#include "source/source.h"

static const char *const tell[] = {
	"id", "created_time", "message", COLUMNS_OR,
	"id", "created_time", "story", COLUMNS_OR,
	"id", "created_time", "from.id", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "permalink_url", COLUMN_URL },
	{ "created_time", COLUMN_TIME },
	{ "updated_time", COLUMN_IGNORE },
	{ "from.id", COLUMN_AUTHOR_ID },
	{ "from.name", COLUMN_NAME },
	{ "from.username", COLUMN_HANDLE },
	{ "message", COLUMN_TEXT },
	{ "parent.id", COLUMN_REPLY_ID },
	{ "place.name", COLUMN_PLACE },
	{ "place.location.latitude", COLUMN_LAT },
	{ "place.location.longitude", COLUMN_LON },
	{ "like_count", COLUMN_LIKES },
	{ "likes.summary.total_count", COLUMN_LIKES },
	{ "comment_count", COLUMN_REPLIES },
	{ "comments.summary.total_count", COLUMN_REPLIES },
	{ "shares.count", COLUMN_REPOSTS },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
};

const struct source source_facebook_graph = {
	.name = "facebook-graph",
	.title = "Facebook Graph API",
	.platform = "facebook",
	.columns = &columns,
	.objects = true,
};
