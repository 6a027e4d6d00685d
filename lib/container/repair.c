#include "container/repair.h"

#include "json/json.h"
#include "text/charset.h"

/* Bytes of ASCII from p on, in steps of 8 and 32. */
static size_t
ascii(const char *p, const char *end)
{
	const uint64_t high = 0x8080808080808080;
	const char *from = p;
	uint64_t v[4];

	for (; end - p >= 32; p += 32) {
		memcpy(v, p, 32);
		if (((v[0] | v[1] | v[2] | v[3]) & high) != 0)
			break;
	}
	for (; end - p >= 8; p += 8) {
		memcpy(v, p, 8);
		if ((v[0] & high) != 0)
			break;
	}
	return (size_t)(p - from);
}

size_t
repair_valid(struct str s)
{
	const char *p = s.p, *end = s.p + s.n;

	while (p < end) {
		unsigned n;

		p += ascii(p, end);
		/* What is left of the step, and on to the next ASCII. */
		do {
			if (p == end)
				return s.n;
			n = json_utf8(p, end);
			p += n;
		} while (n > 1 || (n == 1 && end - p < 8));
		if (n == 0)
			break;
	}
	return (size_t)(p - s.p);
}

/* One half of a surrogate pair written in three bytes: its number, else 0. */
static uint32_t
half(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p;

	if (s.n < 3 || p[0] != 0xed || p[1] < 0xa0 || p[1] > 0xbf ||
	    (p[2] & 0xc0) != 0x80)
		return 0;
	return 0xd000u | (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu);
}

size_t
repair_one(struct buf *out, struct str s)
{
	uint32_t high = half(s), low = half(str_skip(s, 3));

	if (high == 0) {
		charset_cp1252(out, str_sub(s, 0, 1));
		return 1;
	}
	if (high < 0xdc00 && low >= 0xdc00) {
		buf_add_utf8(out, 0x10000 + ((high & 0x3ff) << 10) +
		    (low & 0x3ff));
		return 6;
	}
	buf_add_utf8(out, 0xfffd);
	return 3;
}
