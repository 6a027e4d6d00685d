/*
 * Sums as they stand in rows: decimals that are read, and are none; what is
 * not what was written; numbers that are too large.
 */
#include "stats/sums.h"

#include <stdio.h>
#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "json/json.h"

#define NONE	INT64_MIN
#define TEN9	"1000000000"
#define TEN36	TEN9 "000000000000000000000000000"

static int failed;

static void
decimals(void)
{
	static const struct {
		const char *text;
		unsigned places;
		int64_t want;		/* NONE: it is no number that fits */
	} t[] = {
		{ "7", 0, 7 }, { "-7", 0, -7 }, { "7", 2, 700 },
		{ "1.25", 2, 125 }, { "1.25", 1, NONE }, { "1.250", 2, 125 },
		{ "-0.0", 0, 0 }, { "0e5", 0, 0 }, { "1e3", 0, 1000 },
		{ "1E+3", 0, 1000 }, { "15e-1", 1, 15 }, { "15e-1", 0, NONE },
		{ "", 0, NONE }, { "-", 0, NONE }, { "x", 0, NONE },
		{ "1.", 0, NONE }, { "1.x", 0, NONE }, { ".5", 1, NONE },
		{ "1e", 0, NONE }, { "1e+", 0, NONE }, { "1ex", 0, NONE },
		{ "1e100001", 0, NONE }, { "1e-100001", 0, NONE },
		{ "1e99", 0, NONE }, { "7x", 0, NONE }, { "+7", 0, NONE },
		{ "9223372036854775807", 0, INT64_MAX },
		{ "9223372036854775808", 0, NONE },
		{ "-9223372036854775809", 0, NONE },
		{ "0." TEN36 "0000", 0, NONE },
		{ TEN36 "0000", 0, NONE },		/* over 128 bits */
		{ "340282366920938463463374607431768211455", 0, NONE },
		{ "340282366920938463463374607431768211456", 0, NONE },
		{ "170141183460469231731687303715884105728", 0, NONE },
	};

	for (size_t i = 0; i < ARRAY_N(t); i++) {
		int64_t v = NONE;
		bool good = sums_read_decimal(str_of(t[i].text), t[i].places,
		    &v);

		if (good == (t[i].want != NONE) && v == t[i].want)
			continue;
		printf("%s in %u places: %d, %lld\n", t[i].text, t[i].places,
		    good, (long long)v);
		failed = 1;
	}
	if (sums_places(STR("1.250")) != 2 || sums_places(STR("1e3")) != 0 ||
	    sums_places(STR("0.000")) != 0 || sums_places(STR("2e-3")) != 3 ||
	    sums_places(STR("x")) != UINT32_MAX) {
		printf("places\n");
		failed = 1;
	}
}

static void
rows(void)
{
	static const struct {
		const char *text;
		bool good;
	} t[] = {
		{ "{\"k\":2,\"hit\":1,\"m\":4,\"x\":1,\"mm\":10,\"xm\":3,"
		    "\"xx\":1}", true },
		{ "{\"k\":2,\"hit\":1,\"m\":4,\"x\":0.5,\"mm\":10,\"xm\":1.5,"
		    "\"xx\":0.25}", true },
		{ "{\"k\":2,\"hit\":1,\"m\":4,\"x\":-1,\"mm\":10,\"xm\":-3,"
		    "\"xx\":1,\"miss\":0,\"below\":true}", true },
		{ "[]", false }, { "{}", false }, { "7", false },
		{ "{\"k\":2}", false },
		{ "{\"k\":2,\"hit\":1}", false },
		{ "{\"k\":2,\"hit\":1,\"m\":4}", false },
		{ "{\"k\":2,\"hit\":1,\"m\":4,\"x\":1}", false },
		{ "{\"k\":2,\"hit\":1,\"m\":4,\"x\":1,\"mm\":1}", false },
		{ "{\"k\":2,\"hit\":1,\"m\":4,\"x\":1,\"mm\":10,\"xm\":3}",
		    false },
		{ "{\"k\":2,\"hit\":1,\"m\":\"4\",\"x\":1,\"mm\":10,\"xm\":3,"
		    "\"xx\":1}", false },
		{ "{\"k\":2,\"hit\":1,\"m\":4,\"x\":1,\"mm\":1e99,\"xm\":3,"
		    "\"xx\":1}", false },
		{ "{\"k\":-2,\"hit\":1,\"m\":4,\"x\":1,\"mm\":10,\"xm\":3,"
		    "\"xx\":1}", false },
		{ "{\"k\":2,\"hit\":-1,\"m\":4,\"x\":1,\"mm\":10,\"xm\":3,"
		    "\"xx\":1}", false },
		{ "{\"k\":2,\"hit\":1,\"m\":4,\"x\":1,\"mm\":-10,\"xm\":3,"
		    "\"xx\":1}", false },
		{ "{\"k\":2,\"hit\":1,\"m\":4,\"x\":1,\"mm\":10,\"xm\":3,"
		    "\"xx\":-1}", false },
		{ "{\"k\":2,\"hit\":1,\"m\":4,\"x\":1,\"mm\":10,\"xm\":3,"
		    "\"xx\":1,\"miss\":-1}", false },
		{ "{\"k\":2,\"hit\":1,\"m\":4,\"x\":1,\"mm\":10,\"xm\":3,"
		    "\"xx\":1,\"miss\":\"0\"}", false },
		{ "{\"k\":2,\"hit\":1,\"m\":4,\"x\":1e-400,\"mm\":10,"
		    "\"xm\":3,\"xx\":1}", false },
	};
	struct json json = { 0 };
	struct buf out = { 0 };

	for (size_t i = 0; i < ARRAY_N(t); i++) {
		struct sums s;
		bool good = json_scan(&json, str_of(t[i].text), 1) &&
		    sums_read(&s, json.node);

		buf_clear(&out);
		if (good)
			sums_write(&out, &s);
		/* What is read is written as it was. */
		if (good == t[i].good &&
		    (!good || str_eq(buf_str(&out), str_of(t[i].text))))
			continue;
		printf("%s: %d %s\n", t[i].text, good, buf_z(&out));
		failed = 1;
	}
	json_free(&json);
	buf_free(&out);
}

int
main(void)
{
	decimals();
	rows();
	return failed;
}
