/*
 * The scanner beside libjq, whose parser others wrote: what the scanner takes
 * is the same value there, and of what jq takes it refuses only what RFC 8259
 * does.
 */
#include <jv.h>
#include <stdlib.h>

#include "json/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static struct buf text;
static bool replaced;	/* a U+FFFD was seen: of lone surrogates jq makes others */

static void
check(bool good)
{
	if (!good)
		abort();
}

static jv
string_of(struct str s)
{
	if (str_find(s, STR("\xef\xbf\xbd")) != SIZE_MAX)
		replaced = true;
	return jv_string_sized(s.n == 0 ? "" : s.p, (int)s.n);
}

static jv
number_of(struct str s)
{
	/* Digits that end where the text does, for strtod(3). */
	char *z = strndup(s.p, s.n), *end;
	double d;

	check(z != NULL);
	d = strtod(z, &end);
	check(*end == '\0');
	free(z);
	return jv_number(d);
}

/* A scanned value as libjq has values. */
static jv
value_of(const struct json_node *v)
{
	jv whole;

	switch ((enum json_type)v->type) {
	case JSON_NULL:
		return jv_null();
	case JSON_TRUE:
		return jv_true();
	case JSON_FALSE:
		return jv_false();
	case JSON_NUMBER:
		return number_of(json_raw(v));
	case JSON_STRING:
		buf_clear(&text);
		return string_of(json_text(v, &text));
	case JSON_ARRAY:
		whole = jv_array();
		JSON_EACH(child, v)
			whole = jv_array_append(whole, value_of(child));
		return whole;
	case JSON_OBJECT:
		whole = jv_object();
		JSON_EACH(child, v) {
			jv name;

			buf_clear(&text);
			name = string_of(json_key(child, &text));
			whole = jv_object_set(whole, name, value_of(child));
		}
		return whole;
	}
	abort();
}

static void
check_equal(jv ours, jv theirs)
{
	bool equal = jv_equal(ours, jv_copy(theirs));

	check(equal || replaced);
}

/* What jq takes, though it is no JSON: words for numbers, and signs. */
static bool
jq_alone(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		/* nan, infinity; '...'; numbers like +1, .5, 01; bad UTF-8. */
		if (c >= 0x80 || c < ' ' || c == '\'' || c == 'N' || c == 'n' ||
		    c == 'i' || c == '+' || c == '.' || c == '0' || c == '-' ||
		    c == '\\' || c == 0x7f)
			return true;
	}
	return false;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct json json;
	char *copy = malloc(n + 1);
	struct str s = { copy, n };
	bool good;
	jv theirs;

	if (copy == NULL)
		return 0;
	memcpy(copy, data, n);
	copy[n] = '\0';
	replaced = false;
	good = json_scan(&json, s, JSON_DEPTH_MAX);
	theirs = jv_parse_sized(copy, (int)n);
	if (good && jv_is_valid(theirs))
		check_equal(value_of(json.node), theirs);
	else if (good) {
		jv why = jv_invalid_get_msg(jv_copy(theirs));

		/* It counts brackets in another way, and takes no half a pair. */
		check(jv_get_kind(why) == JV_KIND_STRING &&
		    (strstr(jv_string_value(why), "depth") != NULL ||
		    strstr(jv_string_value(why), "surrogate") != NULL));
		jv_free(why);
	} else
		check(!jv_is_valid(theirs) || jq_alone(s) ||
		    str_trim(s).n == 0);
	jv_free(theirs);
	free(copy);
	return 0;
}
