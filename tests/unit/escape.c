/*
 * Text as cells of every format, also where it is cut short; numbers and dates
 * as eyes read them.
 */
#include "show/escape.h"

#include "base/array.h"
#include "show/guarded.h"
#include "show/numerals.h"

#include "check.h"

static const struct {
	void (*add)(struct buf *, struct str);
	const char *text, *want;
} cells[] = {
	{ escape_excel, "", "" },
	{ escape_excel, "-", "'-" }, { escape_excel, "+", "'+" },
	{ escape_excel, "-5", "'-5" }, { escape_excel, "7", "7" },
	{ escape_excel, "007", "\"=\"\"007\"\"\"" },
	{ escape_excel, "-007", "\"=\"\"-007\"\"\"" },
	{ escape_excel, "1234567890123456", "\"=\"\"1234567890123456\"\"\"" },
	{ escape_excel, "+1234567890123456", "\"=\"\"+1234567890123456\"\"\"" },
	{ escape_excel, "123456789012345x", "123456789012345x" },
	{ escape_excel, "\tx", "'\tx" }, { escape_excel, "\rx", "\"'\nx\"" },
	{ escape_excel, " \n=1", "\"' \n=1\"" },
	{ escape_excel, "  ", "  " }, { escape_excel, "@x", "'@x" },
	{ escape_excel, "\xef\xbc\x9d" "1", "'\xef\xbc\x9d" "1" },
	{ escape_excel, "a\r", "\"a\n\"" }, { escape_excel, "a\r\nb", "\"a\nb\"" },
	{ escape_excel, "a\rb", "\"a\nb\"" },
	{ escape_latex, "a\r", "a " }, { escape_latex, "a\r\nb", "a b" },
	{ escape_latex, "-", "-" }, { escape_latex, "a-b", "a-b" },
	{ escape_latex, "\x01\x7f", "??" },
	{ escape_html, "<a href='x'>&\"\x01\x7f", "&lt;a href=&#39;x&#39;&gt;"
	    "&amp;&quot;\xef\xbf\xbd\xef\xbf\xbd" },
	{ escape_html, "a\tb\nc\r", "a\tb\nc\r" },
	{ escape_terminal, "a\r", "a " }, { escape_terminal, "a\r\nb\nc", "a b c" },
	{ escape_terminal, "\xc2\x9b" "31m", "\xef\xbf\xbd" "31m" },
	{ escape_terminal, "\xc2\xa0", "\xc2\xa0" }, { escape_terminal, "\xc2", "\xc2" },
	{ escape_terminal, "\xe2\x80\xae", "\xef\xbf\xbd" },
	{ escape_terminal, "\xe2\x80\xa9", "\xe2\x80\xa9" },
	{ escape_terminal, "\xe2\x80\xaf", "\xe2\x80\xaf" },
	{ escape_terminal, "\xe2\x81\xa6\xe2\x81\xa9", "\xef\xbf\xbd\xef\xbf\xbd" },
	{ escape_terminal, "\xe2\x81\xa5\xe2\x81\xaa", "\xe2\x81\xa5\xe2\x81\xaa" },
	{ escape_terminal, "\xe2\x82\xac", "\xe2\x82\xac" },
	{ escape_terminal, "\t\x1b", " \xef\xbf\xbd" },
	{ guarded_cell, "TRUE", "\"=\"\"TRUE\"\"\"" },
	{ guarded_cell, " false ", "\"=\"\" false \"\"\"" },
	{ guarded_cell, "truth", "truth" }, { guarded_cell, "", "" },
	{ guarded_cell, "1/2", "\"=\"\"1/2\"\"\"" },
	{ guarded_cell, "a \"1\"", "\"=\"\"a \"\"\"\"1\"\"\"\"\"\"\"" },
	{ guarded_cell, "a \"b\"", "\"a \"\"b\"\"\"" },
	{ guarded_cell, "http://x/1", "http://x/1" },
	{ guarded_cell, "\xef\xbf\xbe\xef\xbf\xbf\xef\xbf\xbc",
	    "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbc" },
	{ guarded_cell, "1 and what is longer than any number or date or truth "
	    "value ever is", "1 and what is longer than any number or date or "
	    "truth value ever is" },
	{ numerals_digits, "", "" }, { numerals_digits, "-", "\xe2\x88\x92" },
	{ numerals_digits, "-1234.5", "\xe2\x88\x92" "1,234.5" },
	{ numerals_digits, "1234", "1,234" }, { numerals_digits, "0.55", "0.55" },
	{ numerals_digits, "38.5447549819", "38.5" }, { numerals_digits, "5.5", "5.5" },
	{ numerals_digits, "99.95", "100.0" }, { numerals_digits, "9.949", "9.9" },
	{ numerals_digits, "1.x5", "1.x5" }, { numerals_digits, "x", "x" },
	{ numerals_digits, "1234567890123456", "1234567890123456" },
	{ numerals_digits, "12345678901234.25", "12,345,678,901,234.25" },
};

static const struct {
	const char *text, *date, *month;	/* NULL: it is none */
} dates[] = {
	{ "2013-09-16", "16 September 2013", NULL },
	{ "2013-09", NULL, "Sep 2013" }, { "2013-12", NULL, "Dec 2013" },
	{ "2013-09-00", NULL, NULL }, { "2013-09-32", NULL, NULL },
	{ "2013-09-x6", NULL, NULL }, { "2013-09x16", NULL, NULL },
	{ "2013-13-16", NULL, NULL }, { "2013-00-16", NULL, NULL },
	{ "2013x09-16", NULL, NULL }, { "20x3-09-16", NULL, NULL },
	{ "2013-13", NULL, NULL }, { "2013-0", NULL, NULL },
	{ "2013-xx", NULL, NULL }, { "2013x09", NULL, NULL },
	{ "20x3-09", NULL, NULL }, { "", NULL, NULL },
};

static void
is(const char *what, const char *text, struct buf *got, const char *want)
{
	CHECK(str_is(buf_str(got), want), "%s of '%s' is '%s', not '%s'", what,
	    text, buf_z(got), want);
	buf_clear(got);
}

int
main(void)
{
	struct buf b = { 0 };

	for (size_t i = 0; i < ARRAY_N(cells); i++) {
		cells[i].add(&b, str_of(cells[i].text));
		is("a cell", cells[i].text, &b, cells[i].want);
	}
	for (size_t i = 0; i < ARRAY_N(dates); i++) {
		bool date = numerals_date(&b, str_of(dates[i].text)), month;

		CHECK(date == (dates[i].date != NULL), "date %s", dates[i].text);
		is("the date", dates[i].text, &b, date ? dates[i].date : "");
		month = numerals_month(&b, str_of(dates[i].text));
		CHECK(month == (dates[i].month != NULL), "month %s", dates[i].text);
		is("the month", dates[i].text, &b, month ? dates[i].month : "");
	}
	buf_free(&b);
	return failures > 0;
}
