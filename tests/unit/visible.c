/*
 * Bytes made visible as vis(3) does it, UTF-8 as the scanner of JSON checks it,
 * and what of messages is cut.
 */
#include "base/visible.h"

#define LIBBSD_OPENBSD_VIS	/* of two strnvis(), which is not called */
#include <bsd/vis.h>

#include "base/diag.h"
#include "json/json_leaf.h"

#include "check.h"

/* Every byte before some others. */
static void
as_vis(void)
{
	static const char nexts[] = { '\0', 'a', '0', '5', '7', '8', '/' };

	for (int c = 0; c < 256; c++)
		for (size_t i = 0; i < sizeof(nexts); i++) {
			char want[8], got[8];
			size_t n;

			/* Of these nothing is made. */
			if (c >= ' ' && c < 0x7f && c != '\\')
				continue;
			vis(want, c, VIS_CSTYLE | VIS_TAB | VIS_NL | VIS_SP,
			    nexts[i]);
			n = visible_put(got, (unsigned char)c,
			    (unsigned char)nexts[i]);
			got[n] = '\0';
			CHECK(strcmp(got, want) == 0, "%02x before %02x: %s, "
			    "not %s", c, nexts[i], got, want);
		}
}

/* Every first and second byte, some third and fourth, every length. */
static void
as_json(void)
{
	static const unsigned char tail[] = { 0x80, 0xbf, 0x7f, 0xc0 };

	for (unsigned v = 0x8000; v < 0x10000; v++)
		for (size_t t = 0; t < sizeof(tail); t++)
			for (size_t n = 1; n <= 4; n++) {
				char p[4] = { (char)(v >> 8), (char)v,
				    (char)tail[t], (char)tail[0] };
				unsigned length = json_utf8(p, p + n);

				CHECK(visible_utf8((struct str){ p, n }) ==
				    (length == n || (length > 0 &&
				    visible_utf8((struct str){ p + length,
				    n - length }))), "%04x %02x %zu", v,
				    tail[t], n);
			}
}

static const struct {
	const char *text;
	bool shown;		/* its first character, as it is */
} signs[] = {
	{ "a", true }, { " ", true }, { "~", true }, { "\x7f", false },
	{ "\n", false }, { "\x1b", false }, { "\xc2\x9f", false },
	{ "\xc2\x80", false }, { "\xc2\xa0", true }, { "\xe2\x80\xa7", true },
	{ "\xe2\x80\xa8", false }, { "\xe2\x80\xae", false },
	{ "\xe2\x80\xaf", true }, { "\xe2\x81\xa5", true },
	{ "\xe2\x81\xa6", false }, { "\xe2\x81\xa9", false },
	{ "\xe2\x81\xaa", true }, { "\xf0\x9f\x98\x80", true },
	{ "\xff", false }, { "\xe2\x80", false }, { "\xed\xa0\x80", false },
};

static void
shown(void)
{
	for (size_t i = 0; i < sizeof(signs) / sizeof(*signs); i++) {
		const unsigned char *p = (const unsigned char *)signs[i].text;
		size_t n = strlen(signs[i].text);

		CHECK(visible_length(p, p + n) == (signs[i].shown ? n : 0),
		    "sign %zu", i);
	}
}

/* Messages quote 80 bytes and no half of a character. */
static void
cut(void)
{
	char text[90];
	struct str s = { text, 0 };

	memset(text, 'a', sizeof(text));
	memcpy(text + 79, "\xc3\xa9", 2);
	s.n = 85;
	CHECK(strlen(diag_vis(s)) == 79 + 3, "cut before a character");
	s.n = 80;
	CHECK(strlen(diag_vis(s)) == 80, "nothing to cut");
	memset(text, '\x80', sizeof(text));
	s.n = 90;
	CHECK(str_is(str_of(diag_vis(s)), "..."), "only bytes that go on");
	CHECK(str_is(str_of(diag_vis(STR("a\\b\n7\x7f"))), "a\\\\b\\n7\\^?"),
	    "escaped: %s", diag_vis(STR("a\\b\n7\x7f")));
	CHECK(str_is(str_of(diag_vis(STR("\0" "1"))), "\\0001"), "NUL: %s",
	    diag_vis(STR("\0" "1")));
}

int
main(void)
{
	as_vis();
	as_json();
	shown();
	cut();
	return failures > 0;
}
