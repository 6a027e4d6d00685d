/*
 * CSV of twitter-web-exporter: a line end in the text is the two characters
 * \\n, times are those of the browser in a form that its user chose.
 */
#include "intake/intake.h"

static const char *const tell[] = {
	"id", "full_text", "screen_name", "rt_source", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "url", COLUMN_LINK },
	{ "created_at", COLUMN_TIME },
	{ "screen_name", COLUMN_HANDLE },
	{ "user_id", COLUMN_AUTHOR_ID },
	{ "name", COLUMN_NAME },
	{ "full_text", COLUMN_TEXT },
	{ "lang", COLUMN_LANG },
	{ "source", COLUMN_VIA },
	{ "in_reply_to", COLUMN_REPLY_ID },
	{ "retweeted_status", COLUMN_REPOST_ID },
	{ "quoted_status", COLUMN_QUOTE_ID },
	{ "rt_source", COLUMN_IGNORE },
	{ "media", COLUMN_IGNORE },
	{ "favorite_count", COLUMN_LIKES },
	{ "retweet_count", COLUMN_REPOSTS },
	{ "reply_count", COLUMN_REPLIES },
	{ "quote_count", COLUMN_QUOTES },
	{ "views_count", COLUMN_VIEWS },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_LINE_ENDS,
};

const struct source source_web_exporter = {
	.name = "web-exporter",
	.title = "twitter-web-exporter",
	.platform = "twitter",
	.columns = &columns,
};
