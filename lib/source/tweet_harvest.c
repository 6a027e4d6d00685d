/*
 * CSV of tweet-harvest: with ; in the first version, comma and quotes in the
 * second. The tool takes the leading @handle off replies. Spreadsheets round
 * its ids; tweet_url has them whole.
 */
#include "base/str.h"
#include "columns/cell.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"

static const char *const tell[] = {
	"full_text", "id_str", "conversation_id_str", "tweet_url", NULL
};

static const struct column column[] = {
	{ "id_str", COLUMN_ID },
	{ "tweet_url", COLUMN_LINK },
	{ "created_at", COLUMN_TIME },
	{ "username", COLUMN_HANDLE },
	{ "user_id_str", COLUMN_AUTHOR_ID },
	{ "full_text", COLUMN_TEXT },
	{ "lang", COLUMN_LANG },
	{ "location", COLUMN_LOCATION },
	{ "conversation_id_str", COLUMN_CONVERSATION },
	{ "in_reply_to_screen_name", COLUMN_REPLY_HANDLE },
	{ "image_url", COLUMN_MEDIA },
	{ "favorite_count", COLUMN_LIKES },
	{ "retweet_count", COLUMN_REPOSTS },
	{ "reply_count", COLUMN_REPLIES },
	{ "quote_count", COLUMN_QUOTES },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_ALTERED,
};

/* The second version has image_url, and text with entities. */
static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str image = rows_get(r, "image_url");

	(void)in;
	if (image.p != NULL)
		p->text = post_decoded(p, p->text);
	if (!cell_null(image))
		post_add(&p->media, post_join(p, STR("photo:"), image));
	return true;
}

const struct source source_tweet_harvest = {
	.name = "tweet-harvest",
	.title = "tweet-harvest",
	.platform = "twitter",
	.columns = &columns,
	.row = row,
};
