#include "gate/pseudonym.h"

#include <sha2.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/array.h"
#include "base/ascii.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "gate/profile.h"
#include "io/input.h"
#include "post/entity.h"

enum {
	KEY_MIN = 16,
	KEY_SIGNS = 8,	/* different ones at least ... */
	KEY_FRESH = 10,	/* ... and those that do not follow from others */
	KEY_MAX = 1 << 16,
	DIGITS = 20,	/* 80 bits */
	MENTIONS_MAX = 1000	/* more people than any post names */
};

struct pseudonym {
	struct buf key;
	struct names open;	/* in lower case, no @ */
	struct buf lower;
	struct buf text;
	bool shared;	/* key and open belong to another */
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

/*
 * A key is for those alone who run the study: nobody else may read it, nor put
 * another in its place, in any folder on the way to it.
 */
static void
check_access(const char *path)
{
	char *real = realpath(path, NULL), *slash;
	struct stat st;

	if (real == NULL)
		return;	/* opening it says why */
	if (stat(real, &st) == 0 && (st.st_mode & (S_IROTH | S_IWOTH)) != 0)
		diag_die("--pseudonyms %s: everybody may read this key: "
		    "chmod 600 %s", path, path);
	while ((slash = strrchr(real, '/')) != NULL && slash > real) {
		*slash = '\0';
		/* With the sticky bit nobody can take a file of another away. */
		if (stat(real, &st) == 0 && (st.st_mode & S_IWOTH) != 0 &&
		    (st.st_mode & S_ISVTX) == 0)
			diag_die("--pseudonyms %s: everybody may put another "
			    "key into its folder: chmod o-w %s", path, real);
	}
	free(real);
}

/* Whether two signs lie side by side on a keyboard. */
static bool
are_neighbours(char a, char b)
{
	static const char rows[] =
	    "1234567890 qwertyuiop asdfghjkl zxcvbnm";
	const char *at = a != '\0' ? strchr(rows, a | 0x20) : NULL;

	return at != NULL && a != ' ' && (at[1] == (b | 0x20) ||
	    (at > rows && at[-1] == (b | 0x20)));
}

/* How many signs do not follow from those before: rows, parts met already. */
static size_t
fresh_signs(struct str key)
{
	bool (*met)[256] = mem_new(256, sizeof(*met));
	const unsigned char *c = (const unsigned char *)key.p;
	size_t fresh = key.n > 0;

	for (size_t i = 1; i < key.n; i++) {
		fresh += !met[c[i - 1]][c[i]] && !met[c[i]][c[i - 1]] &&
		    !are_neighbours(key.p[i - 1], key.p[i]) &&
		    (i < 2 || c[i] - c[i - 1] != c[i - 1] - c[i - 2]);
		met[c[i - 1]][c[i]] = true;
	}
	free(met);
	return fresh;
}

/* Why a key is one that others may come upon; NULL: it is not. */
static const char *
weakness(struct str key)
{
	bool met[256] = { false };
	size_t signs = 0, period = 1;

	if (key.n < KEY_MIN)
		return "of less than 16 bytes";
	for (size_t i = 0; i < key.n; i++) {
		signs += !met[(unsigned char)key.p[i]];
		met[(unsigned char)key.p[i]] = true;
	}
	if (signs < KEY_SIGNS)
		return "of so few different signs";
	while (period <= key.n / 2 && memcmp(key.p, key.p + period,
	    key.n - period) != 0)
		period++;
	if (period <= key.n / 2)
		return "that repeats itself";
	return fresh_signs(key) < KEY_FRESH ? "of signs in a row" : NULL;
}

struct pseudonym *
pseudonym_open(const char *path)
{
	struct pseudonym *s = mem_new(1, sizeof(*s));
	const char *why;

	check_access(path);
	if (!input_slurp(path, KEY_MAX, &s->key))
		diag_stop();
	s->key.n = str_trim(buf_str(&s->key)).n;
	if ((why = weakness(buf_str(&s->key))) != NULL)
		diag_die("--pseudonyms %s: a key %s can be guessed; make one "
		    "with: head -c 32 /dev/urandom | base64 > %s", path, why,
		    path);
	return s;
}

/* A name as it is compared; valid until the next call. */
static struct str
plain_name(struct pseudonym *s, struct str name)
{
	if (name.n > 0 && name.p[0] == '@')
		name = str_skip(name, 1);
	buf_clear(&s->lower);
	for (size_t i = 0; i < name.n; i++)
		buf_addc(&s->lower, ascii_to_lower(name.p[i]));
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

/* Where the name that begins at byte i ends, with dots and a server after it. */
static size_t
dotted_end(struct str text, size_t i)
{
	size_t end = entity_handle(text, i);

	while (end > i && end + 1 < text.n &&
	    memchr(".-@", text.p[end], 3) != NULL &&
	    entity_handle(text, end + 1) > end + 1)
		end = entity_handle(text, end + 1);
	return end;
}

/* Where the name that is mentioned at byte i of text ends. */
static size_t
name_end(const struct post *p, struct str text, size_t i)
{
	return str_is(p->platform, "twitter") ? entity_handle(text, i) :
	    dotted_end(text, i);
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

/* Appends a link with pseudonyms, and nothing else that may tell of anybody. */
static void
add_link(struct pseudonym *s, const struct profile_link *l)
{
	buf_adds(&s->text, l->host);
	if (l->topic.n > 0) {
		buf_addz(&s->text, "/hashtag/");
		buf_adds(&s->text, l->topic);
	}
	if (l->name.n > 0) {
		buf_addc(&s->text, '/');
		add_pseudonym(s, &s->text, l->name);
	}
	if (l->post.n > 0) {
		buf_addz(&s->text, l->name.n > 0 ? "/status/" : "/i/status/");
		add_pseudonym(s, &s->text, l->post);
	}
}

/* Whether a word goes on at byte i, so that nothing begins there. */
static bool
inside_word(struct str text, size_t i)
{
	return i > 0 && entity_handle(str_sub(text, 0, i), i - 1) == i;
}

/* A mention at byte i, its sign of so many bytes; gives where it ends. */
static size_t
replace_mention(struct pseudonym *s, struct post *p, struct str text,
    size_t i, size_t sign)
{
	size_t end = name_end(p, text, i + sign), id;
	struct str name = str_sub(text, i + sign, end);

	if (inside_word(text, i) || name.n == 0)
		return i;
	if (is_open(s, whole_name(p, name))) {
		buf_adds(&s->text, str_sub(text, i, end));
		return end;
	}
	buf_add(&s->text, text.p + i, sign);
	add_pseudonym(s, &s->text, whole_name(p, name));
	/* https://server/@name/109 */
	id = entity_handle(text, end + 1);
	if (end < text.n && text.p[end] == '/' && i > 0 &&
	    text.p[i - 1] == '/' && id > end + 1) {
		buf_addc(&s->text, '/');
		add_pseudonym(s, &s->text, str_sub(text, end + 1, id));
		end = id;
	}
	return end;
}

static bool
names_somebody(const struct post *p, struct str word)
{
	const struct str known[] = { p->handle, p->author_id, p->id,
		p->conversation, p->reply_to.id, p->reply_to.handle,
		p->repost_of.id, p->repost_of.handle, p->quote_of.id,
		p->quote_of.handle };

	for (size_t i = 0; i < ARRAY_N(known); i++)
		if (known[i].n == word.n && str_eq_nocase(known[i], word))
			return true;
	for (size_t i = 0; i < p->mentions.n && i < MENTIONS_MAX; i++)
		if (p->mentions.item[i].n == word.n &&
		    str_eq_nocase(p->mentions.item[i], word))
			return true;
	return false;
}

/* Whether a sign before byte i makes what follows a name, or part of a link. */
static bool
after_sign(struct str text, size_t i)
{
	struct str before = str_sub(text, 0, i);

	return (i > 0 && memchr("/=#&@", text.p[i - 1], 5) != NULL) ||
	    str_ends(before, STR("\xef\xbc\xa0")) ||	/* wide @ */
	    str_ends(before, STR("\xef\xbc\x83"));	/* and # */
}

/*
 * A word from byte i to end that stands in a link, an address of mail or after
 * a #, and is the name or the id of somebody around this post. In a sentence
 * the same word is left: many handles are words.
 */
static bool
tells_who(struct pseudonym *s, const struct post *p, struct str text,
    size_t i, size_t end)
{
	enum { ID_DIGITS = 5 };	/* at least; fewer are a number of something */
	struct str word = str_sub(text, i, end);

	if (!after_sign(text, i) && !(end + 1 < text.n && text.p[end] == '@' &&
	    entity_handle(text, end + 1) > end + 1) &&
	    !(word.n >= ID_DIGITS && str_digits(word)))
		return false;
	return names_somebody(p, word) && !is_open(s, word);
}

/*
 * Replaces what text has at byte i that tells who somebody is, a mention, a
 * link to a profile or a post, or a known name; gives where it ends, i when
 * there is none. Rather one too many than one too few.
 */
static size_t
replace_one(struct pseudonym *s, struct post *p, struct str text, size_t i)
{
	struct str rest = str_skip(text, i);
	struct profile_link link;
	size_t from, end;

	if (rest.p[0] == '@')
		return replace_mention(s, p, text, i, 1);
	if (str_starts(rest, STR("\xef\xbc\xa0")))
		return replace_mention(s, p, text, i, 3);
	if ((end = profile_did(text, i)) > 0) {
		if (is_open(s, str_sub(rest, 0, end)))
			return i;
		add_pseudonym(s, &s->text, str_sub(rest, 0, end));
		return i + end;
	}
	if (profile_link(text, i, &link)) {
		if (link.name.n > 0 && is_open(s, link.name))
			buf_adds(&s->text, str_sub(text, i, link.end));
		else
			add_link(s, &link);
		return link.end;
	}
	if (rest.p[0] != '/' && inside_word(text, i))
		return i;
	if (profile_word(text, i, &from, &end) &&
	    !is_open(s, str_sub(text, from, end))) {
		size_t whole = dotted_end(text, from);

		buf_adds(&s->text, str_sub(text, i, from));
		if (is_open(s, str_sub(text, from, whole))) {
			buf_adds(&s->text, str_sub(text, from, whole));
			return whole;
		}
		add_pseudonym(s, &s->text, str_sub(text, from, end));
		return end;
	}
	end = entity_handle(text, i);
	if (end == i || !tells_who(s, p, text, i, end))
		return i;
	add_pseudonym(s, &s->text, str_sub(text, i, end));
	return end;
}

/* The text, or link, without names; it lives with the post. */
static struct str
replace_in_text(struct pseudonym *s, struct post *p, struct str text)
{
	buf_clear(&s->text);
	for (size_t i = 0; i < text.n; ) {
		size_t end = replace_one(s, p, text, i);

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

	/* Texts first: the names in them are told by those of the post. */
	p->text = replace_in_text(s, p, p->text);
	p->quote_of.text = replace_in_text(s, p, p->quote_of.text);
	for (size_t i = 0; i < p->urls.n; i++)
		p->urls.item[i] = replace_in_text(s, p, p->urls.item[i]);
	for (size_t i = 0; i < p->media.n; i++)
		p->media.item[i] = replace_in_text(s, p, p->media.item[i]);
	for (size_t i = 0; i < p->hashtags.n; i++)
		if (names_somebody(p, p->hashtags.item[i]))
			replace(s, p, &p->hashtags.item[i]);
	p->extra = (struct str){ 0 };
	if (!str_eq(p->conversation, p->id) || !open)
		replace(s, p, &p->conversation);
	if (!open) {
		replace(s, p, &p->id);
		replace(s, p, &p->author_id);
		replace(s, p, &p->handle);
		p->name = p->location = p->url = (struct str){ 0 };
	}
	replace_reference(s, p, &p->reply_to);
	replace_reference(s, p, &p->repost_of);
	replace_reference(s, p, &p->quote_of);
	for (size_t i = 0; i < p->mentions.n; i++)
		replace(s, p, &p->mentions.item[i]);
	if (p->quoting && !p->repost)
		own_find(p->text, p->own, &p->own_n);
}

struct pseudonym *
pseudonym_share(const struct pseudonym *of)
{
	struct pseudonym *s = mem_new(1, sizeof(*s));

	s->key = of->key;
	s->open = of->open;
	s->shared = true;
	return s;
}

void
pseudonym_close(struct pseudonym *s)
{
	if (!s->shared) {
		explicit_bzero(s->key.p, s->key.n);
		buf_free(&s->key);
		names_free(&s->open);
	}
	buf_free(&s->lower);
	buf_free(&s->text);
	free(s);
}
