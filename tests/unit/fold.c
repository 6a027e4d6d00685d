/* Folding: ASCII, what it makes of signs, and that done twice it changes nothing. */
#include "base/buf.h"
#include "check.h"
#include "text/fold.h"

enum { LONGEST = 20 };

static const struct {
	const char *text, *folded;
} folding[] = {
	{ "O`Neill", "o'neill" },
	{ "\u2019n", "'n" },
	{ "\u0149+", "'n+" },		/* an n after an apostrophe, as one sign */
	{ "\uff03Tag", "#tag" },
	{ "\ufb01x", "fix" },
	{ "\u0130", "i\u0307" },
	{ "Stra\u00dfe", "strasse" },
	{ "A`bcdefgH\xff" "J`", "a'bcdefgh\xff" "j'" },	/* not UTF-8 */
};

/* Folds ASCII as fold_add() and fold_add_cased() should, byte by byte. */
static char
plainly(char c, bool cased)
{
	if (!cased && c >= 'A' && c <= 'Z')
		return (char)(c + 32);
	return c == '`' ? '\'' : c;
}

/* Each byte of ASCII at each place of texts of each length. */
static void
check_ascii(void)
{
	struct buf plain = { 0 }, cased = { 0 };
	char text[128 + LONGEST];

	for (size_t i = 0; i < sizeof(text); i++)
		text[i] = (char)(i % 128);
	for (size_t from = 0; from < 128; from++)
		for (size_t n = 0; n <= LONGEST; n++) {
			size_t bad = 0;

			buf_clear(&plain);
			buf_clear(&cased);
			fold_add(&plain, (struct str){ text + from, n });
			fold_add_cased(&cased, (struct str){ text + from, n });
			for (size_t i = 0; i < n; i++)
				bad += plain.p[i] !=
				    plainly(text[from + i], false) ||
				    cased.p[i] !=
				    plainly(text[from + i], true);
			CHECK(plain.n == n && cased.n == n && bad == 0,
			    "%zu bytes from %zu", n, from);
		}
	buf_free(&plain);
	buf_free(&cased);
}

/* Letters of writings without blanks, at both ends of their blocks. */
static void
check_unparted(void)
{
	static const uint32_t ends[][2] = { { 0xe00, 0xeff },
		{ 0x1000, 0x109f }, { 0x1780, 0x17ff }, { 0x3005, 0x3007 },
		{ 0x3040, 0x30ff }, { 0x3400, 0x9fff }, { 0xf900, 0xfaff },
		{ 0xff66, 0xff9f }, { 0x20000, 0x3ffff } };

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		const uint32_t from = ends[i][0], to = ends[i][1];

		CHECK(!fold_unparted(from - 1) && fold_unparted(from) &&
		    fold_unparted(to) && !fold_unparted(to + 1),
		    "the block from U+%04X to U+%04X", from, to);
	}
}

/* Bytes at the ends of what UTF-8 allows, whole and cut short. */
static void
check_decode(void)
{
	static const struct {
		const char *text;
		uint32_t c;
		unsigned n;
	} points[] = {
		{ "a", 'a', 1 }, { "\xc2\x80", 0x80, 2 },
		{ "\xdf\xbf", 0x7ff, 2 }, { "\xc3", 0xfffd, 1 },
		{ "\xc1\x80", 0xfffd, 1 }, { "\x80", 0xfffd, 1 },
		{ "\xe0\xa0\x80", 0x800, 3 }, { "\xef\xbf\xbd", 0xfffd, 3 },
		{ "\xe2\x82", 0xfffd, 1 }, { "\xf0\x90\x80\x80", 0x10000, 4 },
		{ "\xf4\x8f\xbf\xbf", 0x10ffff, 4 },
		{ "\xf0\x9f\x98", 0xfffd, 1 }, { "\xf5\x80\x80\x80", 0xfffd, 1 },
		{ "\xff", 0xfffd, 1 },
	};

	for (size_t i = 0; i < sizeof(points) / sizeof(points[0]); i++) {
		struct str s = str_of(points[i].text);
		unsigned n;
		uint32_t c = fold_decode(s.p, s.p + s.n, &n);

		CHECK(c == points[i].c && n == points[i].n,
		    "point %zu: U+%04X of %u bytes", i, c, n);
	}
}

/* Capitals: also those that are one sign for two letters. */
static void
check_upper(void)
{
	CHECK(fold_upper('A') && fold_upper(0xc9) && fold_upper(0x01c5) &&
	    !fold_upper('a') && !fold_upper('1') && !fold_upper(0x0e01),
	    "capitals");
	CHECK(fold_plain(0xff21) == 'A' && fold_plain(0x0149) == 0x0149 &&
	    fold_plain('`') == '`' && fold_plain(0x2019) == '\'',
	    "single signs");
}

int
main(void)
{
	check_decode();
	check_upper();
	struct buf once = { 0 }, twice = { 0 };

	check_ascii();
	check_unparted();

	for (size_t i = 0; i < sizeof(folding) / sizeof(folding[0]); i++) {
		buf_clear(&once);
		buf_clear(&twice);
		fold_add(&once, str_of(folding[i].text));
		fold_add(&twice, buf_str(&once));
		CHECK(str_eq(buf_str(&once), str_of(folding[i].folded)),
		    "%s: %s", folding[i].text, buf_z(&once));
		CHECK(str_eq(buf_str(&once), buf_str(&twice)), "%s twice: %s",
		    folding[i].text, buf_z(&twice));
	}
	buf_free(&once);
	buf_free(&twice);
	return failures > 0;
}
