/*
 * The scanner against libjq, the SIMD steps against plain ones, every prefix
 * of good JSON against JSON_MORE, and what is decoded and quoted.
 */
#include "base/array.h"
#include "json/json.h"

#include <jq.h>
#include <stdlib.h>

#include "json/json_marks.h"
#include "json/json_run.h"
#include "json/keys.h"
#include "stats/random.h"

#include "check.h"

/* jq 1.6 loses some bytes with every text that is no JSON. */
const char *__lsan_default_suppressions(void);

const char *
__lsan_default_suppressions(void)
{
	return "leak:libjq";
}

static struct random numbers;	/* the same in every run */

static bool
jq_takes(struct str s)
{
	jv v = jv_parse_sized(s.p, (int)s.n);
	bool good = jv_is_valid(v);

	jv_free(v);
	return good;
}

/*
 * Where libjq is known to differ: it takes numbers that RFC 8259 does not
 * (01 .5 1. +1 nan), invalid UTF-8, control characters in strings and NUL
 * after the value; it refuses lone low surrogates and depth above 256.
 */
static const char *const jq_takes_we_refuse[] = {
	"01", ".5", "1.", "+1", "nan", "[1.e3]", "-01", "\"a\tb\"", "\"\xff\"",
	"\"\xc0\x80\"", "\"\xed\xa0\x80\"", "-", "[-]",
};

static const char *const good[] = {
	"null", "true", "false", "0", "-0", "1.10", "1e400", "-1.5E-7",
	"1234567890123456789", "\"\"", "\"a\\u00e9\\n\\/\"", "[]", "{}",
	"[1,2,[3,{\"a\":null}]]", " { \"a\" : [ ] , \"b\" : { } } ",
	"{\"a\":1,\"a\":2}", "\"\xf0\x9f\x98\x80\"", "\"\\ud83d\\ude00\"",
	"{\"\\u0061\":\"x\"}", "\"\x7f\"", "[\"\xe2\x80\xa8\"]",
};

static const char *const broken[] = {
	"", " ", "nul", "tru", "[", "{", "[1", "[1,", "{\"a\"", "{\"a\":",
	"{\"a\":1", "{\"a\":1,", "\"", "\"\\", "\"\\u12", "]", "}", "[1 2]",
	"{\"a\" 1}", "{1:2}", "[,]", "[1,]", "{,}", "{\"a\":1,}", "1 2",
	"{}{}", "\"\\x\"", "\"\\u12g4\"", "'a'", "True", "--1", "1-", "[1}",
	"{\"a\":1]",
};

static void
table(void)
{
	struct json j = { 0 };

	for (size_t i = 0; i < ARRAY_N(good); i++) {
		CHECK(json_scan(&j, str_of(good[i]), 9), "refused: %s: %s",
		    good[i], j.error);
		CHECK(jq_takes(str_of(good[i])), "jq refuses: %s", good[i]);
	}
	for (size_t i = 0; i < ARRAY_N(broken); i++)
		CHECK(!json_scan(&j, str_of(broken[i]), 9) && j.error != NULL,
		    "taken: %s", broken[i]);
	for (size_t i = 0; i < ARRAY_N(jq_takes_we_refuse); i++)
		CHECK(!json_scan(&j, str_of(jq_takes_we_refuse[i]), 9),
		    "taken: %s", jq_takes_we_refuse[i]);
	CHECK(json_scan(&j, STR("\"\\udc00\""), 0), "lone surrogate refused");
	json_free(&j);
}

/* Text without what the two are known to differ in. */
static void
against_jq(void)
{
	static const char *const part[] = {
		"{", "}", "[", "]", ",", ":", "\"a\"", "\"b\\n\"", "1", "-2.5",
		"3e2", "null", "true", "false", " ", "\n", "\"\\u00e9\"",
		"{\"a\":", "[1,", "\"\xc3\xa9\"",
	};
	struct json j = { 0 };
	struct buf b = { 0 };

	for (int i = 0; i < 200000; i++) {
		unsigned n = 1 + (unsigned)(random_u64(&numbers) % 9);
		bool ours;

		buf_clear(&b);
		while (n-- > 0)
			buf_addz(&b, part[random_below(&numbers,
			    ARRAY_N(part))]);
		ours = json_scan(&j, buf_str(&b), 9);
		/* Two numbers side by side make one that only jq takes. */
		if (ours != jq_takes(buf_str(&b)) && ours)
			CHECK(false, "jq refuses: %s", buf_z(&b));
		else if (!ours && jq_takes(buf_str(&b)) &&
		    str_trim(buf_str(&b)).n > 0 &&
		    strstr(buf_z(&b), "11") == NULL)
			CHECK(false, "jq takes: %s", buf_z(&b));
	}
	buf_free(&b);
	json_free(&j);
}

static void
runs(void)
{
	char text[80];

	for (int i = 0; i < 100000; i++) {
		size_t n = random_below(&numbers, sizeof(text));

		for (size_t k = 0; k < n; k++)
			text[k] = random_below(&numbers, 20) > 0 ? 'a' :
			    (char)random_u64(&numbers);
		CHECK(json_run(text, text + n) == json_run_plain(text,
		    text + n), "the runs differ");
	}
}

/* Each way that this processor has lists the bytes that are not plain. */
static void
ways(void)
{
	uint32_t list[JSON_MARKS_STRETCH + JSON_MARKS_STEP];
	char text[JSON_MARKS_STRETCH];

	for (int i = 0; i < 30000; i++) {
		size_t n = JSON_MARKS_BLOCK * (1 + random_below(&numbers, 4));
		size_t rare = 1 + random_below(&numbers, 40);

		for (size_t k = 0; k < n; k++)
			text[k] = random_below(&numbers, rare) > 0 ? 'a' :
			    (char)random_u64(&numbers);
		for (size_t w = 0; w < json_marks_ways_n; w++) {
			const uint32_t *end = json_marks_ways[w].list(list,
			    text, text + n, 7), *mark = list;

			for (size_t k = 0; k < n; k++)
				if (!json_plain((unsigned char)text[k]))
					CHECK(mark < end && *mark++ == 7 + k,
					    "%s: a mark is not listed",
					    json_marks_ways[w].name);
			CHECK(mark == end, "%s: more are listed than there are",
			    json_marks_ways[w].name);
		}
	}
}

/*
 * All are listed, stretch after stretch, up to the end, whether more may be read
 * after it or not. What is listed after the end is among what may be read.
 */
static void
marks(void)
{
	struct json_marks m;

	for (int i = 0; i < 60000; i++) {
		size_t n = random_below(&numbers, 1200), from;
		size_t room = random_below(&numbers, 2) > 0 ? 0 :
		    random_below(&numbers, 90);
		size_t rare = 1 + random_below(&numbers, 60);
		char *text = malloc(n + room + 1);
		const uint32_t *mark = json_marks_begin(&m, text, (uint32_t)n,
		    room);

		for (size_t k = 0; k < n + room; k++)
			text[k] = random_below(&numbers, rare) > 0 ? 'a' :
			    (char)random_u64(&numbers);
		/* Who has gone over some by itself goes on after them. */
		from = random_below(&numbers, n + 1);
		mark = json_marks_pass(&m, mark, text + from);
		for (size_t k = from; k < n; k++) {
			while (mark == m.end && m.done < n)
				mark = json_marks_more(&m, mark, text + from);
			if (!json_plain((unsigned char)text[k]))
				CHECK(*mark++ == k, "byte %zu of %zu, from %zu",
				    k, n, from);
			else
				CHECK(*mark > k, "byte %zu is no mark", k);
		}
		for (; mark < m.end; mark++)
			CHECK(*mark >= n && *mark < n + room &&
			    !json_plain((unsigned char)text[*mark]),
			    "%u is listed after %zu", *mark, n);
		CHECK(*mark == n && mark == m.end, "the end");
		free(text);
	}
}

/* Strings of every length, with and without what is not plain in them. */
static void
lengths(void)
{
	static const char *const part[] = { "", "\\n", "\xc3\xa9", "\\\"" };
	struct json j = { 0 };
	struct buf b = { 0 };

	for (size_t n = 0; n < 600; n++) {
		size_t first, last;
		char *copy;

		buf_clear(&b);
		buf_addz(&b, "{\"");
		for (size_t k = 0; k < n / 4; k++)
			buf_addc(&b, 'k');
		buf_addz(&b, n % 3 == 0 ? "\"\n:\t\"" : "\":\"");
		first = b.n;
		for (size_t k = 0; k < n / 4; k++)
			buf_addc(&b, 'a');
		buf_addz(&b, part[n % 4]);
		last = b.n;
		buf_addz(&b, "\",\r\"x\":[\"y\",\"\",12],\"z\":0}");
		/* A copy of its own size, so that a read past the end is seen. */
		copy = malloc(b.n);
		memcpy(copy, b.p, b.n);
		CHECK(json_scan(&j, (struct str){ copy, b.n }, 2) && j.n == 7 &&
		    j.node[1].p == copy + first - 1 &&
		    j.node[1].n == last - first + 2 &&
		    j.node[1].key_n == n / 4 && j.node[5].n == 2 &&
		    json_is(&j.node[4], "") && j.node[6].n == 1,
		    "length %zu", n);
		free(copy);
	}
	buf_free(&b);
	json_free(&j);
}

static void
prefixes(void)
{
	struct str s = STR("{\"a\":[1,-2.5e3,\"\\u00e9\xc3\xa9\\ud83d\\ude00\"],"
	    "\"b\":{\"c\":null,\"d\":true,\"e\":false}}");
	struct json j = { 0 };
	size_t used;

	for (size_t n = 0; n < s.n; n++) {
		CHECK(json_scan_first(&j, str_sub(s, 0, n), 9, &used) ==
		    JSON_MORE, "prefix of %zu bytes: not JSON_MORE", n);
		CHECK(!json_scan(&j, str_sub(s, 0, n), 9),
		    "prefix of %zu bytes taken", n);
	}
	CHECK(json_scan_first(&j, s, 9, &used) == JSON_OK && used == s.n,
	    "the whole is not JSON_OK");
	CHECK(json_scan_first(&j, STR("[1] [2]"), 9, &used) == JSON_OK &&
	    used == 3, "first of two values");
	json_free(&j);
}

static void
depth(void)
{
	struct json j = { 0 };
	struct buf b = { 0 };

	for (int n = 255; n <= 257; n++) {
		buf_clear(&b);
		for (int i = 0; i < n; i++)
			buf_addc(&b, '[');
		for (int i = 0; i < n; i++)
			buf_addc(&b, ']');
		CHECK(json_scan(&j, buf_str(&b), 999) == (n <= 256),
		    "%d brackets", n);
	}
	CHECK(json_scan(&j, STR("[[1,2],[3]]"), 1) && j.n == 3 &&
	    j.node[1].skip == 1, "depth 1 keeps the members only");
	buf_free(&b);
	json_free(&j);
}

static void
access(void)
{
	struct json j = { 0 };
	struct buf b = { 0 };
	const struct json_node *o;

	CHECK(json_scan(&j, STR("{\"a\":1,\"\\u0061\":\"x\\ud800y\",\"b\":"
	    "{\"c\":[1,2]}}"), 9), "scan");
	o = j.node;
	CHECK(str_is(json_text(json_get(o, "a"), &b), "x\xef\xbf\xbdy"),
	    "the last of repeated members, a lone surrogate");
	CHECK(json_raw(json_get(json_get(o, "b"), "c")).n == 5, "nested");
	CHECK(json_get(json_get(o, "x"), "c") == NULL, "absent");
	CHECK(json_text(NULL, &b).p == NULL, "text of nothing");
	buf_clear(&b);
	json_quote(&b, STR("a\"\\\n\x01\x7f\xc3\xa9\0z"));
	CHECK(str_is(buf_str(&b),
	    "\"a\\\"\\\\\\n\\u0001\x7f\xc3\xa9\\u0000z\""), "quote: %s",
	    buf_z(&b));
	buf_free(&b);
	json_free(&j);
}

/* Values of which one kind is taken, whatever stands there. */
static void
kinds(void)
{
	struct json j = { 0 }, in = { 0 };
	struct buf b = { 0 };
	const struct json_node *o, *v;
	uint64_t u = 7;
	int64_t i = 7;
	double d = 7;

	CHECK(json_scan(&j, STR("{\"s\":\"a\\tb\",\"n\":-2,\"q\":\"3\",\"r\":2.5,"
	    "\"big\":18446744073709551616,\"z\":null,\"l\":[1,[2]],"
	    "\"far\":1e999,\"t\":true,\"max\":18446744073709551615}"), 1), "scan");
	o = j.node;
	CHECK(str_is(json_string_text(json_get(o, "s"), &b), "a\tb"), "a string");
	CHECK(json_string_text(json_get(o, "n"), &b).p == NULL &&
	    json_string_text(json_get(o, "z"), &b).p == NULL &&
	    json_string_text(NULL, &b).p == NULL, "no string");
	CHECK(json_type_is(json_get(o, "z"), JSON_NULL) &&
	    !json_type_is(json_get(o, "y"), JSON_NULL), "null is there");
	CHECK(json_i64(json_get(o, "n"), &i) && i == -2 &&
	    !json_u64(json_get(o, "n"), &u) && u == 7, "below zero");
	CHECK(json_u64(json_get(o, "max"), &u) && u == UINT64_MAX &&
	    !json_i64(json_get(o, "max"), &i), "the largest");
	CHECK(json_real(json_get(o, "r"), &d) && d == 2.5 &&
	    !json_i64(json_get(o, "r"), &i), "a half");
	CHECK(json_real(json_get(o, "big"), &d) && d > 1.8e19 &&
	    !json_u64(json_get(o, "big"), &u), "too large for a whole one");
	CHECK(!json_real(json_get(o, "far"), &d) && !json_real(NULL, &d) &&
	    !json_u64(NULL, &u) && !json_i64(NULL, &i), "none");
	JSON_EACH(x, o)
		CHECK(x->type == JSON_NUMBER || (!json_real(x, &d) &&
		    !json_u64(x, &u) && !json_i64(x, &i)), "%.*s is no number",
		    (int)x->n, x->p);
	v = json_get(o, "l");
	CHECK(json_inside(&in, v, JSON_ARRAY, 2) && in.n == 4, "inside");
	CHECK(json_inside(&in, v, JSON_ARRAY, 1) && in.n == 3, "less inside");
	CHECK(!json_inside(&in, v, JSON_OBJECT, 1) &&
	    !json_inside(&in, json_get(o, "q"), JSON_ARRAY, 1) &&
	    !json_inside(&in, NULL, JSON_ARRAY, 1), "nothing inside");
	buf_free(&b);
	json_free(&in);
	json_free(&j);
}

/* Strings of every length with one byte that is escaped anywhere, or none. */
static void
quotes(void)
{
	static const char *const one[] = { "a", "\"", "\\", "\n", "\x1f",
	    "\x7f", " ", "\xff", "\x80" };
	static const char *const as[] = { "a", "\\\"", "\\\\", "\\n",
	    "\\u001f", "\x7f", " ", "\xff", "\x80" };
	struct buf in = { 0 }, out = { 0 }, want = { 0 };

	for (size_t n = 1; n < 70; n++)
		for (size_t at = 0; at < n * ARRAY_N(one); at++) {
			buf_clear(&in);
			buf_clear(&out);
			buf_clear(&want);
			buf_addc(&want, '"');
			for (size_t k = 0; k < n; k++) {
				size_t i = k == at % n ? at / n : 0;

				buf_addz(&in, one[i]);
				buf_addz(&want, as[i]);
			}
			buf_addc(&want, '"');
			json_quote(&out, buf_str(&in));
			CHECK(str_eq(buf_str(&out), buf_str(&want)),
			    "%zu bytes: %s", n, buf_z(&out));
		}
	buf_free(&in);
	buf_free(&out);
	buf_free(&want);
}

/* A line ends between the parts of a value, or nowhere. */
static void
spread(void)
{
	static const struct { const char *text; bool spread; } values[] = {
		{ "{\"a\" : [ 1 , \"b\" ] , \"c\" : { } }", false },
		{ "{\"a\\n\":\"b\\r\"}\n{}", false },
		{ "{\n\"a\":1}", true }, { "{\"a\"\n:1}", true },
		{ "{\"a\":\r1}", true }, { "{\"a\":1\n}", true },
		{ "{\"a\":1,\n\"b\":2}", true }, { "[1,\n2]", true },
		{ "[\n]", true }, { "[[1]\n,2]", true }, { "\n1 ", true },
		{ "{\"\\u0061\"\n:1}", true }, { "{\"a\": \n1}", true }
	};
	struct json j = { 0 };
	size_t used;

	for (size_t i = 0; i < ARRAY_N(values); i++)
		CHECK(json_scan_first(&j, str_of(values[i].text), 9, &used) ==
		    JSON_OK && j.spread == values[i].spread, "%s",
		    values[i].text);
	json_free(&j);
}

/* Names that are like each other, repeated, escaped, empty or not there. */
static void
find(void)
{
	static const char *const name[] = { "a", "aa", "", "aba", "text", "no" };
	const struct json_node *found[KEYS_MAX];
	struct keys names = { 0 };
	struct json j = { 0 };

	for (size_t i = 0; i < 6; i++)
		keys_add(&names, str_of(name[i]));
	CHECK(json_scan(&j, STR("{\"aa\":1,\"a\":2,\"te\\u0078t\":3,"
	    "\"aca\":{\"no\":4},\"\":5,\"aa\":6,\"x\":7,\"aba\":8}"), 9), "scan");
	keys_get(j.node, &names, found);
	for (size_t i = 0; i < 6; i++)
		CHECK(found[i] == json_get(j.node, name[i]),
		    "found another member %s", name[i]);
	CHECK(found[1] != NULL && *found[1]->p == '6' && found[5] == NULL,
	    "the last of repeated members");
	json_free(&j);
}

/* Whether two scans came to the same, value for value. */
static bool
same_scan(const struct json *a, const struct json *b)
{
	if (a->error != b->error || a->error_at != b->error_at ||
	    a->spread != b->spread || a->n != b->n)
		return false;
	for (size_t i = 0; a->error == NULL && i < a->n; i++) {
		const struct json_node *v = &a->node[i], *w = &b->node[i];

		if (v->p != w->p || v->n != w->n || v->key != w->key ||
		    v->key_n != w->key_n || v->skip != w->skip ||
		    v->type != w->type || v->escaped != w->escaped ||
		    v->key_escaped != w->key_escaped)
			return false;
	}
	return true;
}

/* A member, mostly as it should be, of a few that are like each other. */
static void
add_member(struct buf *b, unsigned deep)
{
	static const char *const value[] = {
		"1", "null", "true", "false", "-2.5", "\"\"", "\"x\"",
		"\"a \\\"b\\\" \\u00e9\"", "\"\xc3\xa9 and more of it\"", "[]",
		"{}", "12345678901", "[1, 2]", "[{\"url\":\"x\"},{\"url\":2}]",
		"{ }", "01", "nul", "\"\n\"", "\"\\x\"", "[[],[[]]]", "1 "
	};
	static const char *const name[] = { "a", "b", "text", "entities",
		"a long name that is longer than most of the others are" };
	/* Those at the end are none. */
	size_t n = ARRAY_N(value) - (random_below(&numbers, 40) > 0 ? 6 : 0);

	buf_addf(b, "\"%s\"%s", name[random_below(&numbers, ARRAY_N(name))],
	    random_below(&numbers, 3) > 0 ? ":" :
	    random_below(&numbers, 9) > 0 ? ": " : "\n : ");
	if (deep < 4 && random_below(&numbers, 4) == 0) {
		buf_addz(b, deep % 2 == 0 ? "{" : "[{");
		for (size_t i = random_below(&numbers, 4); i-- > 0; ) {
			add_member(b, deep + 1);
			buf_addz(b, i > 0 ? "," : "");
		}
		buf_addz(b, deep % 2 == 0 ? "}" : "}]");
	} else {
		buf_addz(b, value[random_below(&numbers, n)]);
	}
}

/* What was scanned before makes no difference, whatever it was. */
static void
foretold(void)
{
	struct str after = STR("\n{\"a\":1,\"b\":2,\"text\": \"\",\"a\":1,"
	    "\"b\":[2,3,4,5,6],\"text\": \"\",\"entities\":{},\"a\":1}\n");
	struct json used = { 0 }, line = { 0 };
	struct buf b = { 0 };

	for (int i = 0; i < 60000; i++) {
		struct json fresh = { 0 };
		unsigned depth = (unsigned)random_below(&numbers, 4);
		char *copy;

		buf_clear(&b);
		buf_addz(&b, "{");
		for (size_t k = 1 + random_below(&numbers, 6); k-- > 0; ) {
			add_member(&b, 0);
			buf_addz(&b, k == 0 ? "}" : random_below(&numbers, 3) > 0 ?
			    "," : random_below(&numbers, 9) > 0 ? ", " : " ,\n");
		}
		/* Copies of its own size, so that a read past them is seen. */
		copy = malloc(b.n);
		memcpy(copy, b.p, b.n);
		(void)json_scan(&fresh, (struct str){ copy, b.n }, depth);
		(void)json_scan(&used, (struct str){ copy, b.n }, depth);
		CHECK(same_scan(&fresh, &used), "not as before: %s", buf_z(&b));
		json_free(&fresh);
		free(copy);
		copy = malloc(b.n + after.n);
		memcpy(copy, b.p, b.n);
		memcpy(copy + b.n, after.p, after.n);
		(void)json_scan(&fresh, (struct str){ copy, b.n }, depth);
		(void)json_scan_line(&line, (struct str){ copy, b.n }, depth,
		    after.n);
		CHECK(same_scan(&fresh, &line), "a line is not as before: %s",
		    buf_z(&b));
		json_free(&fresh);
		free(copy);
	}
	json_free(&used);
	json_free(&line);
	buf_free(&b);
}

/* Brackets in brackets that are known from higher up. */
static void
foretold_depth(void)
{
	static const char *const inner[] = { "{\"a\":[]}", "{\"a\":{}}",
	    "{\"a\":{\"a\":1}}", "{\"a\":1}" };
	static const int deepest[] = { 254, 254, 254, 255 };
	struct json j = { 0 };
	struct buf b = { 0 };

	for (size_t k = 0; k < 4; k++)
		for (int n = 1; n < 300; n++) {
			buf_clear(&b);
			for (int i = 0; i < n; i++)
				buf_addc(&b, '[');
			buf_addz(&b, inner[k]);
			for (int i = 0; i < n; i++)
				buf_addc(&b, ']');
			/* So that the end is far. */
			for (int i = 0; i < 100; i++)
				buf_addc(&b, ' ');
			CHECK(json_scan(&j, buf_str(&b), 999) == (n <= deepest[k]),
			    "%d brackets around %s", n, inner[k]);
		}
	buf_free(&b);
	json_free(&j);
}

/* What takes several bytes, after so many that say nothing, lies anywhere. */
static void
far_marks(void)
{
	static const char *const tail[] = { "\\\\", "\303\251",
		"\342\202\254", "\360\237\230\200", "\\\"" };
	struct json j = { 0 };
	struct buf b = { 0 };

	for (size_t k = 0; k < 1200 * ARRAY_N(tail); k++) {
		buf_clear(&b);
		buf_addz(&b, "{\"text\":\"");
		for (size_t i = 0; i < k / ARRAY_N(tail); i++)
			buf_addc(&b, 'a');
		buf_addz(&b, tail[k % ARRAY_N(tail)]);
		for (size_t i = 0; i < 400; i++)
			buf_addc(&b, 'b');
		buf_addz(&b, "\",\"z\":7}");
		CHECK(json_scan(&j, buf_str(&b), 2) &&
		    str_is(json_raw(json_get(j.node, "z")), "7"),
		    "not taken: %zu", k);
	}
	json_free(&j);
	buf_free(&b);
}

/* Blanks between any two signs say nothing: each kind of value, each blank. */
static void
blanks(void)
{
	static const char *const blank[] = { "", " ", "  ", "   ", "\t", " \t",
		"\t ", "\r", "\n", " \n", "\r\n  " };
	static const char *const value[] = { "5", "0e400", "-1.5", "\"x\"",
		"\"\\u0041\"", "null", "true", "false", "[]", "{}", "[1]",
		"{\"y\":2}" };
	struct json j = { 0 };
	struct buf b = { 0 };

	/* Twice: the second time members may be foretold. */
	for (size_t k = 0; k < 2 * ARRAY_N(blank) * ARRAY_N(value) * 4; k++) {
		const char *v = value[k / 4 % ARRAY_N(value)],
		    *w = blank[k / 4 / ARRAY_N(value) % ARRAY_N(blank)];
		const struct json_node *a, *z;

		buf_clear(&b);
		buf_addf(&b, "{%s\"a\"%s:%s%s%s,\"text\":\"long enough to be "
		    "foretold: 0123456789012345678901234567890123456789\","
		    "\"z\":7}", k % 4 == 0 ? w : "", k % 4 == 1 ? w : "",
		    k % 4 == 2 ? w : "", v, k % 4 == 3 ? w : "");
		if (!json_scan(&j, buf_str(&b), 2)) {
			CHECK(false, "not taken: %s", buf_z(&b));
			continue;
		}
		a = json_get(j.node, "a");
		z = json_get(j.node, "z");
		CHECK(a != NULL && str_is(json_raw(a), v), "a: %s", buf_z(&b));
		CHECK(z != NULL && str_is(json_raw(z), "7"), "z: %s", buf_z(&b));
	}
	json_free(&j);
	buf_free(&b);
}

/* Names that have numbers are found by them, whatever came before. */
static void
find_shared(void)
{
	static const char *const text[] = {
		"{\"aa\":1,\"a\":2,\"te\\u0078t\":3,\"no\":{\"no\":4},\"a\":5,"
		"\"a name that nobody looks up, so that the end is far\":[1]}",
		"{\"a\":1,\"text\":2,\"b\":3,\"no\":4,\"text\":\"\",\"b\":\"x\","
		"\"a name that nobody looks up, so that the end is far\":[1]}",
	};
	static const char *const name[] = { "a", "text", "b", "no" };
	const struct json_node *found[KEYS_MAX];
	struct keys names = { 0 }, late = { 0 };
	struct json j = { 0 };

	for (int i = 0; i < 60; i++) {
		if (i < 4)
			keys_add(&names, str_of(name[i]));
		keys_share(&names);
		CHECK(json_scan(&j, str_of(text[i / 3 % 2]), 1), "scan");
		keys_get(j.node, &names, found);
		for (size_t k = 0; k < names.n; k++)
			CHECK(found[k] == json_get(j.node, name[k]),
			    "%d: found another %s", i, name[k]);
		for (size_t k = 0; k < 4; k++) {
			struct json_known known = json_known(str_of(name[k]));

			CHECK(json_find_known(j.node, &known) ==
			    json_get(j.node, name[k]), "%d: %s", i, name[k]);
		}
		CHECK(json_has(j.node, STR("no")) && !json_has(j.node,
		    STR("none")) && !json_has(NULL, STR("no")), "has");
		/* One that is not shared has come after the scan. */
		late = (struct keys){ 0 };
		keys_add(&late, STR("b"));
		keys_add(&late, STR("aa"));
		keys_get(j.node, &late, found);
		CHECK(found[0] == json_get(j.node, "b") &&
		    found[1] == json_get(j.node, "aa"), "%d: late", i);
	}
	json_free(&j);
}

int
main(void)
{
	table();
	against_jq();
	runs();
	ways();
	marks();
	lengths();
	prefixes();
	depth();
	access();
	kinds();
	quotes();
	spread();
	find();
	find_shared();
	blanks();
	far_marks();
	foretold();
	foretold_depth();
	return failures > 0;
}
