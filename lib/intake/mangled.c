#include "intake/mangled.h"

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

	p->repaired |= POST_ENCODING;
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
mangled_bytes(struct post *p, struct str cell)
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

	if (str_find(text, STR("\\x")) == SIZE_MAX)
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

/* The bytes that became the code points of s; false when some cannot have. */
static bool
bytes_of(struct str s, bool windows, struct buf *out)
{
	size_t n;

	for (; s.n > 0; s = str_skip(s, n)) {
		uint32_t c = code_point(s, &n);
		unsigned byte = byte_of_point(c, windows);

		if (byte == 0 && c != 0)
			return false;
		buf_addc(out, (char)byte);
	}
	return true;
}

/* What of a text of bytes would be no chance: two characters, or one that begins
 * as accents, dashes, quotes and emoji do. */
static bool
no_chance(struct str bytes)
{
	size_t characters = 0, n;
	bool usual = false;

	for (; bytes.n > 0; bytes = str_skip(bytes, n)) {
		unsigned char c = (unsigned char)bytes.p[0];

		code_point(bytes, &n);
		if (n == 1)
			continue;
		characters++;
		usual |= c == 0xc2 || c == 0xc3 || c == 0xe2 || c == 0xf0;
	}
	return characters > 1 || usual;
}

static struct str
decoded(struct post *p, struct str text, bool windows)
{
	struct buf out = { 0 };

	if (bytes_of(text, windows, &out) && out.n < text.n &&
	    repair_valid(buf_str(&out)) == out.n &&
	    no_chance(buf_str(&out)))
		return mended(p, &out);
	buf_free(&out);
	return text;
}

static bool
is_ascii(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] >= 0x80)
			return false;
	return true;
}

struct str
mangled_twice(struct post *p, struct str text)
{
	struct str s;

	if (is_ascii(text))
		return text;
	s = decoded(p, text, true);
	if (s.p != text.p)
		p->twice = true;
	return s;
}

struct str
mangled_meta(struct post *p, struct str text)
{
	return is_ascii(text) ? text : decoded(p, text, false);
}
