/* Bytes as code points and back, asked in any order, against counting. */
#include <stdlib.h>

#include "base/buf.h"
#include "check.h"
#include "text/points.h"

/* The code points that begin before a byte. */
static size_t
counted(struct str s, size_t byte)
{
	size_t n = 0;

	for (size_t i = 0; i < byte; i++)
		n += ((unsigned char)s.p[i] & 0xc0) != 0x80;
	return n;
}

static void
check(struct str s)
{
	struct points p = points_of(s, false);

	for (int i = 0; i < 200; i++) {
		size_t byte = (size_t)rand() % (s.n + 1), point;

		while (byte < s.n && ((unsigned char)s.p[byte] & 0xc0) == 0x80)
			byte--;
		point = counted(s, byte);
		CHECK(points_at_byte(&p, byte) == point,
		    "byte %zu is not code point %zu", byte, point);
		if (rand() % 2 == 0)
			byte = points_to_byte(&p, point);
		CHECK(counted(s, byte) == point,
		    "code point %zu is not at byte %zu", point, byte);
	}
	CHECK(points_at_byte(&p, s.n + 9) == counted(s, s.n), "behind the end");
}

/* A small number is written in its own way. */
static void
numbers(void)
{
	struct buf b = { 0 };
	char want[32];

	for (uint64_t v = 0; v < UINT64_MAX / 7; v = v * 7 / 6 + 1) {
		buf_clear(&b);
		buf_addu(&b, v);
		snprintf(want, sizeof(want), "%llu", (unsigned long long)v);
		CHECK(str_is(buf_str(&b), want), "%s is written otherwise",
		    want);
	}
	buf_free(&b);
}

int
main(void)
{
	static const char *const some[] = { "a", "\xc3\xa9", "\xe2\x80\x9c",
	    "\xf0\x9f\x91\x8d", "words ", "\n" };
	struct buf text = { 0 };

	srand(1);
	for (int i = 0; i < 100; i++) {
		buf_clear(&text);
		for (int k = rand() % 40; k >= 0; k--)
			buf_addz(&text, some[rand() % 6]);
		check(buf_str(&text));
	}
	buf_free(&text);
	numbers();
	return failures > 0;
}
