/*
 * CSV of rtweet (write_as_csv): ids have an x before them, lists are separated by
 * blanks, times are UTC.
 */
#include "base/str.h"
#include "columns/cell.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"

static const char *const tell[] = {
	"status_id", "reply_to_screen_name", "display_text_width", NULL
};

static const struct column column[] = {
	{ "status_id", COLUMN_ID },
	{ "status_url", COLUMN_LINK },
	{ "created_at", COLUMN_TIME },
	{ "screen_name", COLUMN_HANDLE },
	{ "user_id", COLUMN_AUTHOR_ID },
	{ "name", COLUMN_NAME },
	{ "location", COLUMN_LOCATION },
	{ "followers_count", COLUMN_FOLLOWERS },
	{ "text", COLUMN_TEXT },
	{ "lang", COLUMN_LANG },
	{ "source", COLUMN_VIA },
	{ "reply_to_status_id", COLUMN_REPLY_ID },
	{ "reply_to_screen_name", COLUMN_REPLY_HANDLE },
	{ "retweet_status_id", COLUMN_REPOST_ID },
	{ "retweet_screen_name", COLUMN_REPOST_HANDLE },
	{ "quoted_status_id", COLUMN_QUOTE_ID },
	{ "quoted_screen_name", COLUMN_QUOTE_HANDLE },
	{ "hashtags", COLUMN_HASHTAGS },
	{ "mentions_screen_name", COLUMN_MENTIONS },
	{ "urls_expanded_url", COLUMN_URLS },
	{ "place_full_name", COLUMN_PLACE },
	{ "favorite_count", COLUMN_LIKES },
	{ "retweet_count", COLUMN_REPOSTS },
	{ "reply_count", COLUMN_REPLIES },
	{ "quote_count", COLUMN_QUOTES },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = " ",
	.flags = COLUMNS_ENTITIES | COLUMNS_UTC,
};

/* The text of a repost is cut; the original's stands in a column beside it. */
static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str whole = rows_get(r, "retweet_text");

	(void)in;
	if (p->repost_of.id.n > 0 && !cell_null(whole)) {
		p->text = post_decoded(p, whole);
		p->repaired |= POST_TEXT_FROM_REPOST;
	}
	return true;
}

const struct source source_rtweet = {
	.name = "rtweet",
	.title = "rtweet 0.x csv (R)",
	.platform = "twitter",
	.columns = &columns,
	.row = row,
};
