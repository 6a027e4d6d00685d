/*
 * Numbers as people write them: one, or one of two; one spelling for all; spans
 * and sizes.
 */
#include <math.h>
#include <string.h>

#include "base/array.h"
#include "base/number.h"
#include "check.h"

static void
reads(const char *text, enum number_decimal decimal, const char *want,
    const char *want_other)
{
	struct buf out = { 0 }, other = { 0 };
	enum number_kind kind = number_read(str_of(text), decimal, &out,
	    &other);
	enum number_kind wanted = want == NULL ? NUMBER_NONE :
	    want_other == NULL ? NUMBER_ONE : NUMBER_TWO;

	CHECK(kind == wanted, "%s (%d) is of kind %d, not %d", text,
	    (int)decimal, (int)kind, (int)wanted);
	if (kind == wanted && want != NULL)
		CHECK(strcmp(buf_z(&out), want) == 0, "%s (%d) is %s, not %s",
		    text, (int)decimal, buf_z(&out), want);
	if (kind == wanted && want_other != NULL)
		CHECK(strcmp(buf_z(&other), want_other) == 0,
		    "%s may be %s, not %s", text, buf_z(&other), want_other);
	buf_free(&out);
	buf_free(&other);
}

static void
canonical(const char *text, const char *want)
{
	struct buf out = { 0 };

	number_canonical(&out, str_of(text));
	CHECK(strcmp(buf_z(&out), want) == 0, "%s is written %s, not %s", text,
	    buf_z(&out), want);
	buf_free(&out);
}

static void
either(void)
{
	reads("12", NUMBER_EITHER, "12", NULL);
	reads("-1,5", NUMBER_EITHER, "-1.5", NULL);
	reads("+2.25", NUMBER_EITHER, "2.25", NULL);
	reads("1.500", NUMBER_EITHER, "1.500", "1500");
	reads("12,000", NUMBER_EITHER, "12.000", "12000");
	reads("0.500", NUMBER_EITHER, "0.500", NULL);
	reads("0,125", NUMBER_EITHER, "0.125", NULL);
	reads("1234.500", NUMBER_EITHER, "1234.500", NULL);
	reads("1.5000", NUMBER_EITHER, "1.5000", NULL);
	reads("1.500e0", NUMBER_EITHER, "1.500e0", NULL);
	reads("1.500.000", NUMBER_EITHER, "1500000", NULL);
	reads("1,500,000", NUMBER_EITHER, "1500000", NULL);
	reads("1.500,25", NUMBER_EITHER, "1500.25", NULL);
	reads("1,500.25", NUMBER_EITHER, "1500.25", NULL);
	reads(".5", NUMBER_EITHER, "0.5", NULL);
	reads("5.", NUMBER_EITHER, "5", NULL);
	reads("1.50.000", NUMBER_EITHER, NULL, NULL);
	reads("1.500,2,5", NUMBER_EITHER, NULL, NULL);
	reads("15.00,25", NUMBER_EITHER, NULL, NULL);
	reads("0.500.000", NUMBER_EITHER, NULL, NULL);
	reads("1 500", NUMBER_EITHER, NULL, NULL);
	reads("1e", NUMBER_EITHER, NULL, NULL);
	reads("", NUMBER_EITHER, NULL, NULL);
	reads(".", NUMBER_EITHER, NULL, NULL);
	reads("nan", NUMBER_EITHER, NULL, NULL);
	reads("1e+5", NUMBER_EITHER, "1e+5", NULL);
	reads("1e-5", NUMBER_EITHER, "1e-5", NULL);
	reads("1e5x", NUMBER_EITHER, NULL, NULL);
	reads("1e+", NUMBER_EITHER, NULL, NULL);
	reads("1,5e5", NUMBER_EITHER, "1.5e5", NULL);
	reads("1,500.25.5", NUMBER_EITHER, NULL, NULL);
	reads("1.500,25,5", NUMBER_EITHER, NULL, NULL);
}

static void
told(void)
{
	reads("1.500", NUMBER_POINT, "1.500", NULL);
	reads("1.500", NUMBER_COMMA, "1500", NULL);
	reads("1,500", NUMBER_POINT, "1500", NULL);
	reads("1,500", NUMBER_COMMA, "1.500", NULL);
	reads("2.25", NUMBER_COMMA, NULL, NULL);
	reads("2,25", NUMBER_POINT, NULL, NULL);
	reads("1.500.000", NUMBER_POINT, NULL, NULL);
	reads("1.500.000", NUMBER_COMMA, "1500000", NULL);
	reads("1.500,25", NUMBER_POINT, NULL, NULL);
	reads("1.500,25", NUMBER_COMMA, "1500.25", NULL);
}

static void
units(void)
{
	static const char *const bad[] = { "", "s", "10", "1.5h", "-1s", "+1s",
	    " 1s", "1 s", "1s ", "1S", "1w", "1h30m", "1hh",
	    "99999999999999999999s", "9223372036854775807d" };
	static const char *const bad_size[] = { "", "K", "56", "56m", "56MB",
	    "1.5G", "-1K", "18446744073709551615K" };
	int64_t t = -7;
	size_t n = 7;

	for (size_t i = 0; i < ARRAY_N(bad); i++)
		CHECK(!number_span(str_of(bad[i]), &t) && t == -7,
		    "'%s' is a span", bad[i]);
	CHECK(!number_span((struct str){ "1\0", 2 }, &t), "1 and NUL");
	CHECK(number_span(STR("10s"), &t) && t == 10, "10s");
	CHECK(number_span(STR("90m"), &t) && t == 5400, "90m");
	CHECK(number_span(STR("2h"), &t) && t == 7200, "2h");
	CHECK(number_span(STR("14d"), &t) && t == 1209600, "14d");
	CHECK(number_span(STR("0s"), &t) && t == 0, "0s");
	for (size_t i = 0; i < ARRAY_N(bad_size); i++)
		CHECK(!number_size(str_of(bad_size[i]), &n) && n == 7,
		    "'%s' is a size", bad_size[i]);
	CHECK(number_size(STR("64K"), &n) && n == 65536, "64K");
	CHECK(number_size(STR("56M"), &n) && n == 58720256, "56M");
	CHECK(number_size(STR("2G"), &n) && n == 2147483648, "2G");
}

int
main(void)
{
	units();
	either();
	told();
	canonical("10", "10");
	canonical("10.0", "10");
	canonical("1e1", "10");
	canonical("1E+1", "10");
	canonical("0.50", "0.5");
	canonical("5e-1", "0.5");
	canonical("-0.0", "0");
	canonical("0e5", "0");
	canonical("-12.3400", "-12.34");
	canonical("123.4e1", "1234");
	canonical("9223372036854775807.0", "9223372036854775807");
	canonical("1e400", "1e400");
	canonical("10.5e400", "1.05e401");
	canonical("1e-100", "1e-100");
	canonical("1e99999999999", "1e99999999999");
	canonical("1e-99999999999", "1e-99999999999");
	canonical("1e99999999999999999999", "1e99999999999999999999");
	canonical("1e", "1e");
	canonical("100", "100");
	CHECK(number_both(1, -2) && !number_both(1, NAN) &&
	    !number_both(NAN, 1) && !number_both(NAN, NAN), "both");
	return failures > 0;
}
