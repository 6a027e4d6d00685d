/*
 * CSV of twint, with comma or TAB: lists as Python prints them, created_at
 * with the zone's abbreviation of the machine that ran it (its timezone column
 * is wrong over a change of the clocks). The tool changes line ends and puts
 * blanks before links.
 */
#include "base/str.h"
#include "columns/cell.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/ident.h"
#include "post/post.h"

static const char *const tell[] = {
	"conversation_id", "timezone", "tweet", "retweets_count", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "link", COLUMN_LINK },
	{ "created_at", COLUMN_TIME },
	{ "date", COLUMN_IGNORE },
	{ "time", COLUMN_IGNORE },
	{ "timezone", COLUMN_IGNORE },
	{ "username", COLUMN_HANDLE },
	{ "user_id", COLUMN_AUTHOR_ID },
	{ "name", COLUMN_NAME },
	{ "place", COLUMN_IGNORE },
	{ "tweet", COLUMN_TEXT },
	{ "language", COLUMN_LANG },
	{ "conversation_id", COLUMN_CONVERSATION },
	{ "reply_to", COLUMN_IGNORE },
	{ "retweet_id", COLUMN_REPOST_ID },
	{ "user_rt", COLUMN_REPOST_HANDLE },
	{ "quote_url", COLUMN_IGNORE },
	{ "hashtags", COLUMN_HASHTAGS },
	{ "mentions", COLUMN_MENTIONS },
	{ "urls", COLUMN_URLS },
	{ "photos", COLUMN_IGNORE },
	{ "likes_count", COLUMN_LIKES },
	{ "retweets_count", COLUMN_REPOSTS },
	{ "replies_count", COLUMN_REPLIES },
	{ "source", COLUMN_VIA },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = "'",
	.flags = COLUMNS_ENTITIES | COLUMNS_ALTERED,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str cell = rows_get(r, "quote_url");

	(void)in;
	if (!cell_null(cell))
		ident_link(cell, &p->quote_of.id, &p->quote_of.handle);
	/* A post that begins its own thread answers nobody. */
	if (!str_eq(p->conversation, p->id))
		p->reply_to.handle = cell_first(p, rows_get(r, "reply_to"),
		    "'", "screen_name");
	return true;
}

const struct source source_twint_csv = {
	.name = "twint-csv",
	.title = "twint csv",
	.platform = "twitter",
	.columns = &columns,
	.row = row,
};
