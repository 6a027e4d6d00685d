#include "columns/platform.h"

#include "base/array.h"
#include "base/str.h"
#include "columns/columns.h"
#include "time/when.h"

/* A stated time without a zone lies at most this far from the true one. */
enum { DAY = 86400, LONG_ID = 18 };

static const struct {
	const char *host;	/* with what stands before it, www. and the like */
	struct str platform;
} hosts[] = {
	{ "twitter.com", STR_INIT("twitter") },
	{ "x.com", STR_INIT("twitter") },
	{ "tiktok.com", STR_INIT("tiktok") },
	{ "instagram.com", STR_INIT("instagram") },
	{ "threads.com", STR_INIT("threads") },
	{ "threads.net", STR_INIT("threads") },
	{ "facebook.com", STR_INIT("facebook") },
	{ "fb.watch", STR_INIT("facebook") },
	{ "bsky.app", STR_INIT("bluesky") },
	{ "reddit.com", STR_INIT("reddit") },
	{ "redd.it", STR_INIT("reddit") },
	{ "youtube.com", STR_INIT("youtube") },
	{ "youtu.be", STR_INIT("youtube") },
	{ "t.me", STR_INIT("telegram") },
	{ "vk.com", STR_INIT("vk") },
	{ "weibo.com", STR_INIT("weibo") },
	{ "weibo.cn", STR_INIT("weibo") },
	{ "truthsocial.com", { "truthsocial", 11 } },
	{ "gab.com", { "gab", 3 } },
	{ "linkedin.com", STR_INIT("linkedin") },
	{ "play.google.com", STR_INIT("googleplay") },
	{ "apps.apple.com", STR_INIT("appstore") },
};

/* Names that no other platform's tables have. */
static const char *const names[] = {
	"screenname", "userscreenname", "fromuser", "statusid", "idstr",
	"full_text", "rawcontent", "favoritecount", "favorites",
	"inreplytostatusid", "inreplytostatusidstr", "quotedstatusid",
	"quotedstatusidstr", "numberoflikes",
};

struct str
platform_of_link(struct str link)
{
	size_t from = str_find(link, STR("://"));
	struct str host = from == SIZE_MAX ? link : str_skip(link, from + 3);
	size_t end = 0;

	while (end < host.n && host.p[end] != '/' && host.p[end] != '?' &&
	    host.p[end] != '#' && host.p[end] != ':')
		end++;
	host.n = end;
	for (size_t i = 0; i < ARRAY_N(hosts); i++) {
		struct str known = str_of(hosts[i].host);

		if (host.n >= known.n && str_eq_nocase(str_skip(host,
		    host.n - known.n), known) && (host.n == known.n ||
		    host.p[host.n - known.n - 1] == '.'))
			return hosts[i].platform;
	}
	return (struct str){ NULL, 0 };
}

/* Whether "tweet" stands in a name, whatever its case. */
static bool
has_tweet(struct str name)
{
	struct str word = STR("tweet");

	for (size_t i = 0; i + word.n <= name.n; i++)
		if (str_eq_nocase(str_sub(name, i, i + word.n), word))
			return true;
	return false;
}

bool
platform_has_tweets(const struct rows_row *header)
{
	for (size_t i = 0; i < header->names; i++) {
		if (has_tweet(header->name[i]))
			return true;
		for (size_t k = 0; k < ARRAY_N(names); k++)
			if (columns_called(header->name[i], names[k]))
				return true;
	}
	return false;
}

/*
 * Whether the id carries the time that is stated, as that of a tweet does;
 * where none is stated, whether it is as long as those of tweets since 2011.
 */
static bool
is_snowflake(const struct post *p)
{
	int64_t t;

	if (!post_id_time(p->id, &t))
		return false;
	if (p->when == WHEN_NONE)
		return p->stamp.n == 0 && p->id.n >= LONG_ID;
	return t - p->t <= DAY && p->t - t <= DAY;
}

void
platform_settle(struct post *p, bool tweets)
{
	if (p->platform.n > 0)
		return;
	p->platform = platform_of_link(p->url);
	if (p->platform.n == 0 && str_starts(p->id, STR("at://")))
		p->platform = STR("bluesky");
	if (p->platform.n == 0)
		p->platform = tweets || is_snowflake(p) ? STR("twitter") :
		    STR("unknown");
}
