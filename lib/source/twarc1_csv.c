/*
 * CSV of twarc1 (json2csv) and Social Feed Manager: text is the original's
 * full text without "RT @x: ", tweet_type says what the row is; lists are
 * separated by blanks, coordinates longitude first.
 */
#include "base/str.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"

static const char *const tell[] = {
	"parsed_created_at", "retweet_or_quote_id", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "tweet_url", COLUMN_LINK },
	{ "created_at", COLUMN_TIME },
	{ "parsed_created_at", COLUMN_IGNORE },
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
	{ "hashtags", COLUMN_HASHTAGS },
	{ "urls", COLUMN_URLS },
	{ "favorite_count", COLUMN_LIKES },
	{ "retweet_count", COLUMN_REPOSTS },
	{ "tweet_type", COLUMN_IGNORE },
	{ "retweet_or_quote_id", COLUMN_IGNORE },
	{ "retweet_or_quote_screen_name", COLUMN_IGNORE },
	{ "coordinates", COLUMN_POINT },
	{ "place", COLUMN_PLACE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = " ",
	.flags = COLUMNS_ENTITIES,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str type = rows_get(r, "tweet_type");
	struct post_ref other = { .id = rows_get(r, "retweet_or_quote_id"),
	    .handle = rows_get(r, "retweet_or_quote_screen_name") };

	(void)in;
	if (str_is(type, "retweet")) {
		p->repost = true;
		p->repost_of = other;
	} else if (str_is(type, "quote")) {
		p->quote_of = other;
	}
	return true;
}

const struct source source_twarc1_csv = {
	.name = "twarc1-csv",
	.title = "twarc1 csv, Social Feed Manager",
	.platform = "twitter",
	.columns = &columns,
	.row = row,
};
