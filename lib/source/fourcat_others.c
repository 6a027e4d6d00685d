/*
 * CSV of 4CAT for platforms other than X: unix_timestamp is true, the timestamp
 * beside it has no zone. What platform it is, a column or the link says.
 */
#include "base/str.h"
#include "columns/cell.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"thread_id", "unix_timestamp", "body", COLUMNS_OR,
	"unix_timestamp", "body", "author", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "thread_id", COLUMN_CONVERSATION },
	{ "unix_timestamp", COLUMN_EPOCH },
	{ "timestamp", COLUMN_IGNORE },
	{ "created_at", COLUMN_IGNORE },
	{ "author", COLUMN_HANDLE },
	{ "author_username", COLUMN_IGNORE },
	{ "author_id", COLUMN_AUTHOR_ID },
	{ "author_full", COLUMN_NAME },
	{ "author_fullname", COLUMN_NAME },
	{ "author_name", COLUMN_NAME },
	{ "author_display_name", COLUMN_NAME },
	{ "author_followers", COLUMN_FOLLOWERS },
	{ "body", COLUMN_TEXT },
	{ "subject", COLUMN_TITLE },
	{ "language", COLUMN_LANG },
	{ "link", COLUMN_URL },
	{ "url", COLUMN_URL },
	{ "tiktok_url", COLUMN_URL },
	{ "reply_to", COLUMN_IGNORE },
	{ "likes", COLUMN_LIKES },
	{ "num_likes", COLUMN_LIKES },
	{ "like_count", COLUMN_LIKES },
	{ "shares", COLUMN_REPOSTS },
	{ "forwards", COLUMN_REPOSTS },
	{ "repost_count", COLUMN_REPOSTS },
	{ "comments", COLUMN_REPLIES },
	{ "num_comments", COLUMN_REPLIES },
	{ "reply_count", COLUMN_REPLIES },
	{ "quote_count", COLUMN_QUOTES },
	{ "plays", COLUMN_VIEWS },
	{ "views", COLUMN_VIEWS },
	{ "hashtags", COLUMN_HASHTAGS },
	{ "mentions", COLUMN_MENTIONS },
	{ "location_name", COLUMN_PLACE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = ",",
};

/* Messages of Telegram count within their chat. */
static void
telegram(struct post *p, const struct rows_row *r)
{
	struct str chat = post_join(p, p->conversation, STR("/"));
	struct str to = columns_get(r, "reply_to");
	struct str handle = columns_get(r, "author_username");

	p->platform = STR("telegram");
	if (p->conversation.n > 0 && str_digits(p->id))
		p->id = post_join(p, chat, p->id);
	if (str_digits(to))
		p->reply_to.id = post_join(p, chat, to);
	p->conversation = (struct str){ NULL, 0 };
	if (p->handle.n > 0 && str_digits(p->handle))
		p->author_id = p->handle;
	else if (p->handle.n > 0 && p->name.n == 0)
		p->name = p->handle;
	p->handle = cell_null(handle) ? (struct str){ NULL, 0 } : handle;
	p->repost = !cell_null(columns_get(r, "author_forwarded_from_id"));
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	if (columns_get(r, "author_is_bot").p != NULL) {
		telegram(p, r);
	} else if (columns_get(r, "tiktok_url").p != NULL) {
		p->platform = STR("tiktok");
	} else if (columns_get(r, "collected_from_url").p != NULL ||
	    columns_get(r, "num_likes").p != NULL) {
		p->platform = STR("instagram");
	}
	return true;
}

const struct source source_fourcat_others = {
	.name = "fourcat-others",
	.title = "4CAT csv (TikTok, Instagram, Telegram, Bluesky and others)",
	.columns = &columns,
	.row = row,
};
