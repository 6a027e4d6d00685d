/*
 * What in a text tells who somebody is: links to profiles and posts, however
 * they are written; decentralized ids; names by what stands around them.
 */
#include "gate/profile.h"

#include "base/array.h"
#include "base/buf.h"
#include "check.h"

/* Hosts with name, post and topic of each link, in order. */
static const struct {
	const char *text, *want;
} links[] = {
	{ "https://twitter.com/warga", "twitter.com @warga" },
	{ "https://twitter.com/warga/status/12?s=20 x", "twitter.com @warga /12" },
	{ "mobile.twitter.com/#!/warga.", "twitter.com @warga" },
	{ "https://x.com/i/web/status/12", "x.com /12" },
	{ "x.com/hashtag/kota, y", "x.com #kota" },
	{ "ax.com/warga bx.com/warga -x.com/warga _x.com/warga", "" },
	{ "a%2Fx.com/warga a%zFx.com/warga %2fx.com/w", "x.com @warga|x.com @w" },
	{ "(x.com/warga)", "x.com @warga" },
	{ "x.com x.com. x.com?y", "x.com" },
	{ "X.COM/Warga", "X.COM @Warga" },
	{ "\xef\xbd\x98\xef\xbc\x8e\xef\xbd\x83\xef\xbd\x8f\xef\xbd\x8d/warga",
	    "\xef\xbd\x98\xef\xbc\x8e\xef\xbd\x83\xef\xbd\x8f\xef\xbd\x8d @warga" },
	{ "\xef\xbc\xb8\xe3\x80\x82" "com/warga", "\xef\xbc\xb8\xe3\x80\x82" "com @warga" },
	{ "x\xef\xbd\xa1" "com/warga x\xef\xbd\xa2" "com/w", "x\xef\xbd\xa1" "com @warga" },
	{ "x\xe3\x80\x81" "com/w x\xe3\x81\x82" "com/w x\xef\xbc\x80" "com/w "
	    "x\xef\xbd\x9f" "com/w x\xee\x80\x80" "com/w \xef\xbd\x98", "" },
	{ "https://nitter.example.org/warga/status/12", "nitter.example.org @warga /12" },
	{ "nitter.x nitter.", "" },
	{ "https://pbs.twimg.com/profile_images/12/a.jpg", "twimg.com" },
	{ "https://bsky.app/profile/a.bsky.social/post/1", "bsky.app @a.bsky.social /1" },
	{ "https://bsky.app/search", "" },
	{ "https://www.instagram.com/p/Abc/", "instagram.com /Abc" },
	{ "https://www.tiktok.com/@warga/video/12", "tiktok.com @warga /12" },
	{ "https://t.me/s/kanal t.me/+undangan t.me/~x", "t.me @kanal|t.me @undangan|t.me @x" },
	{ "https://twitter.com/search?q=x https://twitter.com/intent/tweet",
	    "twitter.com|twitter.com" },
	{ "https://twitter.com/ https://twitter.com// https://twitter.com/%20",
	    "twitter.com|twitter.com|twitter.com" },
	{ "https://twitter.com/a/b/status/1", "twitter.com @a" },
	{ "https://twitter.com/status/", "twitter.com" },
	{ "https://twitter.com:443/warga", "twitter.com" },
	{ "https://twitter.com/warga\"> <x.com/w>", "twitter.com @warga|x.com @w" },
	{ "https://twitter.com/warga?!')]* x", "twitter.com @warga" },
	{ "https://twitter.com/warga\xc3\xa9", "twitter.com @warga" },
	{ "https://twitter.com/warga\x7f", "twitter.com @warga" },
	{ "", "" },
};

static const struct {
	const char *text, *want;
} dids[] = {
	{ "at://did:plc:abc123/app", "did:plc:abc123" },
	{ "did:web:a.example. did:plc:", "did:web:a.example|did:plc:" },
	{ "did:key:z did:plc", "" },
};

/* Names by what stands around them. */
static const struct {
	const char *text, *want;
} words[] = {
	{ "https://a.example/users/warga/x", "warga" },
	{ "https://a.example/u/warga", "warga" },
	{ "x /users/warga", "" },
	{ "/users/warga", "" },
	{ "a/status/12", "12" },
	{ "https://a.example/warga/status/12", "warga|12" },
	{ "https://a.example/warga/status/x", "x" },
	{ "https://a.example/warga/status/", "" },
	{ "screen_name=warga&user_id=12", "warga|12" },
	{ "SCREEN_NAME=warga", "warga" },
	{ "screen_name=", "" },
	{ "at://did:plc:x/y", "" },
	{ "at://warga.example/y", "warga.example" },
	{ "acct:warga@a.example", "warga" },
	{ "@warga@a.example", "warga" },
	{ "warga@a.example warga@contoh warga@", "warga" },
	{ "warga.tumblr.com www.tumblr.com .tumblr.com", "warga" },
	{ "https://warga.blogspot.com/a", "warga" },
	{ "warga.example.com", "" },
	{ "a.- b", "" },
	{ "uid=a.-", "a" },
	{ "xwarga.medium.com", "xwarga" },
	{ "panjangpanjangpanjangpanjangpanjangpanjangpanjangpanjangpanjangpanjang"
	    "panjang@a.example", "" },
	{ "", "" },
};

static void
add(struct buf *out, struct str s, const char *sign)
{
	if (s.n == 0)
		return;
	buf_addz(out, sign);
	buf_adds(out, s);
}

static void
show_links(struct buf *out, struct str s)
{
	struct profile_link l;

	for (size_t i = 0; i < s.n; i++)
		if (profile_link(s, i, &l)) {
			CHECK(l.end > i && l.end <= s.n, "%s", s.p);
			add(out, l.host, out->n > 0 ? "|" : "");
			add(out, l.name, " @");
			add(out, l.post, " /");
			add(out, l.topic, " #");
			i = l.end - 1;
		}
}

static void
show_dids(struct buf *out, struct str s)
{
	for (size_t i = 0, n; i < s.n; i++)
		if ((n = profile_did(s, i)) > 0)
			add(out, str_sub(s, i, i + n), out->n > 0 ? "|" : "");
}

static void
show_words(struct buf *out, struct str s)
{
	for (size_t i = 0, from, end; i < s.n; i++)
		if (profile_word(s, i, &from, &end)) {
			add(out, str_sub(s, from, end), out->n > 0 ? "|" : "");
			i = end - 1;
		}
}

#define EACH(table, show)						\
	for (size_t i = 0; i < ARRAY_N(table); i++) {			\
		buf_clear(&out);					\
		show(&out, str_of(table[i].text));			\
		CHECK(str_is(buf_str(&out), table[i].want), "%s: %s",	\
		    table[i].text, buf_z(&out));			\
	}

int
main(void)
{
	struct buf out = { 0 };

	EACH(links, show_links)
	EACH(dids, show_dids)
	EACH(words, show_words)
	buf_free(&out);
	return failures > 0;
}
