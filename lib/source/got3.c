/*
 * CSV of GetOldTweets3: times are UTC, lists separated by blanks with their # and
 * @. The tool puts blanks after # and @ and glues links to words.
 */
#include "columns/cell.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"

static const char *const tell[] = {
	"date", "username", "to", "replies", "permalink", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "permalink", COLUMN_LINK },
	{ "date", COLUMN_TIME },
	{ "username", COLUMN_HANDLE },
	{ "text", COLUMN_TEXT },
	{ "to", COLUMN_REPLY_HANDLE },
	{ "hashtags", COLUMN_HASHTAGS },
	{ "mentions", COLUMN_MENTIONS },
	{ "geo", COLUMN_PLACE },
	{ "favorites", COLUMN_LIKES },
	{ "retweets", COLUMN_REPOSTS },
	{ "replies", COLUMN_REPLIES },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = " ",
	.flags = COLUMNS_ALTERED | COLUMNS_UTC,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	(void)r;
	cell_spaced_tags(p);
	return true;
}

const struct source source_got3 = {
	.name = "got3",
	.title = "GetOldTweets3",
	.platform = "twitter",
	.columns = &columns,
	.row = row,
};
