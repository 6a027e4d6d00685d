/*
 * Posts and comments of Instagram, as Apify's actors keep them. The latest
 * comments inside a post are context; likes that are hidden are -1.
 */
#include "base/str.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/pieces.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"shortCode", "ownerUsername", COLUMNS_OR,
	"commentUrl", "ownerUsername", COLUMNS_OR,
	"postUrl", "ownerUsername", "text", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "url", COLUMN_URL },
	{ "commentUrl", COLUMN_URL },
	{ "timestamp", COLUMN_TIME },
	{ "ownerId", COLUMN_AUTHOR_ID },
	{ "owner.id", COLUMN_AUTHOR_ID },
	{ "ownerUsername", COLUMN_HANDLE },
	{ "ownerFullName", COLUMN_NAME },
	{ "owner.full_name", COLUMN_NAME },
	{ "caption", COLUMN_TEXT },
	{ "text", COLUMN_TEXT },
	{ "locationName", COLUMN_PLACE },
	{ "hashtags", COLUMN_HASHTAGS },
	{ "mentions", COLUMN_MENTIONS },
	{ "likesCount", COLUMN_LIKES },
	{ "commentsCount", COLUMN_REPLIES },
	{ "repliesCount", COLUMN_REPLIES },
	{ "videoViewCount", COLUMN_VIEWS },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = "[",
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	p->id = str_or(p->id, columns_get(r, "shortCode"));
	return pieces_said(p);
}

const struct source source_apify_instagram = {
	.name = "apify-instagram",
	.title = "Apify Instagram scrapers: posts, comments",
	.platform = "instagram",
	.columns = &columns,
	.objects = true,
	.row = row,
};
