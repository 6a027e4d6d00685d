/*
 * Comments of YouTube Data Tools: quotes inside a cell are written \".
 */
#include "base/str.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"

static const char *const tell[] = {
	"isReplyTo", "authorName", "publishedAt", "text", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "publishedAt", COLUMN_TIME },
	{ "authorChannelId", COLUMN_AUTHOR_ID },
	{ "authorName", COLUMN_NAME },
	{ "text", COLUMN_TEXT },
	{ "isReplyTo", COLUMN_IGNORE },
	{ "isReplyToName", COLUMN_IGNORE },
	{ "likeCount", COLUMN_LIKES },
	{ "replyCount", COLUMN_REPLIES },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_BACKSLASH,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str to = rows_get(r, "isReplyTo");

	(void)in;
	/* 0 or nothing: a comment on the video itself. */
	if (to.n > 1)
		p->reply_to.id = to;
	return true;
}

const struct source source_ytdt = {
	.name = "ytdt",
	.title = "YouTube Data Tools comments",
	.platform = "youtube",
	.columns = &columns,
	.row = row,
};
