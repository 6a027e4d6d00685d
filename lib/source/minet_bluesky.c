/*
 * CSV and JSON of minet for Bluesky: the uri is the id, text has links written out,
 * lists are separated by |.
 */
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"

static const char *const tell[] = {
	"uri", "user_did", "original_text", "timestamp_utc", NULL
};

static const struct column column[] = {
	{ "uri", COLUMN_ID },
	{ "url", COLUMN_IGNORE },
	{ "timestamp_utc", COLUMN_EPOCH },
	{ "local_time", COLUMN_IGNORE },
	{ "user_handle", COLUMN_HANDLE },
	{ "user_did", COLUMN_AUTHOR_ID },
	{ "user_name", COLUMN_NAME },
	{ "user_followers", COLUMN_FOLLOWERS },
	{ "original_text", COLUMN_TEXT },
	{ "text", COLUMN_IGNORE },
	{ "user_langs", COLUMN_IGNORE },
	{ "to_post_uri", COLUMN_REPLY_ID },
	{ "to_user_handle", COLUMN_REPLY_HANDLE },
	{ "to_root_post_uri", COLUMN_CONVERSATION },
	{ "quoted_uri", COLUMN_QUOTE_ID },
	{ "quoted_user_handle", COLUMN_QUOTE_HANDLE },
	{ "repost_by_user_did", COLUMN_IGNORE },
	{ "hashtags", COLUMN_HASHTAGS },
	{ "mentioned_user_handles", COLUMN_MENTIONS },
	{ "links", COLUMN_URLS },
	{ "like_count", COLUMN_LIKES },
	{ "repost_count", COLUMN_REPOSTS },
	{ "reply_count", COLUMN_REPLIES },
	{ "quote_count", COLUMN_QUOTES },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = "|",
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	p->url = rows_get(r, "url");
	return true;
}

const struct source source_minet_bluesky = {
	.name = "minet-bluesky",
	.title = "minet csv and JSON (Bluesky)",
	.platform = "bluesky",
	.columns = &columns,
	.objects = true,
	.row = row,
};
