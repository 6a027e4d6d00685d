/*
 * Estimates of how many values are different: few of them, all registers at
 * their highest; what is written is read again, and nothing else is.
 */
#include "stream/hll.h"

#include <math.h>

#include "base/array.h"
#include "check.h"

enum { FEW = 2048 };

/* A hash for register i: with so many zeros after the register's bits. */
static uint64_t
hash_of(uint64_t i, unsigned zeros)
{
	return i << (64 - HLL_BITS) | (zeros >= 64 - HLL_BITS ? 0 :
	    UINT64_C(1) << (63 - HLL_BITS - zeros));
}

static void
expect_written(const struct hll *h, const char *want, const char *what)
{
	struct buf b = { 0 };

	hll_write(&b, h);
	CHECK(str_is(buf_str(&b), want), "%s: %s, not %s", what, buf_z(&b),
	    want);
	buf_free(&b);
}

static void
check_letters(void)
{
	struct hll h = { 0 };

	hll_add(&h, hash_of(0, 0));
	hll_add(&h, hash_of(1295, 9));
	hll_add(&h, hash_of(16383, 50));
	hll_add(&h, hash_of(1295, 35));
	hll_add(&h, hash_of(1295, 3));
	expect_written(&h, "00010zzAcn3P", "three registers");
	hll_free(&h);
}

static void
check_refused(void)
{
	static const struct {
		const char *text;
		bool good;
	} texts[] = {
		{ "", true }, { "0001", true }, { "cn3P", true },
		{ "0zzA0001", true }, { "000", false }, { "00010", false },
		{ "0000", false },	/* no register has the value 0 */
		{ "000Q", false },	/* nor more than 51 */
		{ "000Z", false }, { "cn41", false }, { "zzz1", false },
		{ "~001", false }, { "0~01", false }, { "00~1", false },
		{ "000~", false }, { "000@", false }, { "000[", false },
		{ "000{", false }, { "0001000-", false },
	};

	for (size_t i = 0; i < ARRAY_N(texts); i++) {
		struct hll h = { 0 };

		CHECK(hll_merge(&h, str_of(texts[i].text)) == texts[i].good,
		    "'%s' was%s taken", texts[i].text, texts[i].good ?
		    " not" : "");
		if (texts[i].good && texts[i].text[0] != '0')
			expect_written(&h, texts[i].text, "read and written");
		hll_free(&h);
	}
}

/* Values that are all different, until they are too many for the list. */
static void
check_union(uint64_t n)
{
	struct hll odd = { 0 }, even = { 0 }, all = { 0 }, again = { 0 };
	struct buf of_all = { 0 }, of_both = { 0 };
	double count;

	for (uint64_t i = 0; i < n; i++) {
		uint64_t hash = (i + 1) * UINT64_C(0x9e3779b97f4a7c15);

		hash = (hash ^ hash >> 31) * UINT64_C(0xbf58476d1ce4e5b9);
		hash ^= hash >> 29;
		hll_add(i % 2 == 0 ? &even : &odd, hash);
		hll_add(&all, hash);
	}
	hll_write(&of_all, &all);
	CHECK(hll_merge(&again, buf_str(&of_all)), "what was written");
	hll_union(&odd, &even);
	hll_union(&odd, &odd);
	hll_write(&of_both, &odd);
	CHECK(str_eq(buf_str(&of_all), buf_str(&of_both)), "both of %u",
	    (unsigned)n);
	count = hll_estimate(&again);
	CHECK(fabs(count - (double)n) <= 4 * HLL_ERROR * (double)n,
	    "%u are %g", (unsigned)n, count);
	CHECK(!(hll_estimate(&all) < count) && !(hll_estimate(&all) > count),
	    "read again: %g", count);
	hll_free(&odd);
	hll_free(&even);
	hll_free(&all);
	hll_free(&again);
	buf_free(&of_all);
	buf_free(&of_both);
}

/* With every register at the end of what it holds there is no number. */
static void
check_full(void)
{
	struct hll h = { 0 };
	double before;

	for (uint64_t i = 0; i < HLL_REGISTERS; i++)
		hll_add(&h, hash_of(i, i % 2 == 0 ? 50 : 12));
	before = hll_estimate(&h);
	CHECK(isfinite(before) && before > HLL_REGISTERS * 8192.0,
	    "half of them at the end: %g", before);
	for (uint64_t i = 0; i < HLL_REGISTERS; i++)
		hll_add(&h, hash_of(i, 50));
	CHECK(isinf(hll_estimate(&h)), "all of them: %g", hll_estimate(&h));
	hll_free(&h);
}

int
main(void)
{
	const struct hll none = { 0 };

	CHECK(!(hll_estimate(&none) > 0), "none: %g", hll_estimate(&none));
	check_letters();
	check_refused();
	check_union(1);
	check_union(100);
	check_union(FEW);
	check_union(3000);
	check_union(100000);
	check_full();
	return failures > 0;
}
