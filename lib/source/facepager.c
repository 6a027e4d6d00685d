/*
 * CSV of Facepager: `id` is the number of the row, object_id the post's; rows
 * of pages that were asked lie among those of posts.
 */
#include "base/str.h"
#include "columns/columns.h"
#include "columns/platform.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

static const char *const tell[] = {
	"object_id", "created_time", "message", COLUMNS_OR,
	"object_id", "object_type", "query_status", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_IGNORE },
	{ "object_id", COLUMN_ID },
	{ "permalink_url", COLUMN_URL },
	{ "created_time", COLUMN_TIME },
	{ "created_at", COLUMN_TIME },
	{ "from.name", COLUMN_NAME },
	{ "from.id", COLUMN_AUTHOR_ID },
	{ "user.screen_name", COLUMN_HANDLE },
	{ "message", COLUMN_TEXT },
	{ "text", COLUMN_TEXT },
	{ "full_text", COLUMN_TEXT },
	{ "likes.summary.total_count", COLUMN_LIKES },
	{ "comments.summary.total_count", COLUMN_REPLIES },
	{ "shares.count", COLUMN_REPOSTS },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	p->platform = platform_of_link(p->url);
	if (p->platform.n == 0 && (columns_get(r, "created_time").p != NULL ||
	    columns_get(r, "message").p != NULL))
		p->platform = STR("facebook");
	return p->text.n > 0 || p->when != WHEN_NONE;
}

const struct source source_facepager = {
	.name = "facepager",
	.title = "Facepager csv",
	.columns = &columns,
	.row = row,
};
