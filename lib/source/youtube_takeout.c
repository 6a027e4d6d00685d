/*
 * comments.csv of Google Takeout: one's own comments on YouTube. Their text is
 * plain, or JSON in pieces that are to be joined.
 */
#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"Comment ID", "Comment Create Timestamp", "Comment Text", NULL
};

static const struct column column[] = {
	{ "Comment ID", COLUMN_ID },
	{ "Channel ID", COLUMN_AUTHOR_ID },
	{ "Comment Create Timestamp", COLUMN_TIME },
	{ "Parent Comment ID", COLUMN_REPLY_ID },
	{ "Video ID", COLUMN_CONVERSATION },
	{ "Comment Text", COLUMN_TEXT },
	{ "Post ID", COLUMN_IGNORE },
	{ "Top-level comment ID", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
};

/* {"takeoutSegments":[{"text":"a"}]} or {"text":"a"},{"text":"b"}. */
static struct str
joined(struct post *p, struct str s)
{
	struct buf list = { 0 }, all = { 0 };
	const struct json_node *pieces = NULL;

	if (!str_starts(s, STR("{\"")))
		return s;
	buf_addc(&list, '[');
	buf_adds(&list, s);
	if (buf_str(&list).p[list.n - 1] == ',')
		list.n--;
	buf_addc(&list, ']');
	if (json_scan(&p->cell, buf_str(&list), JSON_DEPTH_MAX)) {
		pieces = json_get_type(p->cell.node + 1, "takeoutSegments",
		    JSON_ARRAY);
		if (pieces == NULL && json_get(p->cell.node + 1, "text") != NULL)
			pieces = p->cell.node;
	}
	if (pieces != NULL) {
		JSON_EACH(piece, pieces)
			buf_adds(&all, post_str(p, json_get(piece, "text")));
		s = arena_str(&p->mem, buf_str(&all));
	}
	buf_free(&list);
	buf_free(&all);
	return s;
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	p->handle = intake_account(in);
	p->text = joined(p, p->text);
	p->conversation = str_or(p->conversation, columns_get(r, "Post ID"));
	return true;
}

const struct source source_youtube_takeout = {
	.name = "youtube-takeout",
	.title = "YouTube comments of Google Takeout",
	.platform = "youtube",
	.columns = &columns,
	.row = row,
};
