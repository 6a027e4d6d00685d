/* Texts of every length: numbers in them, and whether two are the same. */
#include "base/str.h"

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

int
main(void)
{
	digits();
	same();
	return failures > 0;
}
