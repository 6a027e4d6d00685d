/*
 * Mentions of Brandwatch, with lines about the report before the header. What
 * X withholds has an empty text; a snippet is a text that is cut.
 */
#include "base/str.h"
#include "columns/cell.h"
#include "columns/columns.h"
#include "columns/platform.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "post/ident.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"Query Id", "Date", "Snippet", COLUMNS_OR,
	"Query Id", "Date", "Full Text", COLUMNS_OR,
	"Resource Id", "Full Text", COLUMNS_OR,
	"Query Name", "Snippet", "Url", NULL
};

static const struct column column[] = {
	{ "Resource Id", COLUMN_IGNORE },
	{ "Url", COLUMN_LINK },
	{ "Original Url", COLUMN_IGNORE },
	{ "Date", COLUMN_TIME },
	{ "Author", COLUMN_HANDLE },
	{ "Full Name", COLUMN_NAME },
	{ "X Author ID", COLUMN_AUTHOR_ID },
	{ "Twitter Author ID", COLUMN_AUTHOR_ID },
	{ "Full Text", COLUMN_TEXT },
	{ "Snippet", COLUMN_IGNORE },
	{ "Title", COLUMN_IGNORE },
	{ "Language", COLUMN_LANG },
	{ "Latitude", COLUMN_LAT },
	{ "Longitude", COLUMN_LON },
	{ "X Followers", COLUMN_FOLLOWERS },
	{ "Twitter Followers", COLUMN_FOLLOWERS },
	{ "X Likes", COLUMN_LIKES },
	{ "X Reposts", COLUMN_REPOSTS },
	{ "Twitter Retweets", COLUMN_REPOSTS },
	{ "X Reply Count", COLUMN_REPLIES },
	{ "Twitter Reply Count", COLUMN_REPLIES },
	{ "Reply to", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_UTC | COLUMNS_PREFIX | COLUMNS_ENTITIES,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str id = columns_get(r, "Resource Id");
	struct str link = columns_get(r, "Original Url"), handle = { NULL, 0 };

	(void)in;
	if (p->url.n == 0 && str_starts(link, STR("http"))) {
		p->url = link;
		ident_link(link, &p->id, &handle);
		p->handle = str_or(p->handle, handle);
	}
	if (p->id.n == 0 && !cell_null(id))
		p->id = id;
	if (p->text.n == 0) {
		p->text = post_decoded(p, columns_get(r, "Snippet"));
		if (columns_get(r, "Full Text").p != NULL && p->text.n > 0)
			p->state = POST_TRUNCATED;
	}
	p->platform = platform_of_link(p->url);
	return true;
}

const struct source source_brandwatch = {
	.name = "brandwatch",
	.title = "Brandwatch mentions",
	.columns = &columns,
	.row = row,
};
