/* Texts of every length: numbers in them, and whether two are the same. */
#include "base/str.h"

#include "base/array.h"
#include "check.h"

/* What so many digits are, one after the other; false when they do not fit. */
static bool
plain_number(const char *p, size_t n, uint64_t *v)
{
	*v = 0;
	for (size_t i = 0; i < n; i++) {
		uint64_t d = (uint64_t)(p[i] - '0');

		if (*v > (UINT64_MAX - d) / 10)
			return false;
		*v = *v * 10 + d;
	}
	return true;
}

static void
digits(void)
{
	static const char all[] = "0918273645546372819018446744073709551615";
	static const char bad[] = "/:a -.\x80\xf0\xb0";
	char text[40];

	for (size_t from = 0; from < sizeof(all) - 1; from++)
		for (size_t n = 1; from + n < sizeof(all); n++) {
			struct str s = { text, n };
			uint64_t v, want;
			bool fits = plain_number(all + from, n, &want);

			memcpy(text, all + from, n);
			CHECK(str_u64(s, &v) == fits && (!fits || v == want),
			    "%.*s", (int)n, text);
			CHECK(str_digits(s), "%.*s: no digits", (int)n, text);
			for (size_t i = 0; i < n; i++) {
				text[i] = bad[i % (sizeof(bad) - 1)];
				CHECK(!str_u64(s, &v) && !str_digits(s),
				    "%.*s is a number", (int)n, text);
				text[i] = all[from + i];
			}
		}
}

static void
same(void)
{
	char a[40], b[40];

	for (size_t n = 0; n <= sizeof(a); n++) {
		for (size_t i = 0; i < n; i++)
			a[i] = b[i] = (char)(i * 37);
		CHECK(str_same(a, b, n), "%zu bytes", n);
		for (size_t i = 0; i < n; i++) {
			b[i] ^= 1;
			CHECK(!str_same(a, b, n), "%zu bytes, but byte %zu", n,
			    i);
			b[i] ^= 1;
		}
	}
}

static const struct {
	const char *a, *b;
	int order;
} natural[] = {
	{ "a2", "a10", -1 }, { "a10", "a2", 1 }, { "a2", "a2", 0 },
	{ "a02", "a2", -1 }, { "a002", "a02", -1 }, { "0", "00", -1 },
	{ "a19", "a20", -1 }, { "a20", "a19", 1 }, { "b", "a10", 1 },
	{ "a", "a1", -1 }, { "a1", "a", 1 }, { "", "", 0 }, { "", "x", -1 },
	{ "1x", "x1", -1 }, { "x1", "1x", 1 }, { "a1b2", "a1b10", -1 },
	{ "a9", "ab", -1 }, { "\xc3\xa9", "z", 1 }, { "a00", "a0x", -1 },
	{ "12", "012a", -1 },
};

static int
sign_of(int v)
{
	return (v > 0) - (v < 0);
}

static void
orders(void)
{
	for (size_t i = 0; i < ARRAY_N(natural); i++)
		CHECK(sign_of(str_cmp_natural(str_of(natural[i].a),
		    str_of(natural[i].b))) == natural[i].order,
		    "'%s' beside '%s'", natural[i].a, natural[i].b);
}

static void
parts(void)
{
	struct str rest = STR("a,,b,"), part;
	char long_text[5000], number[500];
	int64_t v;
	double d;

	CHECK(str_split(&rest, ',', &part) && str_is(part, "a"), "first");
	CHECK(str_split(&rest, ',', &part) && part.n == 0, "an empty one");
	CHECK(str_split(&rest, ',', &part) && str_is(part, "b"), "third");
	CHECK(!str_split(&rest, ',', &part) || part.n == 0, "the end");
	rest = (struct str){ NULL, 0 };
	CHECK(!str_split(&rest, ',', &part), "nothing");
	CHECK(str_find(STR("abc"), STR("")) == 0 &&
	    str_find(STR("abc"), STR("c")) == 2 &&
	    str_find(STR("abab"), STR("ba")) == 1 &&
	    str_find(STR("ab"), STR("abc")) == SIZE_MAX &&
	    str_find(STR("aaa"), STR("b")) == SIZE_MAX, "find");
	memset(long_text, 'a', sizeof(long_text));
	long_text[4990] = 'b';
	CHECK(str_find((struct str){ long_text, sizeof(long_text) }, STR("b"))
	    == 4990, "far away");
	CHECK(str_find((struct str){ long_text, sizeof(long_text) },
	    STR("c")) == SIZE_MAX, "nowhere");
	CHECK(str_i64(STR("-9223372036854775808"), &v) && v == INT64_MIN,
	    "the least");
	CHECK(!str_i64(STR("-9223372036854775809"), &v) &&
	    !str_i64(STR("9223372036854775808"), &v) && !str_i64(STR("-"), &v) &&
	    !str_i64(STR(""), &v) && !str_i64(STR("--1"), &v), "none");
	memset(number, '1', sizeof(number));
	CHECK(str_real((struct str){ number, 200 }, &d) && d > 1e199, "long");
	CHECK(!str_real((struct str){ number, 450 }, &d) &&
	    !str_real(STR(""), &d) && !str_real(STR("1e"), &d) &&
	    !str_real(STR("0x1"), &d) && !str_real(STR("1e999"), &d) &&
	    !str_real(STR("nan"), &d) && !str_real(STR("1 "), &d), "no number");
	CHECK(str_is(str_trim(STR(" \t a b\r\n")), "a b") &&
	    str_trim(STR("  ")).n == 0, "trim");
}

int
main(void)
{
	orders();
	parts();
	digits();
	same();
	return failures > 0;
}
