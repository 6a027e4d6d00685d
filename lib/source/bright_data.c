/*
 * Posts of Bright Data, JSON and CSV: of X, and of the other platforms that it
 * sells in the same shape. A quoted post may be an object or its JSON in a
 * cell.
 */
#include "base/mem.h"
#include "base/str.h"
#include "columns/columns.h"
#include "columns/platform.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "json/json.h"
#include "json/json_scan.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = { "user_posted", "date_posted", NULL };

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "post_id", COLUMN_ID },
	{ "url", COLUMN_URL },
	{ "date_posted", COLUMN_TIME },
	{ "user_posted", COLUMN_HANDLE },
	{ "name", COLUMN_NAME },
	{ "user_id", COLUMN_AUTHOR_ID },
	{ "followers", COLUMN_FOLLOWERS },
	{ "description", COLUMN_TEXT },
	{ "quoted_post", COLUMN_IGNORE },
	{ "quoted_post.post_id", COLUMN_QUOTE_ID },
	{ "quoted_post.profile_id", COLUMN_QUOTE_HANDLE },
	{ "parent_post_details", COLUMN_IGNORE },
	{ "parent_post_details.post_id", COLUMN_REPLY_ID },
	{ "parent_post_details.profile_id", COLUMN_REPLY_HANDLE },
	{ "hashtags", COLUMN_HASHTAGS },
	{ "tagged_users", COLUMN_MENTIONS },
	{ "likes", COLUMN_LIKES },
	{ "reposts", COLUMN_REPOSTS },
	{ "replies", COLUMN_REPLIES },
	{ "num_comments", COLUMN_REPLIES },
	{ "quotes", COLUMN_QUOTES },
	{ "views", COLUMN_VIEWS },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = "[",
};

/* A post in the JSON of a cell. */
static void
read_cell(struct post *p, struct str cell, struct post_ref *r)
{
	const struct json_node *v;

	if (!str_starts(cell, STR("{")) ||
	    !json_scan(&p->cell, cell, JSON_DEPTH_MAX))
		return;
	v = p->cell.node;
	r->id = arena_str(&p->mem, post_str(p, json_get(v,
	    "post_id")));
	r->handle = arena_str(&p->mem, post_str(p, json_get(v,
	    "profile_id")));
	r->text = arena_str(&p->mem, post_str(p, json_get(v,
	    "description")));
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	p->platform = platform_of_link(p->url);
	read_cell(p, columns_get(r, "quoted_post"), &p->quote_of);
	read_cell(p, columns_get(r, "parent_post_details"), &p->reply_to);
	p->reply_to.text = (struct str){ NULL, 0 };
	if (p->quote_of.id.n > 0 && p->quote_of.text.n == 0)
		p->quote_of.text = columns_get(r, "quoted_post.description");
	/* Of a post that quotes nobody all members are there, and empty. */
	if (p->quote_of.id.n == 0)
		p->quote_of = (struct post_ref){ .id = { NULL, 0 } };
	return true;
}

const struct source source_bright_data = {
	.name = "bright-data",
	.title = "Bright Data posts",
	.columns = &columns,
	.objects = true,
	.row = row,
};
