/* The words of both languages are alike, and numbers have their signs. */
#include "show/words.h"

#include <stdio.h>

#include "check.h"
#include "show/numerals.h"

/* Whether b has {name}, or {name? of what is written for one and for others. */
static bool
has_name(const char *b, struct str name)
{
	struct buf braced = { 0 };
	bool has;

	buf_addf(&braced, "{%.*s}", (int)name.n, name.p);
	has = str_find(str_of(b), buf_str(&braced)) != SIZE_MAX;
	braced.p[braced.n - 1] = '?';
	has = has || str_find(str_of(b), buf_str(&braced)) != SIZE_MAX;
	buf_free(&braced);
	return has;
}

/* Whether every name of a stands in b, but for what a language may leave out. */
static bool
names_in(const char *a, const char *b)
{
	struct str rest = str_of(a);
	size_t open, n;

	while ((open = str_chr(rest, '{')) != SIZE_MAX) {
		rest = str_skip(rest, open + 1);
		for (n = 0; n < rest.n && rest.p[n] != '}' && rest.p[n] != '?'; n++)
			;
		if (n == 0 || n == rest.n)
			return false;
		/* Who writes "the {unit}" for one does so in one language. */
		if (!str_starts(str_sub(rest, 0, n), STR("unit")) &&
		    !has_name(b, str_sub(rest, 0, n)))
			return false;
	}
	return true;
}

static void
table(void)
{
	CHECK(words_entries > 200, "%zu words", words_entries);
	for (size_t i = 0; i < words_entries; i++) {
		const struct words_entry *e = &words_table[i];

		CHECK(i == 0 || strcmp(words_table[i - 1].key, e->key) < 0,
		    "%s: not in the order of keys", e->key);
		for (int l = 0; l < WORDS_LANGUAGES; l++) {
			CHECK(e->text[l][0] != '\0', "%s: no text", e->key);
			CHECK(strpbrk(e->text[l], "<>&\"") == NULL,
			    "%s: not safe in HTML", e->key);
			CHECK(names_in(e->text[0], e->text[l]) &&
			    names_in(e->text[l], e->text[0]),
			    "%s: names differ", e->key);
		}
	}
}

static void
look_up(void)
{
	struct buf b = { 0 };

	words_choose("id");
	CHECK(strcmp(words_language(), "id") == 0, "language");
	for (size_t i = 0; i < words_entries; i++)
		CHECK(words_of(words_table[i].key) ==
		    words_table[i].text[WORDS_ID], "%s", words_table[i].key);
	CHECK(strcmp(words_under("level.", STR("minimal")), "minimal") == 0 &&
	    words_under("level.", STR("minima")) == NULL &&
	    words_under("level.", STR("")) == NULL &&
	    words_under("level.minimal", STR("0")) == NULL &&
	    words_under("", STR("s")) == NULL, "under");
	words_fill(&b, "differ.line", (const struct words_name[]){
	    { "n", STR("2") }, { "k", STR("9") }, { "a", STR("{a} dan B") },
	    { NULL, { 0 } } });
	CHECK(str_is(buf_str(&b), "{a} dan B tidak menyatakan hal yang sama: "
	    "2 dari 9 tingkat berbeda."), "filled: %s", buf_z(&b));
	buf_clear(&b);
	words_choose("en");
	for (int n = 1; n < 3; n++)
		words_fill(&b, "noprio.line", (const struct words_name[]){
		    { "k", n == 1 ? STR("1") : STR("11") }, { "l", STR("?") },
		    { "unit", STR("code") }, { "units", STR("codes") },
		    { NULL, { 0 } } });
	CHECK(str_is(buf_str(&b), "No priority is stated for 1 code; it is not "
	    "judged: ?.No priority is stated for 11 codes; they are not "
	    "judged: ?."), "of one: %s", buf_z(&b));
	words_choose("id");
	buf_free(&b);
}

enum kind { COUNT, SHARE, POINTS, PERCENT, TENTHS, SIGNED, HUNDREDTHS, WHOLE };

static const struct {
	enum kind kind;
	double v;
	const char *en, *id;
} number[] = {
	{ COUNT, 0, "0", "0" }, { COUNT, 999, "999", "999" },
	{ COUNT, 5522, "5,522", "5.522" }, { COUNT, -1000, "−1,000", "−1.000" },
	{ COUNT, 1234567, "1,234,567", "1.234.567" },
	{ SHARE, 0, "0.0%", "0,0%" }, { SHARE, 1, "100.0%", "100,0%" },
	{ SHARE, 0.3177531775317, "31.8%", "31,8%" },
	{ SHARE, 0.0625, "6.3%", "6,3%" }, { SHARE, 0.0285, "2.9%", "2,9%" },
	{ SHARE, 0.3185, "31.9%", "31,9%" },
	{ SHARE, 0.31849999999, "31.8%", "31,8%" },
	{ SHARE, 0.000499999, "<0.1%", "<0,1%" },
	{ SHARE, 1e-300, "<0.1%", "<0,1%" },
	{ SHARE, 0.0005, "0.1%", "0,1%" },
	{ SHARE, 0.9994999, "99.9%", "99,9%" },
	{ SHARE, 0.9995, ">99.9%", ">99,9%" },
	{ SHARE, 0.999999, ">99.9%", ">99,9%" },
	{ POINTS, -0.0186, "−1.9", "−1,9" }, { POINTS, 0.253, "+25.3", "+25,3" },
	{ POINTS, -0.0004, "0.0", "0,0" }, { POINTS, -0.0005, "−0.1", "−0,1" },
	{ PERCENT, 0.185, "19", "19" }, { PERCENT, 0.004, "<1", "<1" },
	{ PERCENT, 0.005, "1", "1" }, { PERCENT, 0, "0", "0" },
	{ PERCENT, 1, "100", "100" },
	{ TENTHS, 8.05, "8.1", "8,1" }, { TENTHS, 9.95, "10.0", "10,0" },
	{ TENTHS, 999.95, "1,000.0", "1.000,0" }, { TENTHS, 0.04, "0.0", "0,0" },
	{ TENTHS, -0.05, "−0.1", "−0,1" }, { TENTHS, 0.96, "1.0", "1,0" },
	{ TENTHS, 123456.25, "123,456.3", "123.456,3" },
	{ TENTHS, 1e15, "1,000,000,000,000,000.0", "1.000.000.000.000.000,0" },
	{ SIGNED, 3.14, "+3.1", "+3,1" }, { SIGNED, 0, "0.0", "0,0" },
	{ HUNDREDTHS, 1.125, "1.13", "1,13" }, { HUNDREDTHS, 0.7, "0.70", "0,70" },
	{ HUNDREDTHS, 1e-9, "0.00", "0,00" }, { WHOLE, 0.5, "1", "1" },
	{ WHOLE, 0.49, "0", "0" }, { WHOLE, 1999.5, "2,000", "2.000" },
};

static void
add_number(struct buf *b, enum kind kind, double v)
{
	switch (kind) {
	case COUNT: numerals_count(b, (int64_t)v); break;
	case SHARE: numerals_share(b, v); break;
	case POINTS: numerals_points(b, v); break;
	case PERCENT: numerals_percent(b, v); break;
	case TENTHS: numerals_decimal(b, v, 1); break;
	case SIGNED: numerals_signed(b, v, 1); break;
	case HUNDREDTHS: numerals_decimal(b, v, 2); break;
	case WHOLE: numerals_decimal(b, v, 0); break;
	}
}

static void
numbers(const char *language)
{
	struct buf b = { 0 };

	words_choose(language);
	for (size_t i = 0; i < sizeof number / sizeof *number; i++) {
		const char *want = language[0] == 'e' ? number[i].en :
		    number[i].id;

		buf_clear(&b);
		add_number(&b, number[i].kind, number[i].v);
		CHECK(str_is(buf_str(&b), want), "%s: %.12g is %s, not %s",
		    language, number[i].v, buf_z(&b), want);
	}
	buf_clear(&b);
	numerals_digits(&b, STR("1267.24475498"));
	buf_addc(&b, ' ');
	numerals_digits(&b, STR("0.0432"));
	CHECK(str_is(buf_str(&b), language[0] == 'e' ? "1,267.2 0.0432" :
	    "1.267,2 0,0432"), "%s: %s", language, buf_z(&b));
	buf_clear(&b);
	numerals_count(&b, INT64_MIN);
	CHECK(b.n == strlen("−9223372036854775808"), "%s", buf_z(&b));
	buf_free(&b);
}

static void
ranges_and_dates(const char *language, const char *want)
{
	static const char *const none[] = { "", "2013-13-01", "2013-00-01",
		"2013-09-00", "2013-09-32", "2013-09", "2013-9-16",
		"2013/09/16", "2013-09/16", "x013-09-16", "2013-09-16T" };
	struct buf b = { 0 };

	words_choose(language);
	numerals_shares(&b, 0.298, 0.338);
	buf_addz(&b, "; ");
	numerals_points_to(&b, -0.03, 0.003);
	buf_addz(&b, "; ");
	numerals_to(&b, 6.5, 9.5, 1);
	buf_addz(&b, "; ");
	CHECK(numerals_date(&b, STR("2014-08-01")), "date");
	buf_addz(&b, "; ");
	CHECK(numerals_month(&b, STR("2014-05")), "month");
	buf_addf(&b, "; %s", numerals_short_month(12));
	CHECK(str_is(buf_str(&b), want), "%s", buf_z(&b));
	for (size_t i = 0; i < sizeof none / sizeof *none; i++)
		CHECK(!numerals_date(&b, str_of(none[i])), "%s", none[i]);
	CHECK(!numerals_month(&b, STR("2014-13")) && !numerals_month(&b,
	    STR("2014-05-01")) && !numerals_month(&b, STR("2014")), "no month");
	CHECK(str_is(buf_str(&b), want), "nothing is added: %s", buf_z(&b));
	buf_free(&b);
}

int
main(void)
{
	table();
	look_up();
	numbers("en");
	numbers("id");
	ranges_and_dates("en", "29.8–33.8%; −3.0 to +0.3; "
	    "6.5 to 9.5; 1 August 2014; May 2014; Dec");
	ranges_and_dates("id", "29,8–33,8%; −3,0 sampai +0,3; "
	    "6,5 sampai 9,5; 1 Agustus 2014; Mei 2014; Des");
	return failures > 0;
}
