#include "base/visible.h"

#include <stdint.h>

/* The bytes of the character at p, and which it is; 0: not UTF-8. */
static size_t
decode(const unsigned char *p, const unsigned char *end, uint32_t *point)
{
	uint32_t c = p[0], low = 0x80;
	size_t n = 1;

	*point = c;
	if (c < 0x80)
		return 1;
	if (c >= 0xf0 && c < 0xf5)
		n = 4, c &= 0x07, low = 0x10000;
	else if (c >= 0xe0 && c < 0xf0)
		n = 3, c &= 0x0f, low = 0x800;
	else if (c >= 0xc2 && c < 0xe0)
		n = 2, c &= 0x1f;
	if (n == 1 || (size_t)(end - p) < n)
		return 0;
	for (size_t i = 1; i < n; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (p[i] & 0x3f);
	}
	*point = c;
	return c < low || c > 0x10ffff || (c >= 0xd800 && c < 0xe000) ? 0 : n;
}

bool
visible_utf8(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p, *end = p + s.n;
	uint32_t c;
	size_t n;

	for (; p < end; p += n)
		if ((n = decode(p, end, &c)) == 0)
			return false;
	return true;
}

size_t
visible_length(const unsigned char *p, const unsigned char *end)
{
	uint32_t c;
	size_t n = decode(p, end, &c);

	if (c < 0x20 || (c >= 0x7f && c < 0xa0))
		return 0;
	/* Ends of lines and paragraphs, what turns the order of signs round. */
	if ((c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069))
		return 0;
	return n;
}

size_t
visible_put(char *out, unsigned char c, unsigned char next)
{
	static const char short_names[] = "0......abtnvfr";
	size_t n = 0;

	out[n++] = '\\';
	if (c == '\\' || (c >= '\a' && c <= '\r') || c == '\0') {
		out[n++] = c == '\\' ? '\\' : short_names[c];
		/* A digit after it would be read with it. */
		for (int i = 0; i < 2 && c == '\0' && next >= '0' &&
		    next <= '7'; i++)
			out[n++] = '0';
	} else if ((c & 0x7f) == ' ') {
		out[n++] = (char)('0' + (c >> 6));
		out[n++] = (char)('0' + (c >> 3 & 7));
		out[n++] = (char)('0' + (c & 7));
	} else {
		unsigned char low = c & 0x7f;
		bool control = low < ' ' || low == 0x7f;

		if (c >= 0x80)
			out[n++] = 'M';
		out[n++] = control ? '^' : '-';
		out[n++] = (char)(control ? low ^ 0x40 : low);
	}
	return n;
}
