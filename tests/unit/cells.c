/*
 * Cells of workbooks: numbers as a sheet keeps them, days and clocks counted
 * from two beginnings, formats that show them, characters written as _xHHHH_.
 */
#include "office/cells.h"

#include "base/array.h"
#include "base/buf.h"
#include "check.h"

static const struct {
	const char *value, *text;
	bool rounded;
} numbers[] = {
	{ "1", "1", false },
	{ " 007 ", "7", false },
	{ "0", "0", false },
	{ "1.50", "1.50", false },
	{ "-2.0", "-2", false },
	{ "1E3", "1000", false },
	{ "1e+3", "1000", false },
	{ "1.25E2", "125", false },
	{ "1.25E1", "1.25E1", false },
	{ "-12E2", "-1200", false },
	{ "1E-3", "1E-3", false },
	/* Fifteen digits are all that a sheet keeps of an id. */
	{ "4.66412583121846E+17", "4.66412583121846E+17", true },
	{ "466412583121846000", "4.66412583121846E+17", true },
	{ "-466412583121846000", "-4.66412583121846E+17", true },
	{ "466412583121846279", "466412583121846279", false },
	/* What is no number stays as it is. */
	{ "", "", false },
	{ "1.2.3", "1.2.3", false },
	{ "12a", "12a", false },
	{ "1E", "1E", false },
	{ "1E999999", "1E999999", false },
	{ "-", "-", false },
};

static const struct {
	const char *value;
	bool since_1904, clock;
	const char *text;	/* NULL: no day */
} serials[] = {
	{ "1", false, false, "1900-01-01" },
	{ "59", false, false, "1900-02-28" },
	{ "61", false, false, "1900-03-01" },
	{ "41533", false, false, "2013-09-16" },
	{ "41533", false, true, "2013-09-16 00:00:00" },
	{ "41533.5", false, false, "2013-09-16 12:00:00" },
	{ "0.20833333333", false, false, "05:00:00" },
	{ "0", true, false, "1904-01-01 00:00:00" },
	{ "1", true, false, "1904-01-02" },
	{ "2958465", false, false, "9999-12-31" },
	{ "2958466", false, false, NULL },
	{ "-1", false, false, NULL },
	{ "soon", false, false, NULL },
};

static const struct {
	const char *format;
	bool date, clock;
} formats[] = {
	{ "General", false, false },
	{ "0.00", false, false },
	{ "yyyy-mm-dd", true, false },
	{ "DD.MM.YYYY", true, false },
	{ "hh:mm:ss", true, true },
	{ "H", true, true },
	{ "S", true, true },
	{ "[h]", false, false },
	{ "[Red]0", false, false },
	{ "[Red", false, false },
	{ "\"days\" 0", false, false },
	{ "\"days\" d", true, false },
	{ "\"days", false, false },
	{ "\\d0", false, false },
	{ "0_d", false, false },
	{ "*d0", false, false },
	{ "0;yyyy", false, false },
	{ "yyyy;0", true, false },
	{ "\\", false, false },
	{ "", false, false },
};

static const struct {
	const char *escaped, *text;
} escapes[] = {
	{ "a_x0042_c", "aBc" },
	{ "_x00e9_", "\xc3\xa9" },
	{ "_x005F_x0041_", "_x0041_" },
	{ "_x20AC__x20ac_", "\xe2\x82\xac\xe2\x82\xac" },
	{ "_x0000_", "_x0000_" },
	{ "_xD800_", "_xD800_" },
	{ "_x00g1_", "_x00g1_" },
	{ "_x0041", "_x0041" },
	{ "_x004_1", "_x004_1" },
	{ "_y0041_", "_y0041_" },
	{ "", "" },
};

static void
check_text(const char *what, const char *of, struct buf *got, const char *want)
{
	CHECK(str_is(buf_str(got), want), "%s of %s: %s, not %s", what, of,
	    buf_z(got), want);
	buf_clear(got);
}

int
main(void)
{
	struct buf b = { 0 };
	bool rounded, clock;

	for (size_t i = 0; i < ARRAY_N(numbers); i++) {
		cells_number(&b, str_of(numbers[i].value), &rounded);
		check_text("number", numbers[i].value, &b, numbers[i].text);
		CHECK(rounded == numbers[i].rounded, "%s: rounded: %d",
		    numbers[i].value, rounded);
	}
	for (size_t i = 0; i < ARRAY_N(serials); i++) {
		bool good = cells_serial(&b, str_of(serials[i].value),
		    serials[i].since_1904, serials[i].clock);

		CHECK(good == (serials[i].text != NULL), "%s: a day: %d",
		    serials[i].value, good);
		check_text("day", serials[i].value, &b,
		    serials[i].text == NULL ? "" : serials[i].text);
	}
	for (size_t i = 0; i < ARRAY_N(formats); i++) {
		CHECK(cells_format_is_date(str_of(formats[i].format), &clock) ==
		    formats[i].date, "%s: otherwise", formats[i].format);
		CHECK(clock == formats[i].clock, "%s: a clock: %d",
		    formats[i].format, clock);
	}
	for (size_t i = 0; i < ARRAY_N(escapes); i++) {
		cells_unescape(&b, str_of(escapes[i].escaped));
		check_text("characters", escapes[i].escaped, &b,
		    escapes[i].text);
	}
	buf_free(&b);
	return failures != 0;
}
