/*
 * CSV of twarc2: the members of an API v2 tweet as columns, lists as JSON
 * text, line ends as the two characters \n. Older versions left reposts cut;
 * newer ones put the original's text in.
 */
#include "columns/columns.h"
#include "intake/intake.h"

static const char *const tell[] = {
	"referenced_tweets.replied_to.id", "public_metrics.like_count", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "created_at", COLUMN_TIME },
	{ "author.username", COLUMN_HANDLE },
	{ "author_id", COLUMN_AUTHOR_ID },
	{ "author.id", COLUMN_AUTHOR_ID },
	{ "author.name", COLUMN_NAME },
	{ "author.location", COLUMN_LOCATION },
	{ "author.public_metrics.followers_count", COLUMN_FOLLOWERS },
	{ "text", COLUMN_TEXT },
	{ "lang", COLUMN_LANG },
	{ "source", COLUMN_VIA },
	{ "conversation_id", COLUMN_CONVERSATION },
	{ "referenced_tweets.replied_to.id", COLUMN_REPLY_ID },
	{ "in_reply_to_username", COLUMN_REPLY_HANDLE },
	{ "referenced_tweets.retweeted.id", COLUMN_REPOST_ID },
	{ "retweeted_username", COLUMN_REPOST_HANDLE },
	{ "referenced_tweets.quoted.id", COLUMN_QUOTE_ID },
	{ "quoted_username", COLUMN_QUOTE_HANDLE },
	{ "entities.hashtags", COLUMN_HASHTAGS },
	{ "entities.mentions", COLUMN_MENTIONS },
	{ "entities.urls", COLUMN_URLS },
	{ "attachments.media", COLUMN_MEDIA },
	{ "geo.full_name", COLUMN_PLACE },
	{ "public_metrics.like_count", COLUMN_LIKES },
	{ "public_metrics.retweet_count", COLUMN_REPOSTS },
	{ "public_metrics.reply_count", COLUMN_REPLIES },
	{ "public_metrics.quote_count", COLUMN_QUOTES },
	{ "public_metrics.impression_count", COLUMN_VIEWS },
	{ "geo.coordinates.coordinates", COLUMN_POINT },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = "[",
	.flags = COLUMNS_ENTITIES | COLUMNS_LINE_ENDS,
};

const struct source source_twarc_csv = {
	.name = "twarc-csv",
	.title = "twarc2 csv",
	.platform = "twitter",
	.columns = &columns,
};
