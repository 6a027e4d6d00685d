#include "gate/profile.h"

#include "base/array.h"
#include "base/ascii.h"

/* Hosts by the domain that they end in, some with how the path begins. */
static const struct host {
	const char *domain;
	bool is_word;	/* too short to be found in the middle of a word */
} hosts[] = {
	{ "twitter.com", false }, { "x.com", true }, { "nitter.", false },
	{ "fxtwitter.com", false }, { "vxtwitter.com", false },
	{ "fixupx.com", false }, { "fixvx.com", false },
	{ "twimg.com/profile_", false }, { "bsky.app/profile", false },
	{ "instagram.com", false }, { "facebook.com", false },
	{ "fb.com", true }, { "threads.net", false },
	{ "threads.com", false }, { "tiktok.com", false },
	{ "t.me", true }, { "telegram.me", false }, { "linkedin.com", false },
	{ "youtube.com", false }, { "reddit.com", false },
	{ "twstalker.com", false }, { "twiiit.com", false },
	{ "threadreaderapp.com", false }, { "sotwe.com", false },
	{ "vk.com", true }, { "ok.ru", true }, { "weibo.com", false },
	{ "snapchat.com", false }, { "pinterest.com", false },
	{ "github.com", false }, { "fb.me", true }, { "m.me", true },
	{ "wa.me", true }, { "whatsapp.com", false }, { "line.me", true },
	{ "linktr.ee", false }, { "ask.fm", true }, { "plus.google.com", false },
	{ "gab.com", true }, { "discord.com", false }, { "quora.com", false },
	{ "soundcloud.com", false }, { "medium.com", false },
	{ "kaskus.co.id", false }, { "truthsocial.com", false }
};

/* Parts of a path that carry what comes after them ... */
static const char *const carriers[] = {
	"i", "web", "u", "n", "r", "user", "users", "profile", "in", "c",
	"channel", "s", "stories", "add", "ti", "invite"
};

/* ... what comes after these is a post ... */
static const char *const posts[] = {
	"status", "statuses", "post", "posts", "video", "videos", "p", "reel"
};

/* ... and with these a path leads to nobody. */
static const char *const pages[] = {
	"search", "intent", "share", "home", "explore", "1", "1.1", "2",
	"login", "settings", "sharer", "groups", "events", "watch", "joinchat",
	"profile_images", "profile_banners", "send", "thread"
};

static bool
is_one_of(struct str word, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq_nocase(word, str_of(list[i])))
			return true;
	return false;
}

/* What may stand in a name of an account on any platform. */
static bool
is_name_char(char c)
{
	return ascii_letter(c) || ascii_digit(c) || c == '_' || c == '-' ||
	    c == '.';
}

/* Whether nothing before byte i belongs to the word that begins there. */
static bool
begins_word(struct str text, size_t i)
{
	/* %2Fx.com */
	if (i >= 3 && text.p[i - 3] == '%' && ascii_hex(text.p[i - 2]) >= 0 &&
	    ascii_hex(text.p[i - 1]) >= 0)
		return true;
	return i == 0 || !(ascii_letter(text.p[i - 1]) ||
	    ascii_digit(text.p[i - 1]) || text.p[i - 1] == '-' ||
	    text.p[i - 1] == '_');
}

/* The sign at byte i, a full-width one as its plain form; *n: its bytes. */
static char
plain_at(struct str text, size_t i, size_t *n)
{
	const unsigned char *p = (const unsigned char *)text.p + i;

	*n = i < text.n ? 1 : 0;
	if (text.n - i < 3 || p[0] < 0xe3)
		return *n > 0 ? text.p[i] : '\0';
	*n = 3;
	if (p[0] == 0xe3 && p[1] == 0x80 && p[2] == 0x82)
		return '.';
	if (p[0] == 0xef && p[1] == 0xbc && p[2] >= 0x81 && p[2] <= 0xbf)
		return (char)(p[2] - 0x81 + '!');
	if (p[0] == 0xef && p[1] == 0xbd && p[2] >= 0x80 && p[2] <= 0x9e)
		return (char)(p[2] - 0x80 + '`');
	if (p[0] == 0xef && p[1] == 0xbd && p[2] == 0xa1)
		return '.';
	*n = 1;
	return text.p[i];
}

/* Where the domain that begins at byte i ends; 0: it is none. */
static size_t
domain_end(struct str text, size_t i, struct str domain)
{
	size_t n;

	for (size_t k = 0; k < domain.n; k++, i += n) {
		const char c = plain_at(text, i, &n);

		if ((ascii_letter(c) ? c | 0x20 : c) != domain.p[k])
			return 0;
	}
	return i;
}

/* Bytes of a host of a platform at byte i; 0: there is none. */
static size_t
host_at(struct str text, size_t i)
{
	for (size_t k = 0; k < ARRAY_N(hosts); k++) {
		struct str domain = str_of(hosts[k].domain);
		size_t end = domain_end(text, i, domain);

		if (end == 0 ||
		    (hosts[k].is_word && !begins_word(text, i)))
			continue;
		if (str_chr(domain, '/') != SIZE_MAX)
			return str_chr(domain, '/');
		/* nitter. and the rest of its name */
		while (str_ends(domain, STR(".")) && end < text.n &&
		    is_name_char(text.p[end]))
			end++;
		if (end < text.n && memchr("/%?#:", text.p[end], 5) != NULL)
			return end - i;
	}
	return 0;
}

/* Where the link that goes on at byte i ends; signs of the sentence stay. */
static size_t
link_end(struct str text, size_t i)
{
	size_t end = i;

	while (end < text.n && (unsigned char)text.p[end] > ' ' &&
	    (unsigned char)text.p[end] < 0x7f &&
	    memchr("\"<>\\^`{|}", text.p[end], 9) == NULL)
		end++;
	while (end > i && memchr(".,;:!?')]*", text.p[end - 1], 10) != NULL)
		end--;
	return end;
}

/* Takes the next part of a path off its front; false at its end. */
static bool
next_part(struct str *path, struct str *part)
{
	size_t n = 0;

	if (path->n == 0 || path->p[0] != '/')
		return false;
	*path = str_skip(*path, 1);
	if (str_starts(*path, STR("#!/")))
		*path = str_skip(*path, 3);
	if (path->n > 0 && memchr("@+~", path->p[0], 3) != NULL)
		*path = str_skip(*path, 1);
	while (n < path->n && is_name_char(path->p[n]))
		n++;
	*part = str_sub(*path, 0, n);
	*path = str_skip(*path, n);
	return n > 0;
}

static void
read_path(struct str path, struct profile_link *l)
{
	struct str part, *after = NULL;

	while (next_part(&path, &part)) {
		if (after != NULL) {
			*after = part;
			if (after != &l->name)
				return;
			after = NULL;
		} else if (is_one_of(part, posts, ARRAY_N(posts))) {
			after = &l->post;
		} else if (str_is(part, "hashtag")) {
			after = &l->topic;
		} else if (l->name.n > 0 ||
		    is_one_of(part, pages, ARRAY_N(pages))) {
			return;
		} else if (!is_one_of(part, carriers, ARRAY_N(carriers))) {
			l->name = part;
		}
	}
}

bool
profile_link(struct str text, size_t i, struct profile_link *l)
{
	size_t n = host_at(text, i);

	if (n == 0)
		return false;
	*l = (struct profile_link){ .host = str_sub(text, i, i + n),
	    .end = link_end(text, i + n) };
	read_path(str_sub(text, i + n, l->end), l);
	return true;
}

size_t
profile_did(struct str text, size_t i)
{
	static const struct str begin[] = {
		STR_INIT("did:plc:"), STR_INIT("did:web:")
	};

	for (size_t k = 0; k < ARRAY_N(begin); k++) {
		size_t end = i + begin[k].n;

		if (!str_starts(str_skip(text, i), begin[k]))
			continue;
		while (end < text.n && is_name_char(text.p[end]))
			end++;
		while (text.p[end - 1] == '.')
			end--;
		return end - i;
	}
	return 0;
}

/* What stands before a name: in the path of a link, in its query. */
static const struct str leads[] = {
	STR_INIT("/users/"), STR_INIT("/user/"), STR_INIT("/profile/"),
	STR_INIT("/channel/"), STR_INIT("/u/"), STR_INIT("/add/"),
	STR_INIT("/status/"), STR_INIT("/statuses/"), STR_INIT("at://"),
	STR_INIT("acct:"), STR_INIT("screen_name="), STR_INIT("username="),
	STR_INIT("user_name="), STR_INIT("user_id="), STR_INIT("userid="),
	STR_INIT("uid="), STR_INIT("phone="), STR_INIT("resolve?domain=")
};

/* What stands after a name. */
static const char *const domains[] = { ".bsky.social", ".tumblr.com",
    ".wordpress.com", ".blogspot.com", ".substack.com", ".livejournal.com",
    ".medium.com" };

enum { NAME_MAX_BYTES = 64 };

/* Where the name at byte i ends; no name is longer than some bytes. */
static size_t
word_end(struct str text, size_t i)
{
	size_t end = i;

	while (end < text.n && end - i < NAME_MAX_BYTES &&
	    is_name_char(text.p[end]))
		end++;
	while (end > i && memchr(".-", text.p[end - 1], 2) != NULL)
		end--;
	return end;
}

/* Whether a server goes on at byte i: a word with a dot inside. */
static bool
is_server(struct str text, size_t i)
{
	size_t end = word_end(text, i);

	return str_chr(str_sub(text, i, end), '.') != SIZE_MAX;
}

/* Whether the name of a mirror of Twitter ends at byte i. */
static bool
has_status(struct str text, size_t i)
{
	struct str rest = str_skip(text, i);

	return str_starts(rest, STR("/status/")) && rest.n > 8 &&
	    ascii_digit(rest.p[8]);
}

bool
profile_word(struct str text, size_t i, size_t *from, size_t *end)
{
	const struct str rest = str_skip(text, i);
	const bool in_path = rest.p[0] == '/' && i > 0 &&
	    is_name_char(text.p[i - 1]);

	for (size_t k = 0; k < ARRAY_N(leads); k++) {
		if (!str_eq_nocase(str_sub(rest, 0, leads[k].n), leads[k]) ||
		    (leads[k].p[0] == '/' && !in_path))
			continue;
		*from = i + leads[k].n;
		*end = word_end(text, *from);
		/* at://did:plc:x is told by profile_did(). */
		return *end > *from &&
		    (*end == text.n || text.p[*end] != ':');
	}
	*from = in_path ? i + 1 : i;
	*end = word_end(text, *from);
	if (in_path)
		return *end > *from && has_status(text, *end);
	if (*end == i || !begins_word(text, i))
		return false;
	if (*end + 1 < text.n && text.p[*end] == '@')
		return is_server(text, *end + 1);
	for (size_t k = 0; k < ARRAY_N(domains); k++) {
		const struct str d = str_of(domains[k]);
		const size_t n = *end - i;

		if (n > d.n && str_eq_nocase(str_sub(rest, n - d.n, n), d) &&
		    !str_eq_nocase(str_sub(rest, 0, n - d.n), STR("www"))) {
			*end -= d.n;
			return true;
		}
	}
	return false;
}
