#include "gold/halves.h"

#include <sha1.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/str.h"

enum { KEY = 60 };	/* characters */

/* Bytes of white space at the start. */
static size_t
blanks(struct str s)
{
	size_t i = 0;

	while (i < s.n && (s.p[i] == ' ' || (s.p[i] >= '\t' && s.p[i] <= '\r')))
		i++;
	return i;
}

static bool
in_name(char c)
{
	return ascii_lower(c) || ascii_digit(c) || c == '_';
}

/* The text without RT @name: at its head, however often. */
static struct str
without_repost(struct str s)
{
	for (;;) {
		struct str rest = str_skip(s, blanks(s));
		size_t n = 4;

		if (!str_starts(rest, STR("rt @")))
			return s;
		while (n < rest.n && in_name(rest.p[n]))
			n++;
		if (n == 4)
			return s;
		n += n < rest.n && rest.p[n] == ':';
		s = str_skip(rest, n);
		s = str_skip(s, blanks(s));
	}
}

/* The bytes of a link that begins here, 0 for none. */
static size_t
link_at(struct str s)
{
	size_t n = str_starts(s, STR("https:")) ? 6 :
	    str_starts(s, STR("http:")) ? 5 : 0;

	while (n > 0 && n < s.n && blanks(str_skip(s, n)) == 0)
		n++;
	return n;
}

/* The first characters of a text. */
static struct str
beginning(struct str s)
{
	size_t i = 0, n = 0;

	for (; i < s.n; i++) {
		n += (s.p[i] & 0xc0) != 0x80;
		if (n > KEY)
			break;
	}
	return str_sub(s, 0, i);
}

void
halves_key(struct buf *out, struct str text)
{
	struct buf lower = { 0 }, rest = { 0 };
	struct str s;

	buf_clear(out);
	for (size_t i = 0; i < text.n; i++)
		buf_addc(&lower, (char)(ascii_letter(text.p[i]) ?
		    text.p[i] | 0x20 : text.p[i]));
	s = without_repost(buf_str(&lower));
	for (size_t i = 0; i < s.n; i++) {
		i += link_at(str_skip(s, i));
		if (i < s.n)
			buf_addc(&rest, s.p[i]);
	}
	s = buf_str(&rest);
	for (size_t i = 0; i < s.n && out->n < KEY; i++)
		if (ascii_lower(s.p[i]) || ascii_digit(s.p[i]))
			buf_addc(out, s.p[i]);
	if (out->n == 0)
		buf_adds(out, beginning(s));
	buf_free(&lower);
	buf_free(&rest);
}

unsigned
halves_of(struct str key)
{
	uint8_t sum[SHA1_DIGEST_LENGTH];
	SHA1_CTX sha;

	SHA1Init(&sha);
	SHA1Update(&sha, (const uint8_t *)key.p, key.n);
	SHA1Final(sum, &sha);
	return sum[7] & 1;
}
