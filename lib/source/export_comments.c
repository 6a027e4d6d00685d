/*
 * Comments that web services export (ExportComments and others): a letterhead
 * with the link of the post, then the table. The number of an answer has that
 * of its comment before the dot: 3.1.
 */
#include "base/str.h"
#include "columns/cell.h"
#include "columns/columns.h"
#include "columns/platform.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/pieces.h"
#include "intake/state.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"Name (click to view profile)", "Comment", COLUMNS_OR,
	"(Nested) Comment ID", "Comment", COLUMNS_OR,
	"Profile ID", "Date", "Likes", "Comment", COLUMNS_OR,
	"SubId", "Name", "Date", "Comment", NULL
};

static const struct column column[] = {
	{ "(Nested) Comment ID", COLUMN_IGNORE },
	{ "Nested Comment ID", COLUMN_IGNORE },
	{ "Comment ID", COLUMN_ID },
	{ "Id", COLUMN_IGNORE },
	{ "SubId", COLUMN_IGNORE },
	{ "Name (click to view profile)", COLUMN_NAME },
	{ "Name", COLUMN_NAME },
	{ "Username", COLUMN_HANDLE },
	{ "Profile ID", COLUMN_AUTHOR_ID },
	{ "Date", COLUMN_TIME },
	{ "Likes", COLUMN_LIKES },
	{ "Live video timestamp", COLUMN_IGNORE },
	{ "Comment", COLUMN_TEXT },
	{ "(view source)", COLUMN_IGNORE },
	{ "view source", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
};

/* The first link of the letterhead: of the post that is commented on. */
static struct str
post_link(const struct intake *in)
{
	struct str s = intake_letterhead(in);
	size_t at = str_find(s, STR("http")), n = 0;

	if (at == SIZE_MAX)
		return (struct str){ NULL, 0 };
	s = str_skip(s, at);
	while (n < s.n && memchr(",;\"\t\r\n ", s.p[n], 7) == NULL)
		n++;
	return str_sub(s, 0, n);
}

/* The number of the comment in its list: 3, or 3.1 of an answer to it. */
static struct str
number_of(const struct rows_row *r)
{
	static const char *const names[] = { "(Nested) Comment ID", "SubId",
	    "Id" };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct str s = columns_get(r, names[i]);

		if (!cell_null(s))
			return s;
	}
	return r->cells > 0 ? r->cell[0] : (struct str){ NULL, 0 };
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str link = post_link(in), number = number_of(r);
	size_t dot = str_chr(number, '.');

	p->platform = platform_of_link(link);
	/* It counts under its post: the post's link stands before it. */
	p->id = str_or(p->id, pieces_id(p, link, "#", number));
	p->conversation = link;
	if (dot != SIZE_MAX) {
		p->reply = true;
		p->reply_to.id = pieces_id(p, link, "#",
		    str_sub(number, 0, dot));
	}
	if (p->name.n > 1 && p->name.p[0] == '@' && p->handle.n == 0)
		p->handle = str_skip(p->name, 1);
	else if (p->handle.n == 0 && (str_is(p->platform, "instagram") ||
	    str_is(p->platform, "tiktok") || str_is(p->platform, "twitter")))
		p->handle = p->name;
	return p->text.n > 0 || p->name.n > 0;
}

const struct source source_export_comments = {
	.name = "export-comments",
	.title = "ExportComments and other exporters of comments",
	.columns = &columns,
	.row = row,
};
