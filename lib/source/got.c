/*
 * CSV of GetOldTweets-python and -java, with ; and quotes inside the text that
 * nobody doubled. Times are those of the machine's clock (java: days only);
 * the handle is often only in the permalink.
 */
#include "columns/cell.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"

static const char *const tell[] = {
	"username", "date", "retweets", "favorites", "text", "mentions",
	"permalink", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "permalink", COLUMN_LINK },
	{ "date", COLUMN_TIME },
	{ "username", COLUMN_HANDLE },
	{ "text", COLUMN_TEXT },
	{ "geo", COLUMN_PLACE },
	{ "language", COLUMN_LANG },
	{ "hashtags", COLUMN_HASHTAGS },
	{ "mentions", COLUMN_MENTIONS },
	{ "favorites", COLUMN_LIKES },
	{ "retweets", COLUMN_REPOSTS },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = " ",
	.flags = COLUMNS_ALTERED,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	(void)r;
	cell_spaced_tags(p);
	return true;
}

const struct source source_got = {
	.name = "got",
	.title = "GetOldTweets-python, -java",
	.platform = "twitter",
	.columns = &columns,
	.row = row,
};
