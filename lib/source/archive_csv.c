/*
 * tweets.csv of the personal archive of 2012 to 2018: no author (--account),
 * "RT @x: " marks reposts where retweeted_status_id does not, rows are ragged:
 * further links stand in further cells.
 */
#include "columns/cell.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"

static const char *const tell[] = {
	"tweet_id", "in_reply_to_status_id", "expanded_urls", NULL
};

static const struct column column[] = {
	{ "tweet_id", COLUMN_ID },
	{ "timestamp", COLUMN_TIME },
	{ "source", COLUMN_VIA },
	{ "text", COLUMN_TEXT },
	{ "in_reply_to_status_id", COLUMN_REPLY_ID },
	{ "in_reply_to_user_id", COLUMN_IGNORE },
	{ "retweeted_status_id", COLUMN_REPOST_ID },
	{ "retweeted_status_user_id", COLUMN_IGNORE },
	{ "retweeted_status_timestamp", COLUMN_IGNORE },
	{ "expanded_urls", COLUMN_URLS },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = ",",
	.flags = COLUMNS_ENTITIES | COLUMNS_PREFIX | COLUMNS_RAGGED,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	p->handle = intake_account(in);
	for (size_t i = r->names; i < r->cells; i++)
		cell_list(p, &p->urls, r->cell[i], ",", "");
	return true;
}

const struct source source_archive_csv = {
	.name = "archive-csv",
	.title = "tweets.csv of the Twitter archive (2012-2018)",
	.platform = "twitter",
	.columns = &columns,
	.row = row,
};
