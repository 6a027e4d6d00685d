#include "intake/platform.h"

#include "base/array.h"
#include "intake/columns.h"

/* A stated time without a zone lies at most this far from the true one. */
enum { DAY = 86400 };

static const struct {
	const char *host;	/* with what stands before it, www. and the like */
	struct str platform;
} hosts[] = {
	{ "twitter.com", { "twitter", 7 } },
	{ "x.com", { "twitter", 7 } },
	{ "tiktok.com", { "tiktok", 6 } },
	{ "instagram.com", { "instagram", 9 } },
	{ "threads.com", { "threads", 7 } },
	{ "threads.net", { "threads", 7 } },
	{ "facebook.com", { "facebook", 8 } },
	{ "fb.watch", { "facebook", 8 } },
	{ "bsky.app", { "bluesky", 7 } },
	{ "reddit.com", { "reddit", 6 } },
	{ "redd.it", { "reddit", 6 } },
	{ "youtube.com", { "youtube", 7 } },
	{ "youtu.be", { "youtube", 7 } },
	{ "t.me", { "telegram", 8 } },
	{ "vk.com", { "vk", 2 } },
	{ "weibo.com", { "weibo", 5 } },
	{ "weibo.cn", { "weibo", 5 } },
	{ "linkedin.com", { "linkedin", 8 } },
	{ "play.google.com", { "googleplay", 10 } },
	{ "apps.apple.com", { "appstore", 8 } },
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

	while (end < host.n && memchr("/?#:", host.p[end], 4) == NULL)
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

/* Whether the id carries the time that is stated, as that of a tweet does. */
static bool
is_snowflake(const struct post *p)
{
	int64_t t;

	return p->when != WHEN_NONE && post_id_time(p->id, &t) &&
	    t - p->t <= DAY && p->t - t <= DAY;
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
