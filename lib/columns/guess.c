#include "columns/guess.h"

#include "base/str.h"
#include "container/rows.h"
#include "post/post.h"

/* A header of more names is planned anew each time. */
enum { REMEMBERED = 256 };

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
	{ "useridstr", COLUMN_AUTHOR_ID },
	{ "userid", COLUMN_AUTHOR_ID },
	{ "authoridstr", COLUMN_AUTHOR_ID },
	{ "authorid", COLUMN_AUTHOR_ID },
	{ "authoruserid", COLUMN_AUTHOR_ID },
	{ "fromuseridstr", COLUMN_AUTHOR_ID },
	{ "fromuserid", COLUMN_AUTHOR_ID },
	{ "owneridstr", COLUMN_AUTHOR_ID },
	{ "ownerid", COLUMN_AUTHOR_ID },
	{ "userdisplayname", COLUMN_NAME },
	{ "displayname", COLUMN_NAME },
	{ "fullname", COLUMN_NAME },
	{ "userfullname", COLUMN_NAME },
	{ "authordisplayname", COLUMN_NAME },
	{ "authorfullname", COLUMN_NAME },
	{ "userrealname", COLUMN_NAME },
	{ "nickname", COLUMN_NAME },
	{ "nick", COLUMN_NAME },
	{ "authornick", COLUMN_NAME },
	{ "authorname", COLUMN_NAME },
	{ "username", COLUMN_NAME },
	{ "userlocation", COLUMN_LOCATION },
	{ "authorlocation", COLUMN_LOCATION },
	{ "userreportedlocation", COLUMN_LOCATION },
	{ "userfollowerscount", COLUMN_FOLLOWERS },
	{ "authorfollowerscount", COLUMN_FOLLOWERS },
	{ "authorfollowers", COLUMN_FOLLOWERS },
	{ "userfollowers", COLUMN_FOLLOWERS },
	{ "followerscount", COLUMN_FOLLOWERS },
	{ "followercount", COLUMN_FOLLOWERS },
	{ "conversationidstr", COLUMN_CONVERSATION },
	{ "conversationid", COLUMN_CONVERSATION },
	{ "threadid", COLUMN_CONVERSATION },
	{ "latitude", COLUMN_LAT },
	{ "lat", COLUMN_LAT },
	{ "longitude", COLUMN_LON },
	{ "lng", COLUMN_LON },
	{ "lon", COLUMN_LON },
	{ "placefullname", COLUMN_PLACE },
	{ "placename", COLUMN_PLACE },
	{ "retweetscount", COLUMN_REPOSTS },
	{ "repostcount", COLUMN_REPOSTS },
	{ "repostscount", COLUMN_REPOSTS },
	{ "publicmetricsretweetcount", COLUMN_REPOSTS },
	{ "likescount", COLUMN_LIKES },
	{ "favouritescount", COLUMN_LIKES },
	{ "favoritescount", COLUMN_LIKES },
	{ "publicmetricslikecount", COLUMN_LIKES },
	{ "repliescount", COLUMN_REPLIES },
	{ "publicmetricsreplycount", COLUMN_REPLIES },
	{ "quotescount", COLUMN_QUOTES },
	{ "publicmetricsquotecount", COLUMN_QUOTES },
	{ "viewscount", COLUMN_VIEWS },
	{ "impressioncount", COLUMN_VIEWS },
	{ "publicmetricsimpressioncount", COLUMN_VIEWS },
	{ "hashtags", COLUMN_HASHTAGS },
	{ "entitieshashtags", COLUMN_HASHTAGS },
	{ "mentions", COLUMN_MENTIONS },
	{ "usermentions", COLUMN_MENTIONS },
	{ "entitiesusermentions", COLUMN_MENTIONS },
	{ "mentionedusers", COLUMN_MENTIONS },
	{ "mentionsscreenname", COLUMN_MENTIONS },
	{ "urls", COLUMN_URLS },
	{ "entitiesurls", COLUMN_URLS },
	{ "urlsexpanded", COLUMN_URLS },
	{ "expandedurls", COLUMN_URLS },
	{ "urlsexpandedurl", COLUMN_URLS },
	{ "outlinks", COLUMN_URLS },
	{ NULL, 0 }
};

const struct columns guess_columns = {
	.column = guess,
	.lists = "*",
	.flags = COLUMNS_ENTITIES,
};

/* What several columns may say: is_reply, in_reply_to. */
static bool
repeats(enum column_kind kind)
{
	return kind == COLUMN_REPLY || kind == COLUMN_REPOST ||
	    kind == COLUMN_QUOTE || kind == COLUMN_KIND;
}

/* Writes into the plan what the names say; the first one of a kind counts. */
static void
plan_names(const struct rows_row *header, const struct column *names,
    bool *taken)
{
	for (const struct column *g = names; g->name != NULL; g++)
		for (size_t i = 0; i < header->names && (!taken[g->kind] ||
		    repeats(g->kind)); i++)
			if (header->plan[i] == COLUMN_EXTRA &&
			    columns_called(header->name[i], g->name)) {
				header->plan[i] = (uint8_t)g->kind;
				taken[g->kind] = true;
			}
}

static bool
is_called_one_of(struct str name, const char *const *names)
{
	for (; *names != NULL; names++)
		if (columns_called(name, *names))
			return true;
	return false;
}

/* A column with the time of day, where that of the time may be a day alone. */
static void
plan_clock(const struct rows_row *header)
{
	bool day = false;

	for (size_t i = 0; i < header->names; i++)
		day |= header->plan[i] == COLUMN_TIME &&
		    is_called_one_of(header->name[i], guess_days);
	for (size_t i = 0; day && i < header->names; i++)
		if (header->plan[i] == COLUMN_EXTRA &&
		    is_called_one_of(header->name[i], guess_clocks)) {
			header->plan[i] = COLUMN_CLOCK;
			return;
		}
}

bool
guess_is_users(const struct rows_row *header)
{
	static const char *const counts[] = { "tweets", "followers",
	    "followerscount", "friends", "friendscount", "following",
	    "followingcount", "likes", "lists", "listedcount", "statuses",
	    "statusescount", "tweetscount", "tweetcount", "mediacount", NULL };
	static const char *const texts[] = { "text", "fulltext", "tweet",
	    "tweettext", "content", "body", "message", "caption", "isi",
	    "komentar", "comment", "teks", NULL };
	size_t n = 0;

	for (size_t i = 0; i < header->names; i++) {
		if (is_called_one_of(header->name[i], texts))
			return false;
		n += is_called_one_of(header->name[i], counts);
	}
	return n > 2;
}

static bool
plan(const struct rows_row *header)
{
	bool taken[COLUMN_KINDS] = { false };

	memset(header->plan, COLUMN_EXTRA, header->names);
	plan_names(header, guess_relations, taken);
	plan_names(header, guess, taken);
	plan_names(header, guess_words, taken);
	plan_clock(header);
	return taken[COLUMN_TEXT] && !guess_is_users(header) &&
	    (taken[COLUMN_ID] || taken[COLUMN_LINK] || taken[COLUMN_TIME] ||
	    taken[COLUMN_HANDLE] || taken[COLUMN_NAME]);
}

static uint64_t
hash_of_names(const struct rows_row *header)
{
	uint64_t h = 14695981039346656037u;	/* FNV-1a */

	for (size_t i = 0; i < header->names; i++) {
		for (size_t k = 0; k < header->name[i].n; k++)
			h = (h ^ (unsigned char)header->name[i].p[k]) *
			    1099511628211u;
		h = (h ^ '\n') * 1099511628211u;
	}
	return h;
}

bool
guess_plan(const struct rows_row *header)
{
	/* Objects come in thousands that have the same names. */
	static _Thread_local struct {
		uint64_t hash;
		size_t names;
		bool is_known;
		uint8_t plan[REMEMBERED];
	} last;
	uint64_t hash = hash_of_names(header);

	if (header->names > REMEMBERED)
		return plan(header);
	if (last.hash != hash || last.names != header->names) {
		last.is_known = plan(header);
		last.hash = hash;
		last.names = header->names;
		memcpy(last.plan, header->plan, header->names);
	}
	memcpy(header->plan, last.plan, header->names);
	return last.is_known;
}

bool
guess_has_tweets(const struct rows_row *header)
{
	static const char *const texts[] = { "fulltext", "tweettext", "tweet",
	    "tweets", "text", "rawcontent", NULL };

	for (size_t i = 0; i < header->names; i++)
		if (header->plan[i] == COLUMN_TEXT &&
		    is_called_one_of(header->name[i], texts))
			return true;
	return false;
}

void
guess_settle(struct post *p)
{
	if (str_chr(p->text, '\xe2') == SIZE_MAX)
		return;
	if (str_ends(p->text, STR("\xe2\x80\xa6")) ||
	    str_find(p->text, STR("\xe2\x80\xa6 https://t.co/")) != SIZE_MAX)
		p->state = POST_TRUNCATED;
}

bool
guess_is_bare(const struct rows_row *header)
{
	for (size_t i = 0; i < header->names; i++)
		if (header->plan[i] == COLUMN_TEXT)
			return header->names <= 2;
	return false;
}

bool
guess_is_repost(struct str cell)
{
	return str_is(cell, "t") || str_is(cell, "true") ||
	    str_is(cell, "True") || str_is(cell, "TRUE");
}
