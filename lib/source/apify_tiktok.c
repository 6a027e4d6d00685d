/* Videos and comments of TikTok, as Apify's actors keep them. */
#include "base/ascii.h"
#include "base/str.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/pieces.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

static const char *const tell[] = {
	"webVideoUrl", "diggCount", COLUMNS_OR,
	"webVideoUrl", "authorMeta.name", COLUMNS_OR,
	"cid", "videoWebUrl", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "cid", COLUMN_ID },
	{ "webVideoUrl", COLUMN_URL },
	{ "videoWebUrl", COLUMN_URL },
	{ "createTimeISO", COLUMN_TIME },
	{ "createTime", COLUMN_IGNORE },
	{ "authorMeta.id", COLUMN_AUTHOR_ID },
	{ "authorMeta.name", COLUMN_HANDLE },
	{ "authorMeta.nickName", COLUMN_NAME },
	{ "authorMeta.fans", COLUMN_FOLLOWERS },
	{ "uid", COLUMN_AUTHOR_ID },
	{ "uniqueId", COLUMN_HANDLE },
	{ "text", COLUMN_TEXT },
	{ "textLanguage", COLUMN_LANG },
	{ "repliesToId", COLUMN_REPLY_ID },
	{ "locationMeta.locationName", COLUMN_PLACE },
	{ "hashtags", COLUMN_HASHTAGS },
	{ "mentions", COLUMN_MENTIONS },
	{ "diggCount", COLUMN_LIKES },
	{ "shareCount", COLUMN_REPOSTS },
	{ "commentCount", COLUMN_REPLIES },
	{ "replyCommentTotal", COLUMN_REPLIES },
	{ "playCount", COLUMN_VIEWS },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = "[",
};

/* The number of the video in its link. */
static struct str
video_in(struct str link)
{
	size_t at = str_find(link, STR("/video/")), end;

	if (at == SIZE_MAX)
		return (struct str){ NULL, 0 };
	at += 7;
	for (end = at; end < link.n && ascii_digit(link.p[end]); end++)
		;
	return str_sub(link, at, end);
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	bool comment = columns_get(r, "cid").p != NULL;

	(void)in;
	if (comment) {
		p->conversation = video_in(p->url);
	} else if (p->id.n == 0) {
		p->id = video_in(p->url);
		if (p->id.n > 0)
			p->repaired |= POST_ID_FROM_URL;
	}
	if (p->when == WHEN_NONE)
		post_epoch(p, columns_get(r, "createTime"));
	return pieces_said(p);
}

const struct source source_apify_tiktok = {
	.name = "apify-tiktok",
	.title = "Apify TikTok scrapers: videos, comments",
	.platform = "tiktok",
	.columns = &columns,
	.objects = true,
	.row = row,
};
