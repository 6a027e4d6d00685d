/*
 * Numbers of a struct there and back, to the ends of their types; what is out
 * of them, missing or no number is named.
 */
#include <float.h>
#include <stdint.h>
#include <stdlib.h>

#include "check.h"
#include "json/fields.h"

struct sample {
	bool flag;
	uint8_t u8;
	uint16_t u16;
	uint32_t u32;
	int32_t i32;
	uint64_t u64;
	int64_t i64;
	float real;
	double many[2];
};

static const struct fields_one one[] = {
	FIELDS_ONE(sample, BOOL, flag, "flag"),
	FIELDS_ONE(sample, U8, u8, "u8"),
	FIELDS_ONE(sample, U16, u16, "u16"),
	FIELDS_ONE(sample, U32, u32, "u32"),
	FIELDS_ONE(sample, I32, i32, "i32"),
	FIELDS_ONE(sample, U64, u64, "u64"),
	FIELDS_ONE(sample, I64, i64, "i64"),
	FIELDS_ONE(sample, FLOAT, real, "real"),
	FIELDS_SOME(sample, DOUBLE, many, "many", 2)
};

static const struct fields sample_fields = FIELDS(one);

/* What is wrong with a sample in which this stands for a member. */
static const char *
fault(struct str whole, const char *member, const char *value)
{
	static struct json json;
	struct buf text = { 0 }, name = { 0 };
	struct sample s;
	const char *why;
	size_t at, end;

	buf_addf(&name, "\"%s\":", member);
	at = str_find(whole, buf_str(&name));
	end = at + name.n;
	if (whole.p[end] == '[')
		while (whole.p[end] != ']')
			end++;
	while (whole.p[end] != ',' && whole.p[end] != '}')
		end++;
	buf_adds(&text, str_sub(whole, 0, at + name.n));
	buf_addz(&text, value);
	buf_adds(&text, str_skip(whole, end));
	if (!json_scan(&json, buf_str(&text), 2))
		exit(2);
	why = fields_read(json.node, &sample_fields, &s);
	buf_free(&text);
	buf_free(&name);
	return why;
}

int
main(void)
{
	static const char *const bad[][2] = { { "flag", "2" }, { "u8", "256" },
		{ "u16", "65536" }, { "u32", "4294967296" }, { "u8", "-1" },
		{ "i32", "2147483648" }, { "i32", "-2147483649" },
		{ "u64", "18446744073709551616" }, { "u64", "1.5" },
		{ "i64", "140737488355328" }, { "real", "1e999" },
		{ "real", "\"1\"" }, { "many", "[1]" }, { "many", "[1,2,3]" },
		{ "many", "[1,1e999]" }, { "many", "null" } };
	const struct sample most = { true, UINT8_MAX, UINT16_MAX, UINT32_MAX,
		INT32_MIN, UINT64_MAX, INT64_MIN / 65536, FLT_MAX,
		{ DBL_MAX, -0.1 } };
	struct buf text = { 0 };
	struct sample back = { 0 };
	struct json json = { 0 };
	struct str whole;

	fields_write(&text, &sample_fields, &most);
	buf_addc(&text, '}');
	text.p[0] = '{';	/* it begins with a comma */
	whole = buf_str(&text);
	CHECK(json_scan(&json, whole, 2), "%s", buf_z(&text));
	CHECK(fields_read(json.node, &sample_fields, &back) == NULL, "back");
	CHECK(back.flag && back.u8 == UINT8_MAX && back.u16 == UINT16_MAX &&
	    back.u32 == UINT32_MAX && back.i32 == INT32_MIN &&
	    back.u64 == UINT64_MAX && back.i64 == INT64_MIN / 65536, "whole numbers");
	CHECK(memcmp(&back.real, &most.real, sizeof(back.real)) == 0 &&
	    memcmp(back.many, most.many, sizeof(back.many)) == 0, "reals");
	for (size_t i = 0; i < ARRAY_N(bad); i++) {
		const char *why = fault(whole, bad[i][0], bad[i][1]);

		CHECK(why != NULL && strcmp(why, bad[i][0]) == 0,
		    "%s %s: %s", bad[i][0], bad[i][1],
		    why != NULL ? why : "taken");
	}
	json_free(&json);
	buf_free(&text);
	return failures > 0;
}
