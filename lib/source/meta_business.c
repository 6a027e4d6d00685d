/*
 * Meta Business Suite, tables of a page's or an account's posts. Publish times
 * are those of California, with the month first; "Date" is not when a post was
 * made.
 */
#include "base/str.h"
#include "columns/columns.h"
#include "columns/platform.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "intake/times.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = { "Post ID", "Publish time", NULL };

static const struct column column[] = {
	{ "Post ID", COLUMN_ID },
	{ "Permalink", COLUMN_URL },
	{ "Publish time", COLUMN_TIME },
	{ "Date", COLUMN_IGNORE },
	{ "Page ID", COLUMN_AUTHOR_ID },
	{ "Page name", COLUMN_NAME },
	{ "Account ID", COLUMN_AUTHOR_ID },
	{ "Account username", COLUMN_HANDLE },
	{ "Account name", COLUMN_NAME },
	{ "Title", COLUMN_IGNORE },
	{ "Description", COLUMN_IGNORE },
	{ "Likes", COLUMN_LIKES },
	{ "Reactions", COLUMN_LIKES },
	{ "Comments", COLUMN_REPLIES },
	{ "Shares", COLUMN_REPOSTS },
	{ "Views", COLUMN_VIEWS },
	{ "Impressions", COLUMN_VIEWS },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_MONTH_FIRST,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str title = columns_get(r, "Title");
	struct str text = columns_get(r, "Description");

	/* The one often begins as the other. */
	p->text = str_starts(text, title) ? text : str_starts(title, text) ?
	    title : columns_titled(p, title, text);
	p->platform = platform_of_link(p->url);
	if (p->platform.n == 0)
		p->platform = columns_get(r, "Account username").p != NULL ?
		    STR("instagram") : STR("facebook");
	intake_in_zone(in, p, "America/Los_Angeles");
	return true;
}

const struct source source_meta_business = {
	.name = "meta-business",
	.title = "Meta Business Suite csv (Facebook, Instagram)",
	.columns = &columns,
	.row = row,
};
