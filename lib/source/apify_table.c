/*
 * Tweets of Apify's actors as CSV, or as flat JSON: a member of a member is a
 * column with a slash (author/userName) or a dot.
 */
#include "base/str.h"
#include "container/rows.h"
#include "intake/guess.h"
#include "intake/intake.h"
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
	{ "quote.id", COLUMN_QUOTE_ID },
	{ "quote.author.userName", COLUMN_QUOTE_HANDLE },
	{ "place.full_name", COLUMN_PLACE },
	{ "likeCount", COLUMN_LIKES },
	{ "retweetCount", COLUMN_REPOSTS },
	{ "replyCount", COLUMN_REPLIES },
	{ "quoteCount", COLUMN_QUOTES },
	{ "viewCount", COLUMN_VIEWS },
	{ "source", COLUMN_VIA },
	{ "isReply", COLUMN_IGNORE },
	{ "isRetweet", COLUMN_IGNORE },
	{ "isQuote", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_ENTITIES,
};

/* The first of the columns that says something. */
static struct str
text_in(struct post *p, const struct rows_row *r, const char *whole,
    const char *text)
{
	struct str s = columns_get(r, whole);

	return post_decoded(p, s.n > 0 ? s : columns_get(r, text));
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str text = text_in(p, r, "fullText", "text");
	struct str repost = text_in(p, r, "retweet.fullText", "retweet.text");

	(void)in;
	if (p->id.n == 0 && text.n == 0)
		return false;
	p->text = p->repost && repost.n > 0 ? repost : text;
	p->quote_of.text = text_in(p, r, "quote.fullText", "quote.text");
	if (guess_is_repost(columns_get(r, "isRetweet")))
		p->prefix_marks = true;
	return true;
}

const struct source source_apify_table = {
	.name = "apify-table",
	.title = "Apify tweet scrapers, CSV and flat JSON",
	.platform = "twitter",
	.columns = &columns,
	.objects = true,
	.row = row,
};
