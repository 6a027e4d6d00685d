/*
 * The search of Twitter up to June 2013 (before version 1.1): from_user in
 * place of a user, the language of the post in iso_language_code, times as in
 * mails. Its answers, and the tables that programs made of them.
 */
#include "base/str.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/ident.h"
#include "post/post.h"

static const char *const tell[] = {
	"from_user", "iso_language_code", "text", NULL
};

static const struct column column[] = {
	{ "id_str", COLUMN_ID },
	{ "id", COLUMN_IGNORE },
	{ "created_at", COLUMN_TIME },
	{ "time", COLUMN_IGNORE },
	{ "from_user", COLUMN_HANDLE },
	{ "from_user_id_str", COLUMN_AUTHOR_ID },
	{ "from_user_name", COLUMN_NAME },
	{ "from_user_id", COLUMN_IGNORE },
	{ "location", COLUMN_LOCATION },
	{ "text", COLUMN_TEXT },
	{ "iso_language_code", COLUMN_LANG },
	{ "in_reply_to_status_id_str", COLUMN_REPLY_ID },
	{ "in_reply_to_status_id", COLUMN_REPLY_ID },
	{ "to_user", COLUMN_REPLY_HANDLE },
	{ "to_user_id", COLUMN_IGNORE },
	{ "to_user_id_str", COLUMN_IGNORE },
	{ "to_user_name", COLUMN_IGNORE },
	{ "source", COLUMN_IGNORE },
	{ "entities.hashtags", COLUMN_HASHTAGS },
	{ "entities.user_mentions", COLUMN_MENTIONS },
	{ "entities.urls", COLUMN_URLS },
	{ "profile_image_url", COLUMN_IGNORE },
	{ "profile_image_url_https", COLUMN_IGNORE },
	{ "archivesource", COLUMN_IGNORE },
	{ "metadata.result_type", COLUMN_IGNORE },
	{ "geo", COLUMN_IGNORE },
	{ "geo.type", COLUMN_IGNORE },
	{ "geo.coordinates", COLUMN_IGNORE },
	{ "geo_type", COLUMN_IGNORE },
	{ "geo_coordinates_0", COLUMN_LAT },
	{ "geo_coordinates_1", COLUMN_LON },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = "[",
	.flags = COLUMNS_ENTITIES | COLUMNS_PREFIX | COLUMNS_UTC,
};

/* Latitude, then longitude. */
static void
point(struct post *p, struct str cell)
{
	size_t comma;

	if (!str_starts(cell, STR("[")) || !str_ends(cell, STR("]")))
		return;
	cell = str_sub(cell, 1, cell.n - 1);
	comma = str_chr(cell, ',');
	if (comma == SIZE_MAX)
		return;
	p->lat = str_trim(str_sub(cell, 0, comma));
	p->lon = str_trim(str_skip(cell, comma + 1));
}

/* The client stands in a link whose < and > were written as &lt; and &gt;. */
static struct str
client(struct post *p, struct str cell)
{
	enum post_state state = p->state;
	struct str html = post_decoded(p, cell);

	html = post_untagged(p, html);
	p->state = state;
	return html;
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str id = rows_get(r, "id");

	(void)in;
	p->id = str_or(p->id, ident_plain(&p->mem, id));
	p->author_id = str_or(p->author_id, rows_get(r, "from_user_id"));
	/* Older answers do not say which post was answered, if one was. */
	if (p->reply_to.id.n == 0)
		p->reply_to.handle = (struct str){ NULL, 0 };
	p->via = client(p, rows_get(r, "source"));
	point(p, rows_get(r, "geo.coordinates"));
	return true;
}

const struct source source_twitter_search = {
	.name = "twitter-search",
	.title = "Twitter's search up to June 2013, and tables of it",
	.platform = "twitter",
	.columns = &columns,
	.objects = true,
	.row = row,
};
