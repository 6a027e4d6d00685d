/* Tweets of rettiwt-api. */
#include "columns/columns.h"
#include "intake/intake.h"
#include "source/source.h"

static const char *const tell[] = {
	"tweetBy.userName", "fullText", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "url", COLUMN_URL },
	{ "createdAt", COLUMN_TIME },
	{ "tweetBy.id", COLUMN_AUTHOR_ID },
	{ "tweetBy.userName", COLUMN_HANDLE },
	{ "tweetBy.fullName", COLUMN_NAME },
	{ "tweetBy.location", COLUMN_LOCATION },
	{ "tweetBy.followersCount", COLUMN_FOLLOWERS },
	{ "fullText", COLUMN_TEXT },
	{ "lang", COLUMN_LANG },
	{ "conversationId", COLUMN_CONVERSATION },
	{ "replyTo", COLUMN_REPLY_ID },
	{ "quoted.id", COLUMN_QUOTE_ID },
	{ "quoted.tweetBy.userName", COLUMN_QUOTE_HANDLE },
	{ "quoted.fullText", COLUMN_QUOTE_TEXT },
	{ "retweetedTweet.id", COLUMN_REPOST_ID },
	{ "retweetedTweet.tweetBy.userName", COLUMN_REPOST_HANDLE },
	{ "retweetedTweet.fullText", COLUMN_REPOST_TEXT },
	{ "entities.hashtags", COLUMN_HASHTAGS },
	{ "entities.mentionedUsers", COLUMN_MENTIONS },
	{ "entities.urls", COLUMN_URLS },
	{ "likeCount", COLUMN_LIKES },
	{ "retweetCount", COLUMN_REPOSTS },
	{ "replyCount", COLUMN_REPLIES },
	{ "quoteCount", COLUMN_QUOTES },
	{ "viewCount", COLUMN_VIEWS },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.lists = "[",
	.flags = COLUMNS_ENTITIES,
};

const struct source source_rettiwt = {
	.name = "rettiwt",
	.title = "rettiwt-api",
	.platform = "twitter",
	.columns = &columns,
	.objects = true,
};
