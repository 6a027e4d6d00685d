/*
 * Data frames of twitteR: compat text, cut; times are UTC; reposts are marked
 * by "RT @x: " (isRetweet says so too).
 */
#include "base/str.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"

static const char *const tell[] = {
	"favoriteCount", "replyToSN", "statusSource", "screenName",
	COLUMNS_OR,	/* the first version had neither counts nor places */
	"favorited", "replyToSN", "replyToSID", "created", "truncated",
	"statusSource", "screenName", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "created", COLUMN_TIME },
	{ "screenName", COLUMN_HANDLE },
	{ "text", COLUMN_TEXT },
	{ "statusSource", COLUMN_VIA },
	{ "replyToSID", COLUMN_REPLY_ID },
	{ "replyToSN", COLUMN_REPLY_HANDLE },
	{ "replyToUID", COLUMN_IGNORE },
	{ "longitude", COLUMN_LON },
	{ "latitude", COLUMN_LAT },
	{ "favoriteCount", COLUMN_LIKES },
	{ "retweetCount", COLUMN_REPOSTS },
	{ "favorited", COLUMN_IGNORE },
	{ "truncated", COLUMN_IGNORE },
	{ "isRetweet", COLUMN_IGNORE },
	{ "retweeted", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_ENTITIES | COLUMNS_PREFIX | COLUMNS_UTC,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	if (str_is(rows_get(r, "truncated"), "TRUE"))
		p->state = POST_TRUNCATED;
	return true;
}

const struct source source_twitteR = {
	.name = "twitteR",
	.title = "twitteR (R)",
	.platform = "twitter",
	.columns = &columns,
	.row = row,
};
