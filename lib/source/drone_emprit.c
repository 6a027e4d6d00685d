/*
 * Mentions of Drone Emprit: "media" says the platform. Stories of news sites lie
 * among the posts. Its columns have had several names.
 */
#include "base/array.h"
#include "base/str.h"
#include "columns/columns.h"
#include "columns/platform.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"mention", "sentiment", "media", COLUMNS_OR,
	"mention", "sentimen", "media", COLUMNS_OR,
	"content", "sentiment", "media", COLUMNS_OR,
	"content", "sentimen", "media", COLUMNS_OR,
	"text", "sentiment", "media", "author", COLUMNS_OR,
	"content", "sentiment", "channel", "author", COLUMNS_OR,
	"mention", "sentiment", "channel", COLUMNS_OR,
	"mention", "sentiment", "author", "date", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "mention_id", COLUMN_ID },
	{ "status_id", COLUMN_ID },
	{ "post_id", COLUMN_ID },
	{ "tweet_id", COLUMN_ID },
	{ "link", COLUMN_LINK },
	{ "url", COLUMN_LINK },
	{ "permalink", COLUMN_LINK },
	{ "date", COLUMN_TIME },
	{ "datetime", COLUMN_TIME },
	{ "created_at", COLUMN_TIME },
	{ "timestamp", COLUMN_TIME },
	{ "tanggal", COLUMN_TIME },
	{ "waktu", COLUMN_TIME },
	{ "author", COLUMN_HANDLE },
	{ "username", COLUMN_HANDLE },
	{ "screen_name", COLUMN_HANDLE },
	{ "account", COLUMN_HANDLE },
	{ "akun", COLUMN_HANDLE },
	{ "name", COLUMN_NAME },
	{ "author_name", COLUMN_NAME },
	{ "followers", COLUMN_FOLLOWERS },
	{ "mention", COLUMN_TEXT },
	{ "content", COLUMN_TEXT },
	{ "text", COLUMN_TEXT },
	{ "lang", COLUMN_LANG },
	{ "likes", COLUMN_LIKES },
	{ "retweets", COLUMN_REPOSTS },
	{ "shares", COLUMN_REPOSTS },
	{ "replies", COLUMN_REPLIES },
	{ "comments", COLUMN_REPLIES },
	{ "views", COLUMN_VIEWS },
	{ "media", COLUMN_IGNORE },
	{ "channel", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_PREFIX,
};

static struct str
platform_of(struct str media)
{
	static const struct {
		const char *media;
		struct str platform;
	} known[] = {
		{ "twitter", { "twitter", 7 } },
		{ "tweet", { "twitter", 7 } },
		{ "x", { "twitter", 7 } },
		{ "facebook", { "facebook", 8 } },
		{ "instagram", { "instagram", 9 } },
		{ "youtube", { "youtube", 7 } },
		{ "tiktok", { "tiktok", 6 } },
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (columns_called(media, known[i].media))
			return known[i].platform;
	return (struct str){ NULL, 0 };
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	static const char *const news[] = { "news", "online news",
	    "online media", "media online" };
	struct str media = str_or(columns_get(r, "media"),
	    columns_get(r, "channel"));

	(void)in;
	p->platform = str_or(platform_of(media), platform_of_link(p->url));
	for (size_t i = 0; i < ARRAY_N(news); i++)
		if (p->platform.n == 0 && columns_called(media, news[i]))
			return false;
	return true;
}

const struct source source_drone_emprit = {
	.name = "drone-emprit",
	.title = "Drone Emprit mentions",
	.columns = &columns,
	.row = row,
	.none = "news article",
};
