#include "jq/expr.h"

#include <jq.h>
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/array.h"
#include "base/ascii.h"
#include "base/diag.h"
#include "base/exact.h"
#include "base/hash.h"
#include "base/mem.h"
#include "io/input.h"
#include "io/shipped.h"
#include "jq/crash.h"
#include "jq/imports.h"
#include "jq/watchdog.h"
#include "json/json.h"

enum { PROGRAM_MAX = 1 << 20 };

#define JQ "the jq library"

/* The environment that a jq program sees. */
static char *no_environment[] = { NULL };

struct expr {
	jq_state *jq;
	char *what;
	struct json json;
	struct buf scratch;
	struct buf said;	/* jq's messages, each with a NUL after it */
	struct buf first;	/* the first of those that expr_true() met */
	uint64_t failures;	/* their number */
	bool running;
	bool failed;
};

static jv
string(struct str s)
{
	return jv_string_sized(s.p, (int)s.n);
}

/* v as jq has it; brackets are at most JSON_DEPTH_MAX deep. */
static jv
value(const struct json_node *v, struct buf *scratch)
{
	jv all;
	double number;

	buf_clear(scratch);
	switch (v->type) {
	case JSON_FALSE:
		return jv_false();
	case JSON_TRUE:
		return jv_true();
	case JSON_NUMBER:
		return exact_real(json_raw(v), &number) ? jv_number(number) :
		    string(json_raw(v));
	case JSON_STRING:
		return string(json_text(v, scratch));
	case JSON_ARRAY:
		all = jv_array();
		JSON_EACH(child, v)
			all = jv_array_append(all, value(child, scratch));
		return all;
	case JSON_OBJECT:
		all = jv_object();
		JSON_EACH(child, v) {
			jv key;

			buf_clear(scratch);
			key = string(json_key(child, scratch));
			all = jv_object_set(all, key, value(child, scratch));
		}
		return all;
	default:
		return jv_null();
	}
}

static void
no_memory(void *unused)
{
	(void)unused;
	mem_fail();
}

static void
hear(void *arg, jv message)
{
	struct expr *e = arg;

	if (jv_get_kind(message) == JV_KIND_STRING) {
		buf_addz(&e->said, jv_string_value(message));
		buf_addc(&e->said, '\0');
	}
	jv_free(message);
}

/* What people write who know other languages, by what jq says of it. */
static const struct slip {
	const char *said, *written, *hint;
} slips[] = {
	{ "syntax error", "&&", "and joins conditions, not &&" },
	{ "syntax error", "||", "or joins conditions, not ||" },
	{ "syntax error", "'", "a text stands in double quotes" },
	{ "syntax error", " contains ",
	    "it is written .text | contains(\"word\")" },
	{ "QQSTRING_END", "\"", "a double quote is not closed" },
};

/* What to do about it, where that is plain. */
static void
add_hint(struct str wrong, struct str written, struct buf *out)
{
	size_t undefined = str_find(wrong, STR("/0 is not defined"));

	if (undefined != SIZE_MAX) {
		const char *name = diag_vis(str_sub(wrong, 0, undefined));

		buf_addf(out, "; a member is written .%s, a text \"%s\"",
		    name, name);
		return;
	}
	for (size_t i = 0; i < ARRAY_N(slips); i++)
		if (str_find(wrong, str_of(slips[i].said)) != SIZE_MAX &&
		    str_find(written, str_of(slips[i].written)) != SIZE_MAX) {
			buf_addf(out, "; %s", slips[i].hint);
			return;
		}
}

/*
 * "jq: error: WRONG at <top-level>, line 3:\nTEXT" said in our way:
 * "map.jq:3: WRONG: TEXT".
 */
static void
say_mistake(const char *what, struct str message, struct buf *out)
{
	struct str prefix = STR("jq: error: "), wrong, rest;
	struct str place = STR(" at <top-level>, line ");
	size_t at;

	if (str_starts(message, prefix))
		message = str_skip(message, prefix.n);
	at = str_find(message, place);
	wrong = str_trim(str_sub(message, 0, at));
	rest = str_skip(message, wrong.n + place.n);
	buf_addz(out, what);
	if (at != SIZE_MAX)
		buf_addc(out, ':');
	for (; at != SIZE_MAX && rest.n > 0; rest = str_skip(rest, 1)) {
		if (!ascii_digit(rest.p[0]))
			break;
		buf_addc(out, rest.p[0]);
	}
	buf_addz(out, ": ");
	wrong = str_sub(wrong, 0, str_find(wrong, STR(" (Unix shell quoting")));
	buf_adds(out, wrong);
	rest = str_trim(str_skip(rest, str_chr(rest, '\n')));
	rest = str_trim(str_sub(rest, 0, str_chr(rest, '\n')));
	if (rest.n > 0)
		buf_addf(out, ": %s", diag_vis(rest));
	add_hint(wrong, rest, out);
}

static _Noreturn void
die_of_mistakes(struct expr *e, const char *what)
{
	struct str rest = buf_str(&e->said), one;
	struct buf line = { 0 };

	while (str_split(&rest, '\0', &one)) {
		/* The last one only counts the others. */
		if (one.n == 0 || (one.n > 4 && ascii_digit(one.p[4]) &&
		    str_starts(one, STR("jq: "))))
			continue;
		buf_clear(&line);
		say_mistake(what, one, &line);
		diag_trouble("%s", buf_z(&line));
	}
	diag_die("%s is not a jq program that can be run", what);
}

/* input, inputs: a value is all there is. */
static jv
no_input(jq_state *jq, void *unused)
{
	(void)jq;
	(void)unused;
	return jv_invalid_with_msg(jv_string("there is no further input here"));
}

/* debug: ["DEBUG:", value] */
static void
debug(void *unused, jv message)
{
	(void)unused;
	message = jv_dump_string(message, 0);
	diag_note("%s", diag_vis(str_of(jv_string_value(message))));
	jv_free(message);
}

/* Where modules are looked up: the folders, for jq. */
static jv
library_path(const char *const *folders)
{
	jv path = jv_array();

	for (; *folders != NULL; folders++)
		path = jv_array_append(path, jv_string(*folders));
	return path;
}

static struct expr *
open_in(const char *program, const char *what, const char *const *folders)
{
	struct expr *e = mem_new(1, sizeof(*e));
	char **kept = environ;
	int compiled;

	imports_check(str_of(program), what, folders);
	e->what = mem_dup(str_of(what));
	crash_expect(JQ);
	jv_nomem_handler(no_memory, NULL);
	e->jq = jq_init();
	if (e->jq == NULL)
		mem_fail();
	jq_set_nomem_handler(e->jq, no_memory, NULL);
	jq_set_error_cb(e->jq, hear, e);
	/* jq 1.6 calls what nobody has set. */
	jq_set_input_cb(e->jq, no_input, NULL);
	jq_set_debug_cb(e->jq, debug, NULL);
	jq_set_attr(e->jq, jv_string("JQ_LIBRARY_PATH"), library_path(folders));
	jq_set_attr(e->jq, jv_string("PROGRAM_ORIGIN"), jv_string("."));
	/* No $ENV, and no ~/.jq, which jq would read into every program. */
	environ = no_environment;
	compiled = jq_compile(e->jq, program);
	environ = kept;
	crash_pass();
	if (!compiled)
		die_of_mistakes(e, what);
	return e;
}

struct expr *
expr_open(const char *program, const char *what)
{
	static const char *const here[] = { ".", NULL };

	return open_in(program, what, here);
}

struct expr *
expr_open_file(const char *path, const char *what)
{
	struct buf program = { 0 };
	struct names places = { 0 };	/* in this order */
	const char **folders;
	struct expr *e;

	if (!input_slurp(path, PROGRAM_MAX, &program))
		diag_stop();
	names_add(&places, str_folder(path));
	shipped_places(&places, "maps");
	folders = mem_new(places.n + 1, sizeof(*folders));
	for (uint32_t i = 0; i < places.n; i++)
		folders[i] = mem_dup(places.key[i]);
	e = open_in(buf_z(&program), what, folders);
	for (uint32_t i = 0; i < places.n; i++)
		free((void *)(uintptr_t)folders[i]);
	free(folders);
	names_free(&places);
	buf_free(&program);
	return e;
}

/* Whether the program has a = that compares nothing, outside of its texts. */
static bool
assigns(const char *program)
{
	bool quoted = false;

	for (const char *p = program; *p != '\0'; p++) {
		if (*p == '\\' && p[1] != '\0')
			p++;
		else if (*p == '"')
			quoted = !quoted;
		else if (*p == '=' && p[1] == '=')
			p++;
		else if (*p == '=' && !quoted && p > program &&
		    strchr("!<>", p[-1]) == NULL)
			return true;
	}
	return false;
}

struct expr *
expr_open_condition(const char *program, const char *what)
{
	struct expr *e = expr_open(program, what);

	if (assigns(program))
		diag_note("%s: = gives a member a value, and that is true of "
		    "every record; == compares", what);
	return e;
}

static void
fail(struct expr *e, const char *why)
{
	buf_clear(&e->said);
	buf_addz(&e->said, why);
	buf_addc(&e->said, '\0');
	e->failed = true;
	e->running = false;
}

static void
start(struct expr *e)
{
	crash_expect(JQ);
	jq_start(e->jq, value(e->json.node, &e->scratch), 0);
	crash_pass();
}

void
expr_run(struct expr *e, struct str json)
{
	e->failed = false;
	e->running = true;
	if (json.n > INT_MAX)
		fail(e, "too long for jq");
	else if (!json_scan(&e->json, json, JSON_DEPTH_MAX))
		fail(e, e->json.error);
	else
		start(e);
}

/* The value is jq's message: text, or whatever error() was given. */
static void
fail_with(struct expr *e, jv message)
{
	if (jv_get_kind(message) != JV_KIND_STRING)
		message = jv_dump_string(message, 0);
	fail(e, jv_string_value(message));
	jv_free(message);
}

/* The next result; an invalid one when there is none, or after an error. */
static jv
next(struct expr *e)
{
	char **kept = environ;
	jv result;

	if (!e->running)
		return jv_invalid();
	environ = no_environment;
	watchdog_begin(e->what);
	crash_expect(JQ);
	result = jq_next(e->jq);
	crash_pass();
	watchdog_end();
	environ = kept;
	if (jq_halted(e->jq)) {
		jv_free(result);
		fail(e, "the expression ends the program (halt)");
		return jv_invalid();
	}
	if (jv_is_valid(result))
		return result;
	e->running = false;
	if (jv_invalid_has_msg(jv_copy(result)))
		fail_with(e, jv_invalid_get_msg(result));
	else
		jv_free(result);
	return jv_invalid();
}

bool
expr_next(struct expr *e, struct buf *out)
{
	jv result = next(e);

	if (!jv_is_valid(result)) {
		jv_free(result);
		return false;
	}
	result = jv_dump_string(result, 0);
	buf_add(out, jv_string_value(result),
	    (size_t)jv_string_length_bytes(jv_copy(result)));
	jv_free(result);
	return true;
}

const char *
expr_error(const struct expr *e)
{
	return e->failed ? e->said.p : NULL;
}

bool
expr_true(struct expr *e, struct str json)
{
	jv result;
	jv_kind kind;

	expr_run(e, json);
	result = next(e);
	kind = jv_get_kind(result);
	jv_free(result);
	if (e->failed && e->failures++ == 0)
		buf_addz(&e->first, expr_error(e));
	return kind != JV_KIND_INVALID && kind != JV_KIND_NULL &&
	    kind != JV_KIND_FALSE;
}

void
expr_report(const struct expr *e)
{
	if (e != NULL && e->failures > 0)
		diag_finding("%s: records on which the expression failed, so "
		    "that it was taken for false: %" PRIu64 "; of the first "
		    "jq says: %s", e->what, e->failures,
		    diag_vis(buf_str(&e->first)));
}

void
expr_close(struct expr *e)
{
	if (e == NULL)
		return;
	jq_teardown(&e->jq);
	json_free(&e->json);
	buf_free(&e->scratch);
	buf_free(&e->said);
	buf_free(&e->first);
	free(e->what);
	free(e);
}
