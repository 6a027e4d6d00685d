/*
 * Meta Content Library: text is not among the fields that it gives unasked.
 */
#include "base/str.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"post_owner.id", "creation_time", COLUMNS_OR,
	"post_owner.username", "creation_time", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "creation_time", COLUMN_TIME },
	{ "modified_time", COLUMN_IGNORE },
	{ "text", COLUMN_TEXT },
	{ "post_owner.id", COLUMN_AUTHOR_ID },
	{ "post_owner.username", COLUMN_HANDLE },
	{ "post_owner.name", COLUMN_NAME },
	{ "post_owner.type", COLUMN_IGNORE },
	{ "lang", COLUMN_LANG },
	{ "hashtags", COLUMN_HASHTAGS },
	{ "statistics.like_count", COLUMN_LIKES },
	{ "statistics.comment_count", COLUMN_REPLIES },
	{ "statistics.share_count", COLUMN_REPOSTS },
	{ "statistics.views", COLUMN_VIEWS },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = "'",
	.flags = COLUMNS_UTC,
};

/* Whether a word stands in a cell, whatever its case. */
static bool
holds(struct str cell, struct str word)
{
	for (size_t i = 0; i + word.n <= cell.n; i++)
		if (str_eq_nocase(str_sub(cell, i, i + word.n), word))
			return true;
	return false;
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	static const char *const names[] = { "post_owner.type",
	    "surface.type", "surface.name", "content_type", "mcl_url" };

	(void)in;
	p->platform = STR("facebook");
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		if (holds(columns_get(r, names[i]), STR("instagram")))
			p->platform = STR("instagram");
		if (holds(columns_get(r, names[i]), STR("threads")))
			p->platform = STR("threads");
	}
	return true;
}

const struct source source_content_library = {
	.name = "content-library",
	.title = "Meta Content Library",
	.columns = &columns,
	.objects = true,
	.row = row,
};
