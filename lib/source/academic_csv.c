/*
 * Tidy tables of academictwitteR (bind_tweets): the text of a repost is the
 * original's, sourcetweet_* say which that is; times are UTC.
 */
#include "base/str.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"

static const char *const tell[] = {
	"tweet_id", "user_username", "conversation_id", NULL
};

static const struct column column[] = {
	{ "tweet_id", COLUMN_ID },
	{ "created_at", COLUMN_TIME },
	{ "user_username", COLUMN_HANDLE },
	{ "author_id", COLUMN_AUTHOR_ID },
	{ "user_name", COLUMN_NAME },
	{ "user_location", COLUMN_LOCATION },
	{ "user_followers_count", COLUMN_FOLLOWERS },
	{ "text", COLUMN_TEXT },
	{ "lang", COLUMN_LANG },
	{ "conversation_id", COLUMN_CONVERSATION },
	{ "source", COLUMN_VIA },
	{ "like_count", COLUMN_LIKES },
	{ "retweet_count", COLUMN_REPOSTS },
	{ "reply_count", COLUMN_REPLIES },
	{ "quote_count", COLUMN_QUOTES },
	{ "sourcetweet_type", COLUMN_IGNORE },
	{ "sourcetweet_id", COLUMN_IGNORE },
	{ "sourcetweet_text", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_ENTITIES | COLUMNS_UTC,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str type = rows_get(r, "sourcetweet_type");
	struct str id = rows_get(r, "sourcetweet_id");

	(void)in;
	if (str_is(type, "retweeted")) {
		p->repost = p->prefix_marks = true;
		p->repost_of.id = id;
	} else if (str_is(type, "quoted")) {
		p->quote_of.id = id;
		p->quote_of.text = post_decoded(p, rows_get(r,
		    "sourcetweet_text"));
	}
	return true;
}

const struct source source_academic_csv = {
	.name = "academic-csv",
	.title = "academictwitteR, tidy table",
	.platform = "twitter",
	.columns = &columns,
	.row = row,
};
