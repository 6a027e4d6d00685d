/*
 * Comments of YouTube as students save them: of the Data API by pandas
 * (publishedAt, authorDisplayName, textDisplay), and of
 * youtube-comment-downloader (author, text, time, votes). Since 2023 authors
 * are called @handle; before that, by a name. What is called text may be HTML.
 */
#include "base/str.h"
#include "columns/columns.h"
#include "columns/html.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

static const char *const tell[] = {
	"authorDisplayName", "textDisplay", COLUMNS_OR,
	"authorDisplayName", "textOriginal", COLUMNS_OR,
	"author", "textDisplay", COLUMNS_OR,
	"author", "textOriginal", COLUMNS_OR,
	"authorDisplayName", "publishedAt", COLUMNS_OR,
	"videoId", "author", "comment", COLUMNS_OR,
	"videoId", "commentId", "author", COLUMNS_OR,
	"author", "publishedAt", "likeCount", "text", COLUMNS_OR,
	"author", "text", "time", "votes", NULL
};

static const char *const likes[] = { "author", "text", "time", "likes", NULL };

static const struct column column[] = {
	{ "comment_id", COLUMN_ID },
	{ "cid", COLUMN_ID },
	{ "id", COLUMN_ID },
	{ "publishedAt", COLUMN_TIME },
	{ "time", COLUMN_TIME },
	{ "time_parsed", COLUMN_IGNORE },
	{ "updatedAt", COLUMN_IGNORE },
	{ "authorDisplayName", COLUMN_NAME },
	{ "author", COLUMN_NAME },
	{ "authorChannelId", COLUMN_AUTHOR_ID },
	{ "authorChannelId.value", COLUMN_AUTHOR_ID },
	{ "channel", COLUMN_AUTHOR_ID },
	{ "textDisplay", COLUMN_TEXT },
	{ "textOriginal", COLUMN_IGNORE },
	{ "text", COLUMN_TEXT },
	{ "comment", COLUMN_TEXT },
	{ "commentText", COLUMN_TEXT },
	{ "likeCount", COLUMN_LIKES },
	{ "likes", COLUMN_LIKES },
	{ "votes", COLUMN_LIKES },
	{ "replyCount", COLUMN_REPLIES },
	{ "totalReplyCount", COLUMN_REPLIES },
	{ "replies", COLUMN_REPLIES },
	{ "parentId", COLUMN_REPLY_ID },
	{ "videoId", COLUMN_CONVERSATION },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
};

/* Columns so called may be of any comments, where others are beside them. */
static bool
is_table(struct intake *in, const struct rows_row *header)
{
	struct columns c = { .tell = likes, .column = column };

	(void)in;
	if (!columns_tell(&c, header))
		return false;
	for (size_t i = 0; i < header->names; i++)
		if (header->plan[i] == COLUMN_EXTRA && header->name[i].n > 0)
			return false;
	return true;
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str whole = columns_get(r, "textOriginal");
	size_t dot = str_chr(p->id, '.');

	(void)in;
	if (p->name.n > 1 && p->name.p[0] == '@')
		p->handle = str_skip(p->name, 1);
	if (whole.n > 0)
		p->text = whole;
	else
		p->text = html_if_any(p, p->text);
	/* Others have comments on videos, too: a number is a video of TikTok,
	 * and who is called by no @ may be anybody. */
	if (str_digits(p->conversation) || (p->handle.n == 0 && p->id.n == 0 &&
	    columns_get(r, "time").p != NULL &&
	    columns_get(r, "votes").p == NULL))
		p->platform = (struct str){ NULL, 0 };
	if (p->when == WHEN_NONE)
		post_epoch(p, columns_get(r, "time_parsed"));
	if (dot != SIZE_MAX && p->reply_to.id.n == 0)
		p->reply_to.id = str_sub(p->id, 0, dot);
	return true;
}

const struct source source_youtube_table = {
	.name = "youtube-table",
	.title = "YouTube comments as a table: Data API, comment-downloader",
	.platform = "youtube",
	.columns = &columns,
	.is_table = is_table,
	.objects = true,
	.row = row,
};
