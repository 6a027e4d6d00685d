#include "gate/pseudonym.h"

#include <sha2.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/array.h"
#include "base/diag.h"
#include "base/hash.h"
#include "io/input.h"
#include "post/entity.h"

enum {
	KEY_MIN = 16,
	KEY_MAX = 1 << 16,
	DIGITS = 14,	/* with the p before them as long as a handle may be */
	MENTIONS_MAX = 1000	/* more people than any post names */
};

struct pseudonym {
	struct buf key;
	struct names open;	/* in lower case, no @ */
	struct buf lower;
	struct buf text;
	struct buf link;
};

void
pseudonym_hmac(struct str key, struct str text, unsigned char *out)
{
	uint8_t pad[SHA256_BLOCK_LENGTH] = { 0 };
	SHA2_CTX ctx;

	if (key.n > sizeof(pad)) {
		SHA256Init(&ctx);
		SHA256Update(&ctx, (const uint8_t *)key.p, key.n);
		SHA256Final(pad, &ctx);
	} else if (key.n > 0) {
		memcpy(pad, key.p, key.n);
	}
	for (size_t i = 0; i < sizeof(pad); i++)
		pad[i] ^= 0x36;
	SHA256Init(&ctx);
	SHA256Update(&ctx, pad, sizeof(pad));
	SHA256Update(&ctx, (const uint8_t *)text.p, text.n);
	SHA256Final(out, &ctx);
	for (size_t i = 0; i < sizeof(pad); i++)
		pad[i] ^= 0x36 ^ 0x5c;
	SHA256Init(&ctx);
	SHA256Update(&ctx, pad, sizeof(pad));
	SHA256Update(&ctx, out, SHA256_DIGEST_LENGTH);
	SHA256Final(out, &ctx);
}

struct pseudonym *
pseudonym_open(const char *path)
{
	struct pseudonym *s = mem_new(1, sizeof(*s));
	struct stat st;

	if (stat(path, &st) == 0 && (st.st_mode & (S_IROTH | S_IWOTH)) != 0)
		diag_die("--pseudonyms %s: everybody may read this key: "
		    "chmod 600 %s", path, path);
	if (!input_slurp(path, KEY_MAX, &s->key))
		diag_stop();
	s->key.n = str_trim(buf_str(&s->key)).n;
	if (s->key.n < KEY_MIN)
		diag_die("--pseudonyms %s: a key of less than %d bytes can be "
		    "guessed; make one with: head -c 32 /dev/urandom | "
		    "base64 > %s", path, KEY_MIN, path);
	return s;
}

/* A name as it is compared; valid until the next call. */
static struct str
plain_name(struct pseudonym *s, struct str name)
{
	if (name.n > 0 && name.p[0] == '@')
		name = str_skip(name, 1);
	buf_clear(&s->lower);
	for (size_t i = 0; i < name.n; i++) {
		char c = name.p[i];

		buf_addc(&s->lower, c >= 'A' && c <= 'Z' ?
		    (char)(c | 0x20) : c);
	}
	return buf_str(&s->lower);
}

void
pseudonym_public(struct pseudonym *s, struct str name)
{
	names_add(&s->open, plain_name(s, name));
}

static bool
is_open(struct pseudonym *s, struct str name)
{
	return name.n > 0 && s->open.n > 0 &&
	    names_find(&s->open, plain_name(s, name)) != NAMES_NONE;
}

/* Appends the pseudonym of a name. */
static void
add_pseudonym(struct pseudonym *s, struct buf *out, struct str name)
{
	static const char digits[] = "0123456789abcdef";
	unsigned char hash[SHA256_DIGEST_LENGTH];

	pseudonym_hmac(buf_str(&s->key), plain_name(s, name), hash);
	buf_addc(out, 'p');
	for (size_t i = 0; i < DIGITS; i++)
		buf_addc(out, digits[hash[i / 2] >> (i % 2 == 0 ? 4 : 0) & 15]);
}

static void
replace(struct pseudonym *s, struct post *p, struct str *name)
{
	struct buf out = { 0 };

	if (name->n == 0 || is_open(s, *name))
		return;
	out.cap = 1 + DIGITS;
	out.p = arena_new(&p->mem, out.cap);
	add_pseudonym(s, &out, *name);
	*name = buf_str(&out);
}

/*
 * Where the name that begins at byte i of text ends: a handle, and on other
 * platforms than Twitter with dots inside and a server behind it.
 */
static size_t
name_end(const struct post *p, struct str text, size_t i)
{
	size_t end = entity_handle(text, i);

	if (str_is(p->platform, "twitter"))
		return end;
	while (end > i && end + 1 < text.n &&
	    memchr(".-@", text.p[end], 3) != NULL &&
	    entity_handle(text, end + 1) > end + 1)
		end = entity_handle(text, end + 1);
	return end;
}

/* The name with its server, when the text leaves that out. */
static struct str
whole_name(const struct post *p, struct str name)
{
	/* On Twitter there is no server. */
	if (str_is(p->platform, "twitter"))
		return name;
	for (size_t i = 0; i < p->mentions.n && i < MENTIONS_MAX; i++) {
		struct str m = p->mentions.item[i];

		if (m.n > name.n && m.p[name.n] == '@' &&
		    str_eq_nocase(str_sub(m, 0, name.n), name))
			return m;
	}
	return name;
}

/* A place in a text that tells who somebody is: bytes from..to of it. */
struct name_place {
	size_t from;
	size_t to;
};

/* Where the name in a link to X or Twitter begins; 0 when there is none. */
static size_t
name_on_x(struct str url)
{
	static const char *const hosts[] = {
		"://twitter.com/", "://x.com/", "://mobile.twitter.com/",
		"://www.twitter.com/", "://www.x.com/"
	};
	static const char *const others[] = {
		"i", "search", "hashtag", "intent", "share", "home", "explore"
	};

	for (size_t i = 0; i < ARRAY_N(hosts); i++) {
		size_t at = str_find(url, str_of(hosts[i]));
		struct str word;

		if (at == SIZE_MAX)
			continue;
		at += strlen(hosts[i]);
		word = str_sub(url, at, entity_handle(url, at));
		for (size_t k = 0; k < ARRAY_N(others); k++)
			if (str_is(word, others[k]))
				return 0;
		return at;
	}
	return 0;
}

/*
 * Whether a link leads to somebody, there, on Mastodon and its kin
 * (https://server/@name) or on Bluesky: where the name stands.
 */
static bool
name_in(struct str url, struct name_place *name)
{
	size_t from = name_on_x(url), end;

	if (from == 0 && (end = str_find(url, STR("/@"))) != SIZE_MAX)
		from = end + 2;
	if (from == 0 && (end = str_find(url, STR("/profile/"))) != SIZE_MAX)
		from = end + 9;
	for (end = from; end < url.n && memchr("/?#", url.p[end], 3) == NULL; )
		end++;
	*name = (struct name_place){ from, end };
	return from > 0 && end > from;
}

/* The id of the post that such a link leads to, behind its name. */
static bool
post_in(struct str url, struct name_place name, struct name_place *id)
{
	static const char *const before[] = {
		"/status/", "/statuses/", "/post/", "/"
	};
	struct str rest = str_skip(url, name.to);

	for (size_t i = 0; i < ARRAY_N(before); i++) {
		size_t n = strlen(before[i]);

		if (!str_starts(rest, str_of(before[i])))
			continue;
		*id = (struct name_place){ name.to + n,
		    entity_handle(url, name.to + n) };
		return id->to > id->from;
	}
	return false;
}

/* A link as it is to be; it lives with the post. */
static struct str
replace_link(struct pseudonym *s, struct post *p, struct str url)
{
	struct name_place name, id;

	if (!name_in(url, &name) ||
	    is_open(s, str_sub(url, name.from, name.to)))
		return url;
	buf_clear(&s->link);
	buf_add(&s->link, url.p, name.from);
	add_pseudonym(s, &s->link, str_sub(url, name.from, name.to));
	if (post_in(url, name, &id)) {
		buf_add(&s->link, url.p + name.to, id.from - name.to);
		add_pseudonym(s, &s->link, str_sub(url, id.from, id.to));
		name.to = id.to;
	}
	/* What a link says behind a ? may tell who shared it. */
	url = str_skip(url, name.to);
	if (str_chr(url, '?') != SIZE_MAX)
		url.n = str_chr(url, '?');
	buf_adds(&s->link, url);
	return arena_str(&p->mem, buf_str(&s->link));
}

/* Whether a word goes on at byte i, so that nothing begins there. */
static bool
inside_word(struct str text, size_t i)
{
	return i > 0 && entity_handle(str_sub(text, 0, i), i - 1) == i;
}

/*
 * Replaces the mention or link that text begins with at byte i; gives where it
 * ends, i when there is none. Rather one too many than one too few.
 */
static size_t
replace_one(struct pseudonym *s, struct post *p, struct str text, size_t i)
{
	struct str rest = str_skip(text, i), name;
	size_t sign = str_starts(rest, STR("@")) ? 1 :
	    str_starts(rest, STR("\xef\xbc\xa0")) ? 3 : 0, end;
	struct entity e;

	if (inside_word(text, i))
		return i;
	if (sign > 0) {
		end = name_end(p, text, i + sign);
		name = str_sub(text, i + sign, end);
		if (name.n == 0 || is_open(s, whole_name(p, name)))
			return i;
		buf_add(&s->text, text.p + i, sign);
		add_pseudonym(s, &s->text, whole_name(p, name));
		return end;
	}
	if (!entity_link(text, i, &e))
		return i;
	buf_adds(&s->text, replace_link(s, p, e.word));
	return e.to;
}

/* Mentions and links in a text; the text lives with the post. */
static struct str
replace_in_text(struct pseudonym *s, struct post *p, struct str text)
{
	buf_clear(&s->text);
	for (size_t i = 0; i < text.n; ) {
		size_t end = i;

		if (text.p[i] == '@' || text.p[i] == 'h' ||
		    text.p[i] == '\xef')
			end = replace_one(s, p, text, i);
		if (end == i)
			buf_addc(&s->text, text.p[end++]);
		i = end;
	}
	return str_eq(text, buf_str(&s->text)) ? text :
	    arena_str(&p->mem, buf_str(&s->text));
}

static void
replace_reference(struct pseudonym *s, struct post *p, struct post_ref *r)
{
	if (is_open(s, r->handle))
		return;
	replace(s, p, &r->id);
	replace(s, p, &r->handle);
}

void
pseudonym_apply(struct pseudonym *s, struct post *p)
{
	bool open = is_open(s, p->handle) || is_open(s, p->author_id);

	if (!str_eq(p->conversation, p->id) || !open)
		replace(s, p, &p->conversation);
	if (!open) {
		replace(s, p, &p->id);
		replace(s, p, &p->author_id);
		replace(s, p, &p->handle);
		p->name = p->location = p->url = (struct str){ 0 };
	}
	p->text = replace_in_text(s, p, p->text);
	p->quote_of.text = replace_in_text(s, p, p->quote_of.text);
	replace_reference(s, p, &p->reply_to);
	replace_reference(s, p, &p->repost_of);
	replace_reference(s, p, &p->quote_of);
	for (size_t i = 0; i < p->mentions.n; i++)
		replace(s, p, &p->mentions.item[i]);
	for (size_t i = 0; i < p->urls.n; i++)
		p->urls.item[i] = replace_link(s, p, p->urls.item[i]);
	if (p->quoting && !p->repost)
		own_find(p->text, p->own, &p->own_n);
}

void
pseudonym_close(struct pseudonym *s)
{
	explicit_bzero(s->key.p, s->key.n);
	buf_free(&s->key);
	names_free(&s->open);
	buf_free(&s->lower);
	buf_free(&s->text);
	buf_free(&s->link);
	free(s);
}
