/*
 * jq [-cers] PROGRAM [FILE]: what the tests need of jq(1), from libjq through
 * jq/expr, so that they need no jq installed. Results are always compact; -r
 * prints strings as they are, -s reads all lines as one array.
 */
#include <stdio.h>
#include <unistd.h>

#include "base/diag.h"
#include "io/input.h"
#include "jq/expr.h"
#include "json/json.h"

static void
run(struct expr *e, struct str value, bool raw)
{
	struct buf out = { 0 }, text = { 0 };
	struct json j = { 0 };

	expr_run(e, value);
	while (expr_next(e, &out)) {
		if (raw && json_scan(&j, buf_str(&out), 0) &&
		    j.node->type == JSON_STRING)
			diag_write(json_text(j.node, &text));
		else
			diag_write(str_trim(buf_str(&out)));
		diag_write(STR("\n"));
		buf_clear(&out);
		buf_clear(&text);
	}
	if (expr_error(e) != NULL)
		diag_finding("%s", expr_error(e));
	buf_free(&out);
	buf_free(&text);
	json_free(&j);
}

/* One value after the other, whatever blanks part them. */
static void
each(struct expr *e, struct str all, bool raw)
{
	struct json j = { 0 };

	while ((all = str_trim(all)).n > 0) {
		size_t used = all.n;

		if (json_scan_first(&j, all, 0, &used) == JSON_BAD)
			diag_die("not JSON: %s", diag_vis(all));
		run(e, str_sub(all, 0, used), raw);
		all = str_skip(all, used);
	}
	json_free(&j);
}

int
main(int argc, char *argv[])
{
	struct buf all = { 0 }, array = { 0 };
	bool raw = false, slurp = false;
	struct str rest, line;
	struct expr *e;
	int c;

	diag_begin("jq");
	while ((c = getopt(argc, argv, "cers")) != -1) {
		raw = raw || c == 'r';
		slurp = slurp || c == 's';
	}
	if (optind == argc)
		diag_die("usage: jq [-cers] program [file]");
	e = expr_open(argv[optind], "jq");
	if (!input_slurp(optind + 1 < argc ? argv[optind + 1] : "-",
	    1 << 30, &all))
		return diag_finish();
	rest = buf_str(&all);
	if (!slurp) {
		each(e, rest, raw);
	} else {
		buf_addc(&array, '[');
		while (str_split(&rest, '\n', &line))
			if (str_trim(line).n > 0) {
				if (array.n > 1)
					buf_addc(&array, ',');
				buf_adds(&array, line);
			}
		buf_addc(&array, ']');
		run(e, buf_str(&array), raw);
	}
	expr_close(e);
	buf_free(&all);
	buf_free(&array);
	return diag_finish();
}
