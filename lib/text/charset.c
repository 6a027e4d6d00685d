#include "text/charset.h"

#include "json/json.h"

/* What the bytes 0x80 to 0x9f are; the others are as in Unicode. */
static const uint16_t cp1252[32] = {
	0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
	0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
	0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
	0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178
};

bool
charset_is_utf8(struct str s)
{
	const char *end = s.p + s.n;
	unsigned n;

	for (const char *p = s.p; p < end; p += n)
		if ((n = json_utf8(p, end)) == 0)
			return false;
	return true;
}

void
charset_cp1252(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		buf_add_utf8(out, c >= 0x80 && c < 0xa0 ? cp1252[c - 0x80] : c);
	}
}

/* The 16 bits at p, whose first byte is the high one when big is true. */
static uint32_t
unit(const char *p, bool big)
{
	uint32_t a = (unsigned char)p[0], b = (unsigned char)p[1];

	return big ? a << 8 | b : b << 8 | a;
}

size_t
charset_utf16(struct buf *out, struct str s, bool big, bool last)
{
	size_t i = 0;

	while (i + 1 < s.n) {
		uint32_t c = unit(s.p + i, big), low = 0;
		bool high = c >= 0xd800 && c < 0xdc00;

		if (high && i + 3 >= s.n && !last)
			return i;
		i += 2;
		if (high && i + 1 < s.n)
			low = unit(s.p + i, big);
		if (low >= 0xdc00 && low < 0xe000) {
			c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
			i += 2;
		} else if (c >= 0xd800 && c < 0xe000) {
			c = 0xfffd;
		}
		buf_add_utf8(out, c);
	}
	if (i < s.n && last) {
		buf_add_utf8(out, 0xfffd);
		i = s.n;
	}
	return i;
}

/* How many pairs of bytes are a sign and a zero in this order. */
static size_t
count_signs(struct str s, bool big)
{
	static const char signs[] = "\n\r\t ,;\"|";
	size_t n = 0;

	for (size_t i = 0; i + 1 < s.n; i += 2)
		n += s.p[i + !big] == 0 &&
		    memchr(signs, s.p[i + big], sizeof(signs) - 1) != NULL;
	return n;
}

enum charset_order
charset_unmarked(struct str head)
{
	struct str s = str_sub(head, 0, CHARSET_TELLS);
	size_t little, big, zeros[2] = { 0, 0 };

	if (memchr(head.p, 0, s.n) == NULL)
		return CHARSET_NO_ORDER;
	for (size_t i = 0; i < s.n; i++)
		zeros[i % 2] += s.p[i] == 0;
	/* In UTF-8, and in text of single bytes, zeros are strays. */
	if ((zeros[0] + zeros[1]) * 8 < s.n && charset_is_utf8(s))
		return CHARSET_NO_ORDER;
	little = count_signs(s, false);
	big = count_signs(s, true);
	if (little >= 2 && little * 512 >= s.n && big * 4 < little &&
	    zeros[1] > 2 * zeros[0])
		return CHARSET_LITTLE;
	if (big >= 2 && big * 512 >= s.n && little * 4 < big &&
	    zeros[0] > 2 * zeros[1])
		return CHARSET_BIG;
	return CHARSET_NO_ORDER;
}

enum charset
charset_decode(struct buf *out, struct str s)
{
	enum charset_order order;

	if (str_starts(s, STR("\xff\xfe")) || str_starts(s, STR("\xfe\xff"))) {
		charset_utf16(out, str_skip(s, 2), s.p[0] == '\xfe', true);
		return CHARSET_UTF16;
	}
	if (str_starts(s, STR("\xef\xbb\xbf")))
		s = str_skip(s, 3);
	order = s.n == 0 ? CHARSET_NO_ORDER : charset_unmarked(s);
	if (order != CHARSET_NO_ORDER) {
		charset_utf16(out, s, order == CHARSET_BIG, true);
		return CHARSET_UTF16;
	}
	if (charset_is_utf8(s)) {
		buf_adds(out, s);
		return CHARSET_UTF8;
	}
	charset_cp1252(out, s);
	return CHARSET_CP1252;
}

const char *
charset_name(enum charset c)
{
	return c == CHARSET_UTF8 ? "UTF-8" :
	    c == CHARSET_UTF16 ? "UTF-16" : "Windows-1252";
}
