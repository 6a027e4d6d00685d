/* Results of Talkwalker. */
#include "columns/columns.h"
#include "columns/platform.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"content_snippet", "published", "url", COLUMNS_OR,
	"extra_author_attributes.short_name", "content", "published", NULL
};

static const struct column column[] = {
	{ "external_id", COLUMN_ID },
	{ "url", COLUMN_LINK },
	{ "published", COLUMN_TIME },
	{ "extra_author_attributes.id", COLUMN_AUTHOR_ID },
	{ "extra_author_attributes.short_name", COLUMN_HANDLE },
	{ "extra_author_attributes.name", COLUMN_NAME },
	{ "content", COLUMN_TEXT },
	{ "content_snippet", COLUMN_IGNORE },
	{ "lang", COLUMN_LANG },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_PREFIX,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	if (p->text.n == 0) {
		p->text = columns_get(r, "content_snippet");
		p->state = POST_TRUNCATED;
	}
	p->platform = platform_of_link(p->url);
	return true;
}

const struct source source_talkwalker = {
	.name = "talkwalker",
	.title = "Talkwalker results",
	.columns = &columns,
	.row = row,
};
