#include "columns/mangled.h"

#include <string.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/mem.h"
#include "container/repair.h"

/* What the code points are that Windows-1252 puts at 0x80 to 0x9f. */
static const uint16_t cp1252[32] = {
	0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
	0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f,
	0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
	0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178
};

/* The text in the post's memory, with what is not UTF-8 in it mended. */
static struct str
mended(struct post *p, struct buf *b)
{
	struct str s = buf_str(b);
	struct buf good = { 0 };

	p->repaired |= POST_DECODED;
	while (s.n > 0) {
		size_t valid = repair_valid(s);

		buf_add(&good, s.p, valid);
		s = str_skip(s, valid);
		if (s.n > 0)
			s = str_skip(s, repair_one(&good, s));
	}
	s = arena_str(&p->mem, buf_str(&good));
	buf_free(&good);
	buf_free(b);
	return s;
}

/* One escape of Python at s, which begins with a backslash: its bytes. */
static size_t
escape(struct buf *out, struct str s)
{
	static const char from[] = "nrt0abfv\\'\"";
	static const char to[] = "\n\r\t\0\a\b\f\v\\'\"";
	const char *at = s.n < 2 ? NULL : memchr(from, s.p[1], 11);

	if (at != NULL) {
		buf_addc(out, to[at - from]);
		return 2;
	}
	if (s.n >= 4 && s.p[1] == 'x' && ascii_hex(s.p[2]) >= 0 &&
	    ascii_hex(s.p[3]) >= 0) {
		buf_addc(out, (char)(ascii_hex(s.p[2]) * 16 +
		    ascii_hex(s.p[3])));
		return 4;
	}
	buf_addc(out, s.p[0]);
	return 1;
}

struct str
mangled_as_bytes(struct post *p, struct str cell)
{
	struct str s = str_trim(cell);
	struct buf out = { 0 };

	if (s.n < 3 || s.p[0] != 'b' || (s.p[1] != '\'' && s.p[1] != '"') ||
	    s.p[s.n - 1] != s.p[1])
		return cell;
	for (s = str_sub(s, 2, s.n - 1); s.n > 0; ) {
		size_t n = 1;

		if (s.p[0] == '\\')
			n = escape(&out, s);
		else
			buf_addc(&out, s.p[0]);
		s = str_skip(s, n);
	}
	return mended(p, &out);
}

struct str
mangled_escapes(struct post *p, struct str text)
{
	struct buf out = { 0 };
	struct str s = text;
	bool high = false;
	size_t at;

	if (text.n == 0 || str_chr(text, '\\') == SIZE_MAX)
		return text;
	while ((at = str_find(s, STR("\\x"))) != SIZE_MAX) {
		buf_add(&out, s.p, at);
		s = str_skip(s, at);
		/* \x41 may be what somebody wrote; \xe2\x80\xa6 is not. */
		if (s.n >= 4 && ascii_hex(s.p[2]) >= 8 &&
		    ascii_hex(s.p[3]) >= 0) {
			s = str_skip(s, escape(&out, s));
			high = true;
		} else {
			buf_add(&out, s.p, 2);
			s = str_skip(s, 2);
		}
	}
	buf_adds(&out, s);
	if (high && repair_valid(buf_str(&out)) == out.n)
		return mended(p, &out);
	buf_free(&out);
	return text;
}

/* The code point that s, which is UTF-8, begins with; *n is its bytes. */
static uint32_t
code_point(struct str s, size_t *n)
{
	unsigned char c = (unsigned char)s.p[0];
	uint32_t v;

	*n = c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
	if (*n > s.n)
		*n = s.n;
	v = *n == 1 ? c : c & (0x7fu >> *n);
	for (size_t i = 1; i < *n; i++)
		v = v << 6 | ((unsigned char)s.p[i] & 0x3f);
	return v;
}

/* The byte that became this code point; 0 when none did. */
static unsigned
byte_of_point(uint32_t c, bool windows)
{
	if (c < 0x100)
		return c;
	for (unsigned i = 0; windows && i < 32; i++)
		if (cp1252[i] == c)
			return 0x80 + i;
	return 0;
}

/*
 * The character whose bytes became the letters that s begins with; *n is how
 * many bytes of s these are. 0: there is none.
 */
static uint32_t
character(struct str s, bool windows, size_t *n)
{
	size_t used, want;
	unsigned lead = byte_of_point(code_point(s, &used), windows);
	char bytes[4];
	struct str all = { bytes, 0 };

	want = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
	if (want == 0 || used == 1)
		return 0;
	bytes[all.n++] = (char)lead;
	for (*n = used; all.n < want; *n += used) {
		struct str rest = str_skip(s, *n);
		unsigned byte = rest.n == 0 ? 0 :
		    byte_of_point(code_point(rest, &used), windows);

		if (byte < 0x80 || byte > 0xbf)
			return 0;
		bytes[all.n++] = (char)byte;
	}
	return repair_valid(all) == all.n ? code_point(all, &used) : 0;
}

/* How the letters of a text that may have been encoded twice divide. */
struct count {
	size_t mended;		/* characters that letters were made into one */
	size_t usual;		/* of these: accents, dashes, quotes, emoji */
	size_t other;		/* letters beyond ASCII that stay */
};

static struct count
decode_letters(struct str s, bool windows, struct buf *out)
{
	struct count c = { 0 };
	size_t n;

	for (; s.n > 0; s = str_skip(s, n)) {
		uint32_t whole, one;

		for (n = 0; n < s.n && (unsigned char)s.p[n] < 0x80; n++)
			;
		if (n > 0) {
			buf_add(out, s.p, n);
			continue;
		}
		whole = character(s, windows, &n);
		if (whole != 0) {
			buf_add_utf8(out, whole);
			c.mended++;
			c.usual += whole < 0x100 || whole >= 0x10000 ||
			    (whole >= 0x2000 && whole < 0x2100);
			continue;
		}
		one = code_point(s, &n);
		c.other += one >= 0x80;
		buf_add(out, s.p, n);
	}
	return c;
}

/*
 * Whether there may be letters that were made of more than one byte: the first
 * of them is one of U+00C2 to U+00F4, which begin with this byte.
 */
static bool
may_be_bytes(struct str s)
{
	return str_chr(s, '\xc3') != SIZE_MAX;
}

/* One letter of a rare kind may be what somebody wrote: CAFE with an accent
 * and a trade mark. */
struct str
mangled_twice(struct post *p, struct str text)
{
	struct buf out = { 0 };
	struct count c;

	if (!may_be_bytes(text))
		return text;
	c = decode_letters(text, true, &out);
	if (c.mended > c.other && (c.usual > 0 || c.mended > 1))
		return mended(p, &out);
	buf_free(&out);
	return text;
}

struct str
mangled_meta(struct post *p, struct str text)
{
	struct buf out = { 0 };
	struct count c;

	if (!may_be_bytes(text))
		return text;
	c = decode_letters(text, false, &out);
	if (c.mended > 0 && c.other == 0)
		return mended(p, &out);
	buf_free(&out);
	return text;
}

struct str
mangled_line_ends(struct post *p, struct str s)
{
	char *out;
	size_t n = 0;

	if (str_find(s, STR("\\n")) == SIZE_MAX)
		return s;
	out = arena_new(&p->mem, s.n);
	for (size_t i = 0; i < s.n; i++) {
		bool two = s.p[i] == '\\' && i + 1 < s.n && s.p[i + 1] == 'n';

		out[n++] = two ? '\n' : s.p[i];
		i += two;
	}
	return (struct str){ out, n };
}
