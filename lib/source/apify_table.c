/*
 * Tweets of Apify's actors as CSV, or as flat JSON: a member of a member is a
 * column with a slash (author/userName) or a dot.
 */
#include "base/str.h"
#include "columns/guess.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/pieces.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"author.userName", "createdAt", COLUMNS_OR,
	"author.userName", "twitterUrl", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "url", COLUMN_LINK },
	{ "twitterUrl", COLUMN_IGNORE },
	{ "createdAt", COLUMN_TIME },
	{ "author.id", COLUMN_AUTHOR_ID },
	{ "author.userName", COLUMN_HANDLE },
	{ "author.name", COLUMN_NAME },
	{ "author.location", COLUMN_LOCATION },
	{ "author.followers", COLUMN_FOLLOWERS },
	{ "text", COLUMN_TEXT },
	{ "fullText", COLUMN_IGNORE },
	{ "lang", COLUMN_LANG },
	{ "conversationId", COLUMN_CONVERSATION },
	{ "inReplyToId", COLUMN_REPLY_ID },
	{ "inReplyToUsername", COLUMN_REPLY_HANDLE },
	{ "retweet.id", COLUMN_REPOST_ID },
	{ "retweet.author.userName", COLUMN_REPOST_HANDLE },
	{ "retweet.text", COLUMN_REPOST_TEXT },
	{ "retweet.fullText", COLUMN_REPOST_TEXT },
	{ "quote.id", COLUMN_QUOTE_ID },
	{ "quote.author.userName", COLUMN_QUOTE_HANDLE },
	{ "quote.text", COLUMN_QUOTE_TEXT },
	{ "quote.fullText", COLUMN_QUOTE_TEXT },
	{ "place.full_name", COLUMN_PLACE },
	{ "likeCount", COLUMN_LIKES },
	{ "retweetCount", COLUMN_REPOSTS },
	{ "replyCount", COLUMN_REPLIES },
	{ "quoteCount", COLUMN_QUOTES },
	{ "viewCount", COLUMN_VIEWS },
	{ "source", COLUMN_VIA },
	{ "isReply", COLUMN_REPLY },
	{ "isRetweet", COLUMN_REPOST },
	{ "isQuote", COLUMN_QUOTE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_ENTITIES,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str whole = columns_get(r, "fullText");

	(void)in;
	if (whole.n > 0 && !p->repost)
		p->text = post_decoded(p, whole);
	return pieces_said(p);
}

const struct source source_apify_table = {
	.name = "apify-table",
	.title = "Apify tweet scrapers, CSV and flat JSON",
	.platform = "twitter",
	.columns = &columns,
	.objects = true,
	.row = row,
};
