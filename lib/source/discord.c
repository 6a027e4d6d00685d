/*
 * Channels of Discord as DiscordChatExporter writes them, JSON and CSV. Ids
 * count in a channel's own right, and a server is seldom public: its messages
 * are held back as those of private groups are.
 */
#include "base/str.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/pieces.h"
#include "intake/state.h"
#include "json/holds.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"
#include "post/post.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return HOLDS(v, "guild", "channel") &&
	    json_get_type(v, "messages", JSON_ARRAY) != NULL;
}

static struct str
in_channel(struct post *p, struct str channel, struct str id)
{
	return str_or(pieces_id(p, channel, "/", id), id);
}

static void
lists(struct post *p, const struct json_node *v)
{
	JSON_EACH(f, holds_list(v, "attachments"))
		pieces_media(p, STR("file"), post_str(p, json_get(f, "url")));
	pieces_list(p, &p->mentions, json_get_type(v, "mentions", JSON_ARRAY),
	    "name");
}

static void
message(struct intake *in, const struct json_node *channel,
    const struct json_node *v)
{
	const struct json_node *type = json_get(v, "type"),
	    *author = json_get(v, "author");
	struct str chat;
	struct post *p;

	if (!json_is(type, "Default") && !json_is(type, "Reply")) {
		intake_no_post(in, "message of the service");
		return;
	}
	p = intake_begin(in);
	chat = post_str(p, json_get(channel, "id"));
	p->id = in_channel(p, chat, post_str(p, json_get(v, "id")));
	post_time(p, post_str(p, json_get(v, "timestamp")));
	p->author_id = post_str(p, json_get(author, "id"));
	p->handle = post_str(p, json_get(author, "name"));
	p->name = post_str(p, json_get(author, "nickname"));
	p->text = post_str(p, json_get(v, "content"));
	p->reply_to.id = in_channel(p, chat, post_str(p, json_get(json_get(v,
	    "reference"), "messageId")));
	p->likes = post_sum(p, json_get(v, "reactions"), "count");
	lists(p, v);
	p->visibility = STR("private");
	intake_post(in);
}

static void
take(struct intake *in, const struct json_node *v)
{
	JSON_EACH(m, json_get(v, "messages"))
		message(in, json_get(v, "channel"), m);
}

static const struct column column[] = {
	{ "MessageID", COLUMN_ID },
	{ "AuthorID", COLUMN_AUTHOR_ID },
	{ "Author", COLUMN_HANDLE },
	{ "Date", COLUMN_TIME },
	{ "Content", COLUMN_TEXT },
	{ "Attachments", COLUMN_IGNORE },
	{ "Reactions", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.column = column,
};

/* Spelt just so: tables of tweets have author_id, author and content, too. */
static bool
is_table(struct intake *in, const struct rows_row *header)
{
	(void)in;
	columns_plan(&columns, header);
	return rows_column(header, "AuthorID") != SIZE_MAX &&
	    rows_column(header, "Author") != SIZE_MAX &&
	    rows_column(header, "Content") != SIZE_MAX;
}

/* The channel's number is in the name of the file: "A server - a [123]". */
static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str title = intake_file_title(in);
	size_t open = str_chr(title, '['), close = str_chr(title, ']');

	(void)r;
	if (open < close && close < title.n)
		title = str_sub(title, open + 1, close);
	p->id = in_channel(p, title, p->id);
	p->visibility = STR("private");
	return true;
}

const struct source source_discord = {
	.name = "discord",
	.title = "Discord: DiscordChatExporter, JSON and CSV",
	.platform = "discord",
	.is = is,
	.take = take,
	.columns = &columns,
	.is_table = is_table,
	.row = row,
};
