/* Tweets of tweety-ns, as its objects are dumped. */
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

static const char *const tell[] = {
	"created_on", "text", "retweet_counts", COLUMNS_OR,
	"rich_text", "author.username", COLUMNS_OR,
	"retweet_counts", "reply_counts", "text", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "url", COLUMN_LINK },
	{ "created_on", COLUMN_TIME },
	{ "date", COLUMN_IGNORE },
	{ "author.id", COLUMN_AUTHOR_ID },
	{ "author.rest_id", COLUMN_IGNORE },
	{ "author.username", COLUMN_HANDLE },
	{ "author.screen_name", COLUMN_HANDLE },
	{ "author.name", COLUMN_NAME },
	{ "author.location", COLUMN_LOCATION },
	{ "author.followers_count", COLUMN_FOLLOWERS },
	{ "text", COLUMN_TEXT },
	{ "language", COLUMN_LANG },
	{ "source", COLUMN_VIA },
	{ "conversation_id", COLUMN_CONVERSATION },
	{ "replied_to", COLUMN_REPLY_ID },
	{ "replied_to.id", COLUMN_REPLY_ID },
	{ "replied_to.author.username", COLUMN_REPLY_HANDLE },
	{ "retweeted_tweet.id", COLUMN_REPOST_ID },
	{ "retweeted_tweet.author.username", COLUMN_REPOST_HANDLE },
	{ "retweeted_tweet.text", COLUMN_REPOST_TEXT },
	{ "is_retweet", COLUMN_REPOST },
	{ "is_reply", COLUMN_REPLY },
	{ "is_quoted", COLUMN_QUOTE },
	{ "quoted_tweet.text", COLUMN_QUOTE_TEXT },
	{ "quoted_tweet.id", COLUMN_QUOTE_ID },
	{ "quoted_tweet.author.username", COLUMN_QUOTE_HANDLE },
	{ "hashtags", COLUMN_HASHTAGS },
	{ "urls", COLUMN_URLS },
	{ "user_mentions", COLUMN_MENTIONS },
	{ "likes", COLUMN_LIKES },
	{ "retweet_counts", COLUMN_REPOSTS },
	{ "reply_counts", COLUMN_REPLIES },
	{ "quote_counts", COLUMN_QUOTES },
	{ "views", COLUMN_VIEWS },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = "[",
	.flags = COLUMNS_ENTITIES,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	if (p->when == WHEN_NONE)
		post_time(p, columns_get(r, "date"));
	return true;
}

const struct source source_tweety = {
	.name = "tweety",
	.title = "tweety-ns",
	.platform = "twitter",
	.columns = &columns,
	.objects = true,
	.row = row,
};
