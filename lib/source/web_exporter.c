/*
 * twitter-web-exporter, as JSON and as CSV, which have the same columns. Times
 * are those of the browser in a form that its user chose; the text of a repost
 * is the cut one, "RT @x: ...". In CSV a line end in the text is the two
 * characters \\n. JSON may hold all that X said of a post, in "metadata": then
 * that is read, if the post is in it.
 */
#include "base/array.h"
#include "base/str.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/pieces.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"id", "full_text", "screen_name", "in_reply_to", "retweeted_status",
	"quoted_status", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "url", COLUMN_LINK },
	{ "created_at", COLUMN_TIME },
	{ "screen_name", COLUMN_HANDLE },
	{ "user_id", COLUMN_AUTHOR_ID },
	{ "name", COLUMN_NAME },
	{ "full_text", COLUMN_TEXT },
	{ "lang", COLUMN_LANG },
	{ "source", COLUMN_VIA },
	{ "in_reply_to", COLUMN_REPLY_ID },
	{ "retweeted_status", COLUMN_REPOST_ID },
	{ "quoted_status", COLUMN_QUOTE_ID },
	{ "rt_source", COLUMN_IGNORE },
	{ "media", COLUMN_IGNORE },
	{ "metadata", COLUMN_IGNORE },
	{ "favorite_count", COLUMN_LIKES },
	{ "retweet_count", COLUMN_REPOSTS },
	{ "reply_count", COLUMN_REPLIES },
	{ "quote_count", COLUMN_QUOTES },
	{ "views_count", COLUMN_VIEWS },
	{ NULL, 0 }
};

static const struct columns csv = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_LINE_ENDS | COLUMNS_ENTITIES,
};

static const struct columns json = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_ENTITIES,
};

static void
media(struct post *p, struct str cell)
{
	if (!json_scan(&p->cell, cell, 2) || p->cell.node->type != JSON_ARRAY)
		return;
	JSON_EACH(m, p->cell.node)
		pieces_media(p, post_str(p, json_get(m, "type")),
		    post_str(p, json_get(m, "original")));
}

/* Of a repost all but its reposts are counted where the original is. */
static void
unknown_counts(struct post *p)
{
	struct str *all[] = { &p->likes, &p->replies, &p->quotes };

	for (size_t i = 0; i < ARRAY_N(all); i++)
		if (str_is(*all[i], "0"))
			*all[i] = (struct str){ NULL, 0 };
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	media(p, rows_get(r, "media"));
	if (p->repost)
		unknown_counts(p);
	return true;
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return holds_all(v, tell);
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *all = json_get_type(v, "metadata",
	    JSON_OBJECT);
	struct rows_row *r;
	struct post *p;

	if (json_get(all, "rest_id") != NULL &&
	    json_get_type(all, "legacy", JSON_OBJECT) != NULL) {
		intake_value(in, all);
		return;
	}
	p = intake_begin(in);
	r = intake_members(in, v);
	columns_plan(&json, r);
	intake_fill(in, p, v, &json);
	row(in, p, r);
	intake_post(in);
}

const struct source source_web_exporter = {
	.name = "web-exporter",
	.title = "twitter-web-exporter, JSON and CSV",
	.platform = "twitter",
	.is = is,
	.take = take,
	.columns = &csv,
	.row = row,
};
