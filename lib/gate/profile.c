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
	{ "t.me", true }, { "telegram.me", false }, { "linkedin.com", false }
};

/* Parts of a path that carry what comes after them ... */
static const char *const carriers[] = {
	"i", "web", "u", "user", "users", "profile", "in", "c", "s", "stories"
};

/* ... what comes after these is a post ... */
static const char *const posts[] = {
	"status", "statuses", "post", "posts", "video", "videos", "p", "reel"
};

/* ... and with these a path leads to nobody. */
static const char *const pages[] = {
	"search", "intent", "share", "home", "explore", "1", "1.1", "2",
	"login", "settings", "sharer", "groups", "events", "watch", "joinchat",
	"profile_images", "profile_banners"
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

/* Bytes of a host of a platform at byte i; 0: there is none. */
static size_t
host_at(struct str text, size_t i)
{
	for (size_t k = 0; k < ARRAY_N(hosts); k++) {
		struct str domain = str_of(hosts[k].domain);
		size_t end = i + domain.n;

		if (end > text.n ||
		    !str_eq_nocase(str_sub(text, i, end), domain) ||
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
	if (path->n > 0 && path->p[0] == '@')
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
