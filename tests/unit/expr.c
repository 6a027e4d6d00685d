/* jq/expr: what jq is given, what comes back, what it costs. */
#include <malloc.h>
#include <stdio.h>

#include "base/array.h"
#include "jq/expr.h"

static int failed;

static const struct {
	const char *program, *json, *results;	/* one after another, a blank between */
	const char *error;
} cases[] = {
	{ ".", "{\"b\":1,\"a\":[null,true,false,\"x\"]}", "{\"b\":1,\"a\":[null,true,false,\"x\"]}", NULL },
	{ ".a", "{\"a\":1,\"a\":2}", "2", NULL },
	{ ".[]", "[1,2,3]", "1 2 3", NULL },
	{ "empty", "1", "", NULL },
	/* what a double holds is a number */
	{ ".[]", "[0,-0,0.1,1e3,1706745600.25,9007199254740992,1e23,0e999999999999]", "0 -0 0.1 1000 1706745600.25 9007199254740992 1e+23 0", NULL },
	{ "map(type)|unique", "[0.30000000000000004,123456789012345,1e308,5e-324,100000000000000000000,0.000001]", "[\"number\"]", NULL },
	/* what it does not hold is a string of its digits */
	{ ".[]", "[9007199254740993,1234567890123456789,-1234567890123456789]", "\"9007199254740993\" \"1234567890123456789\" \"-1234567890123456789\"", NULL },
	{ ".[]", "[1e400,-1E400,1e-400,0.12345678901234567890,1e99999999999999999999]", "\"1e400\" \"-1E400\" \"1e-400\" \"0.12345678901234567890\" \"1e99999999999999999999\"", NULL },
	{ ".id == \"1234567890123456789\"", "{\"id\":1234567890123456789}", "true", NULL },
	/* surrogates, NUL, names with escapes */
	{ ".", "\"a\\ud83d\\ude00b\\ud83d.\"", "\"a\xf0\x9f\x98\x80" "b\xef\xbf\xbd.\"", NULL },
	{ "length", "\"a\\u0000b\"", "3", NULL },
	{ ".", "\"a\\u0000b\"", "\"a\\u0000b\"", NULL },
	{ ".\"\xc3\xa9\"", "{\"\\u00e9\":1}", "1", NULL },
	/* errors of one value, and after them all goes on */
	{ ".a", "[1]", "", "" },
	{ "1, error({a:1})", "null", "1", "{\"a\":1}" },
	{ "halt", "null", "", "the expression ends the program (halt)" },
	{ ".", "{\"a\":", "", "" },
	{ "input", "null", "", "there is no further input here" },
	{ "input_filename", "7", "null", NULL },
	{ "first(.[])", "[4,5]", "4", NULL },
};

static void
complain(const char *program, const char *what, const char *got)
{
	printf("%s: %s: %s\n", program, what, got);
	failed = 1;
}

static void
check_cases(void)
{
	struct buf out = { 0 };

	for (size_t i = 0; i < ARRAY_N(cases); i++) {
		struct expr *e = expr_open(cases[i].program, "-e");

		/* Twice: a failure must leave nothing after. */
		for (int turn = 0; turn < 2; turn++) {
			const char *error;

			buf_clear(&out);
			expr_run(e, str_of(cases[i].json));
			while (expr_next(e, &out))
				buf_addc(&out, ' ');
			out.n -= out.n > 0;
			error = expr_error(e);
			if (!str_is(buf_str(&out), cases[i].results))
				complain(cases[i].program, "results",
				    buf_z(&out));
			if ((error == NULL) != (cases[i].error == NULL))
				complain(cases[i].program, "error",
				    error == NULL ? "(none)" : error);
			else if (error != NULL && cases[i].error[0] != '\0' &&
			    strcmp(error, cases[i].error) != 0)
				complain(cases[i].program, "error", error);
		}
		expr_close(e);
	}
	buf_free(&out);
}

static void
check_true(void)
{
	struct expr *e = expr_open(".a", "-e");

	if (!expr_true(e, STR("{\"a\":0}")) || !expr_true(e, STR("{\"a\":\"\"}")) ||
	    expr_true(e, STR("{\"a\":null}")) || expr_true(e, STR("{}")) ||
	    expr_true(e, STR("{\"a\":false}")) || expr_true(e, STR("[]")) ||
	    expr_true(e, STR("nonsense")))
		complain(".a", "expr_true", "wrong");
	expr_close(e);
}

/* Records come and go, memory stays. */
static void
check_memory(void)
{
	struct expr *e = expr_open("select(.n > 3) | .text, (.list | map(.+1)), .no.such", "-e");
	struct str json = STR("{\"n\":7,\"id\":1234567890123456789,"
	    "\"text\":\"caf\\u00e9 \\ud83d\\ude00\",\"list\":[1,2,3],\"o\":{\"a\":{}}}");
	struct buf out = { 0 };
	size_t before = 0;

	for (int i = 0; i < 60000; i++) {
		if (i == 10000)
			before = mallinfo2().uordblks;
		expr_run(e, json);
		buf_clear(&out);
		while (expr_next(e, &out))
			continue;
		if (i % 2 == 0)
			expr_true(e, STR("{\"n\":\"x\"}"));
	}
	if (mallinfo2().uordblks > before + 1000)
		complain("memory", "grows", "by more than 1,000 bytes");
	buf_free(&out);
	expr_close(e);
}

int
main(void)
{
	check_cases();
	check_true();
	check_memory();
	return failed;
}
