/* Posts and comments of Facebook, as Apify's actors keep them. */
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/pieces.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

static const char *const tell[] = {
	"facebookUrl", "postId", COLUMNS_OR,
	"facebookUrl", "commentUrl", NULL
};

static const struct column column[] = {
	{ "postId", COLUMN_ID },
	{ "id", COLUMN_ID },
	{ "url", COLUMN_URL },
	{ "commentUrl", COLUMN_URL },
	{ "time", COLUMN_TIME },
	{ "date", COLUMN_TIME },
	{ "timestamp", COLUMN_IGNORE },
	{ "user.id", COLUMN_AUTHOR_ID },
	{ "user.name", COLUMN_NAME },
	{ "pageName", COLUMN_HANDLE },
	{ "profileId", COLUMN_AUTHOR_ID },
	{ "profileName", COLUMN_NAME },
	{ "text", COLUMN_TEXT },
	{ "likes", COLUMN_LIKES },
	{ "likesCount", COLUMN_LIKES },
	{ "comments", COLUMN_REPLIES },
	{ "commentsCount", COLUMN_REPLIES },
	{ "shares", COLUMN_REPOSTS },
	{ "viewsCount", COLUMN_VIEWS },
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
	if (p->when == WHEN_NONE)
		post_epoch(p, columns_get(r, "timestamp"));
	return pieces_said(p);
}

const struct source source_apify_facebook = {
	.name = "apify-facebook",
	.title = "Apify Facebook scrapers: posts, comments",
	.platform = "facebook",
	.columns = &columns,
	.objects = true,
	.row = row,
};
