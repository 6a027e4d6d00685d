/*
 * Posts and replies of the interfaces of Threads and Instagram. A repost has
 * no text of its own; a topic is a hashtag that stands beside the text.
 */
#include "base/str.h"
#include "columns/cell.h"
#include "columns/columns.h"
#include "columns/platform.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"media_product_type", "timestamp", COLUMNS_OR,
	"media_type", "permalink", "timestamp", COLUMNS_OR,
	"text", "username", "timestamp", "replied_to.id", COLUMNS_OR,
	"text", "username", "timestamp", "is_quote_post", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "permalink", COLUMN_URL },
	{ "timestamp", COLUMN_TIME },
	{ "username", COLUMN_HANDLE },
	{ "owner.id", COLUMN_AUTHOR_ID },
	{ "owner.username", COLUMN_IGNORE },
	{ "name", COLUMN_NAME },
	{ "text", COLUMN_TEXT },
	{ "caption", COLUMN_TEXT },
	{ "replied_to.id", COLUMN_REPLY_ID },
	{ "parent_id", COLUMN_REPLY_ID },
	{ "root_post.id", COLUMN_CONVERSATION },
	{ "quoted_post.id", COLUMN_QUOTE_ID },
	{ "reposted_post.id", COLUMN_REPOST_ID },
	{ "like_count", COLUMN_LIKES },
	{ "comments_count", COLUMN_REPLIES },
	{ "media_product_type", COLUMN_IGNORE },
	{ "topic_tag", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str topic = columns_get(r, "topic_tag");

	(void)in;
	p->handle = str_or(p->handle, columns_get(r, "owner.username"));
	if (str_is(columns_get(r, "media_product_type"), "THREADS") ||
	    str_is(platform_of_link(p->url), "threads") ||
	    columns_get(r, "is_quote_post").p != NULL)
		p->platform = STR("threads");
	if (str_is(columns_get(r, "media_type"), "REPOST_FACADE"))
		p->repost = true;
	/* Those in the text are looked for all the same. */
	if (!cell_null(topic)) {
		post_add(&p->hashtags, topic);
		p->hashtags.known = false;
	}
	return true;
}

const struct source source_meta_api = {
	.name = "meta-api",
	.title = "Threads and Instagram APIs",
	.platform = "instagram",
	.columns = &columns,
	.objects = true,
	.row = row,
};
