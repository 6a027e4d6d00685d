/*
 * TikTok's Research API, videos and comments: ids are numbers beyond 2^53. A
 * comment on the video itself has the video for its parent.
 */
#include "base/str.h"
#include "columns/cell.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"video_description", "create_time", COLUMNS_OR,
	"video_id", "create_time", "text", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "create_time", COLUMN_TIME },
	{ "username", COLUMN_HANDLE },
	{ "video_description", COLUMN_TEXT },
	{ "text", COLUMN_TEXT },
	{ "video_id", COLUMN_CONVERSATION },
	{ "parent_comment_id", COLUMN_IGNORE },
	{ "hashtag_names", COLUMN_HASHTAGS },
	{ "like_count", COLUMN_LIKES },
	{ "comment_count", COLUMN_REPLIES },
	{ "reply_count", COLUMN_REPLIES },
	{ "share_count", COLUMN_REPOSTS },
	{ "view_count", COLUMN_VIEWS },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = "'",
	.flags = COLUMNS_UTC,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str parent = columns_get(r, "parent_comment_id");

	(void)in;
	if (str_ends(parent, STR(".0")))
		parent.n -= 2;
	if (!cell_null(parent) && !str_is(parent, "0") &&
	    !str_eq(parent, p->conversation))
		p->reply_to.id = parent;
	if (p->conversation.n == 0 && p->handle.n > 0 && p->id.n > 0)
		p->url = post_join(p, post_join(p,
		    STR("https://www.tiktok.com/@"), p->handle), post_join(p,
		    STR("/video/"), p->id));
	return true;
}

const struct source source_tiktok_research = {
	.name = "tiktok-research",
	.title = "TikTok Research API: videos, comments",
	.platform = "tiktok",
	.columns = &columns,
	.objects = true,
	.row = row,
};
