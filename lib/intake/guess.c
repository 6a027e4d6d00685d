#include "intake/guess.h"

static const struct column guess[] = {
	{ "idstr", COLUMN_ID },
	{ "tweetid", COLUMN_ID },
	{ "statusid", COLUMN_ID },
	{ "id", COLUMN_ID },
	{ "tweeturl", COLUMN_LINK },
	{ "tweetlink", COLUMN_LINK },
	{ "statusurl", COLUMN_LINK },
	{ "permalink", COLUMN_LINK },
	{ "link", COLUMN_LINK },
	{ "url", COLUMN_LINK },
	{ "createdat", COLUMN_TIME },
	{ "publishedatutc", COLUMN_TIME },
	{ "publishedat", COLUMN_TIME },
	{ "datetime", COLUMN_TIME },
	{ "timestamp", COLUMN_TIME },
	{ "datecreated", COLUMN_TIME },
	{ "created", COLUMN_TIME },
	{ "date", COLUMN_TIME },
	{ "time", COLUMN_TIME },
	{ "userscreenname", COLUMN_HANDLE },
	{ "userusername", COLUMN_HANDLE },
	{ "screenname", COLUMN_HANDLE },
	{ "username", COLUMN_HANDLE },
	{ "fromuser", COLUMN_HANDLE },
	{ "handle", COLUMN_HANDLE },
	{ "author", COLUMN_HANDLE },
	{ "user", COLUMN_HANDLE },
	{ "fulltext", COLUMN_TEXT },
	{ "rawcontent", COLUMN_TEXT },
	{ "tweettext", COLUMN_TEXT },
	{ "text", COLUMN_TEXT },
	{ "tweet", COLUMN_TEXT },
	{ "tweets", COLUMN_TEXT },
	{ "content", COLUMN_TEXT },
	{ "body", COLUMN_TEXT },
	{ "message", COLUMN_TEXT },
	{ "caption", COLUMN_TEXT },
	{ "lang", COLUMN_LANG },
	{ "language", COLUMN_LANG },
	{ "likecount", COLUMN_LIKES },
	{ "favoritecount", COLUMN_LIKES },
	{ "numberoflikes", COLUMN_LIKES },
	{ "likes", COLUMN_LIKES },
	{ "favorites", COLUMN_LIKES },
	{ "retweetcount", COLUMN_REPOSTS },
	{ "retweets", COLUMN_REPOSTS },
	{ "replycount", COLUMN_REPLIES },
	{ "quotecount", COLUMN_QUOTES },
	{ "viewcount", COLUMN_VIEWS },
	{ "sourceoftweet", COLUMN_VIA },
	{ "device", COLUMN_VIA },
	{ "sourcelabel", COLUMN_VIA },
	{ NULL, 0 }
};

const struct columns guess_columns = {
	.column = guess,
};

bool
guess_plan(const struct rows_row *header)
{
	bool taken[COLUMN_KINDS] = { false };

	memset(header->plan, COLUMN_EXTRA, header->names);
	for (const struct column *g = guess; g->name != NULL; g++)
		for (size_t i = 0; i < header->names && !taken[g->kind]; i++)
			if (header->plan[i] == COLUMN_EXTRA &&
			    columns_called(header->name[i], g->name)) {
				header->plan[i] = (uint8_t)g->kind;
				taken[g->kind] = true;
			}
	return taken[COLUMN_TEXT] && (taken[COLUMN_ID] ||
	    taken[COLUMN_LINK] || taken[COLUMN_TIME] ||
	    taken[COLUMN_HANDLE]);
}

bool
guess_is_repost(struct str cell)
{
	return str_is(cell, "t") || str_is(cell, "true") ||
	    str_is(cell, "True") || str_is(cell, "TRUE");
}
