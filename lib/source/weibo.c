/*
 * Tables of Weibo (weibo-search): times are China's, a tag stands between two
 * #. What is passed on with words of one's own is a quotation.
 */
#include "base/str.h"
#include "columns/cell.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "intake/times.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = { "微博正文", "发布时间", NULL };

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "微博id", COLUMN_ID },
	{ "bid", COLUMN_IGNORE },
	{ "user_id", COLUMN_AUTHOR_ID },
	{ "用户id", COLUMN_AUTHOR_ID },
	{ "用户昵称", COLUMN_HANDLE },
	{ "微博正文", COLUMN_TEXT },
	{ "发布位置", COLUMN_PLACE },
	{ "艾特用户", COLUMN_MENTIONS },
	{ "话题", COLUMN_HASHTAGS },
	{ "转发数", COLUMN_REPOSTS },
	{ "评论数", COLUMN_REPLIES },
	{ "点赞数", COLUMN_LIKES },
	{ "发布时间", COLUMN_TIME },
	{ "发布工具", COLUMN_VIA },
	{ "retweet_id", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = ",",
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str other = columns_get(r, "retweet_id");
	struct str bid = columns_get(r, "bid");

	(void)in;
	intake_in_zone(in, p, "Asia/Shanghai");
	p->name = p->handle;
	if (!cell_null(other) && (p->text.n == 0 ||
	    str_is(p->text, "转发微博"))) {
		p->repost = true;
		p->repost_of.id = other;
	} else if (!cell_null(other)) {
		p->quote_of.id = other;
	}
	if (!cell_null(bid) && p->author_id.n > 0)
		p->url = post_join(p, post_join(p, post_join(p,
		    STR("https://weibo.com/"), p->author_id), STR("/")), bid);
	return true;
}

const struct source source_weibo = {
	.name = "weibo",
	.title = "Weibo tables of weibo-search",
	.platform = "weibo",
	.columns = &columns,
	.row = row,
};
