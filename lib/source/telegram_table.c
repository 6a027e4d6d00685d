/*
 * Tables that scrapers of Telegram write, a file a channel. Ids count within a
 * channel: where no column says which, the file's name stands before them.
 */
#include "base/str.h"
#include "columns/cell.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"Message ID", "Sender ID", COLUMNS_OR,
	"Message ID", "Date", "Message", NULL
};

static const struct column column[] = {
	{ "Message ID", COLUMN_ID },
	{ "Date", COLUMN_TIME },
	{ "Username", COLUMN_HANDLE },
	{ "Sender ID", COLUMN_AUTHOR_ID },
	{ "Sender Name", COLUMN_NAME },
	{ "First Name", COLUMN_IGNORE },
	{ "Last Name", COLUMN_IGNORE },
	{ "Message", COLUMN_TEXT },
	{ "Reply To", COLUMN_IGNORE },
	{ "Channel", COLUMN_IGNORE },
	{ "Channel ID", COLUMN_IGNORE },
	{ "Chat ID", COLUMN_IGNORE },
	{ "Views", COLUMN_VIEWS },
	{ "Forwards", COLUMN_REPOSTS },
	{ "Replies", COLUMN_REPLIES },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_UTC,
};

static struct str
channel(struct intake *in, const struct rows_row *r)
{
	static const char *const names[] = { "Channel ID", "Chat ID",
	    "Channel" };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct str s = columns_get(r, names[i]);

		if (!cell_null(s))
			return s;
	}
	return intake_file_title(in);
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str chat = channel(in, r), first, last;
	struct str to = columns_get(r, "Reply To");

	if (chat.n > 0)
		chat = post_join(p, chat, STR("/"));
	if (str_ends(to, STR(".0")))
		to.n -= 2;
	if (p->id.n > 0)
		p->id = post_join(p, chat, p->id);
	if (str_digits(to))
		p->reply_to.id = post_join(p, chat, to);
	first = columns_get(r, "First Name");
	last = columns_get(r, "Last Name");
	if (p->name.n == 0 && !cell_null(first))
		p->name = cell_null(last) ? first : post_join(p,
		    post_join(p, first, STR(" ")), last);
	return true;
}

const struct source source_telegram_table = {
	.name = "telegram-table",
	.title = "Telegram tables of scrapers: Message ID, Sender ID",
	.platform = "telegram",
	.columns = &columns,
	.row = row,
};
