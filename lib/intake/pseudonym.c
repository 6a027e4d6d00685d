#include "intake/pseudonym.h"

#include <sha2.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/diag.h"
#include "base/hash.h"
#include "intake/entity.h"
#include "io/input.h"

enum {
	KEY_MIN = 16,
	KEY_MAX = 1 << 16,
	DIGITS = 14	/* with the p before them as long as a handle may be */
};

struct pseudonyms {
	struct buf key;
	struct names open;	/* in lower case, no @ */
	struct buf lower;
	struct buf text;
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

struct pseudonyms *
pseudonyms_open(const char *path)
{
	struct pseudonyms *s = mem_new(1, sizeof(*s));
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
plain(struct pseudonyms *s, struct str name)
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
pseudonyms_public(struct pseudonyms *s, struct str name)
{
	names_add(&s->open, plain(s, name));
}

static bool
is_open(struct pseudonyms *s, struct str name)
{
	return name.n > 0 && s->open.n > 0 &&
	    names_find(&s->open, plain(s, name)) != NAMES_NONE;
}

/* Appends the pseudonym of a name. */
static void
add(struct pseudonyms *s, struct buf *out, struct str name)
{
	static const char digits[] = "0123456789abcdef";
	unsigned char hash[SHA256_DIGEST_LENGTH];

	pseudonym_hmac(buf_str(&s->key), plain(s, name), hash);
	buf_addc(out, 'p');
	for (size_t i = 0; i < DIGITS; i++)
		buf_addc(out, digits[hash[i / 2] >> (i % 2 == 0 ? 4 : 0) & 15]);
}

static void
replace(struct pseudonyms *s, struct post *p, struct str *name)
{
	struct buf out = { 0 };

	if (name->n == 0 || is_open(s, *name))
		return;
	out.cap = 1 + DIGITS;
	out.p = arena_new(&p->mem, out.cap);
	add(s, &out, *name);
	*name = buf_str(&out);
}

/* Mentions in a text; the text lives with the post. */
static struct str
replace_mentions(struct pseudonyms *s, struct post *p, struct str text)
{
	struct entity e;
	size_t at = 0, done = 0;

	buf_clear(&s->text);
	while (entity_next(text, &at, &e)) {
		if (e.kind != ENTITY_MENTION || is_open(s, e.word))
			continue;
		buf_add(&s->text, text.p + done, e.to - e.word.n - done);
		add(s, &s->text, e.word);
		done = e.to;
	}
	if (done == 0)
		return text;
	buf_add(&s->text, text.p + done, text.n - done);
	return arena_str(&p->mem, buf_str(&s->text));
}

/* https://x.com/HANDLE/status/ID: somebody's post. */
static struct str
replace_link(struct pseudonyms *s, struct post *p, struct str url)
{
	size_t at = str_find(url, STR("/status")), from = at, id, end;
	struct str handle;

	if (at == SIZE_MAX)
		return url;
	while (from > 0 && url.p[from - 1] != '/')
		from--;
	handle = str_sub(url, from, at);
	if (is_open(s, handle))
		return url;
	buf_clear(&s->text);
	buf_add(&s->text, url.p, from);
	add(s, &s->text, handle);
	id = at + 1 + str_chr(str_skip(url, at + 1), '/');
	if (id > at && id < url.n) {
		for (end = id + 1; end < url.n && url.p[end] >= '0' &&
		    url.p[end] <= '9'; end++)
			;
		buf_add(&s->text, url.p + at, id + 1 - at);
		add(s, &s->text, str_sub(url, id + 1, end));
	}
	return arena_str(&p->mem, buf_str(&s->text));
}

static void
replace_reference(struct pseudonyms *s, struct post *p, struct post_ref *r)
{
	if (is_open(s, r->handle))
		return;
	replace(s, p, &r->id);
	replace(s, p, &r->handle);
}

void
pseudonyms_apply(struct pseudonyms *s, struct post *p)
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
	p->text = replace_mentions(s, p, p->text);
	p->quote_of.text = replace_mentions(s, p, p->quote_of.text);
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
pseudonyms_close(struct pseudonyms *s)
{
	explicit_bzero(s->key.p, s->key.n);
	buf_free(&s->key);
	names_free(&s->open);
	buf_free(&s->lower);
	buf_free(&s->text);
	free(s);
}
